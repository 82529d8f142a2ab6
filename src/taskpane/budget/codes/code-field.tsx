import { Field, Input } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { wrongIn } from '../../fields/wrong-in';
import { codesLike, type NamedCode } from './find-codes';

interface CodeFieldProps {
  readonly label: string;
  /** Tells the field from the others of its form. */
  readonly field: string;
  readonly text: string;
  readonly codes: readonly NamedCode[];
  /** What is known of the code that was found. */
  readonly hint: string | null;
  readonly wrong: string | null;
  readonly onType: (text: string) => void;
}

/** A field for a code of the budget, found by typing a part of it or of its name. */
export function CodeField({ label, field, text, codes, hint, wrong, onType }: CodeFieldProps): ReactNode {
  const list = useId();
  return (
    <Field label={label} required data-field={field} {...(hint === null ? {} : { hint })} {...wrongIn(wrong)}>
      <Input
        value={text}
        list={list}
        placeholder="Code or name"
        autoComplete="off"
        onChange={(_, { value }) => {
          onType(value);
        }}
      />
      <datalist id={list}>
        {codesLike(text, codes).map(({ code, name }, index) => (
          <option key={`${code} ${index}`} value={code}>
            {name}
          </option>
        ))}
      </datalist>
    </Field>
  );
}
