import { Field, Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FinancialYear } from '../../finance/financial-year';
import { wrongIn } from './wrong-in';
import { dateHint, datePlaceholder } from './typed-date';

interface DateFieldProps {
  readonly label: string;
  readonly size?: 'small';
  /** As typed. */
  readonly text: string;
  /** The financial year of a day that is typed without its year. */
  readonly year: FinancialYear;
  /** What is wrong with it; null where nothing is. */
  readonly wrong: string | null;
  readonly onType: (text: string) => void;
}

/** A field for a day, typed as people write it; what was read of it stands below where it was not written whole. */
export function DateField({ label, size, text, year, wrong, onType }: DateFieldProps): ReactNode {
  const hint = dateHint(text, year);
  return (
    <Field
      label={label}
      {...(size === undefined ? {} : { size })}
      {...(hint === null ? {} : { hint })}
      {...wrongIn(wrong)}
    >
      <Input
        value={text}
        placeholder={datePlaceholder}
        onChange={(_, { value }) => {
          onType(value);
        }}
      />
    </Field>
  );
}
