import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MoneyUnit } from '../../finance/money';
import type { UpdateField } from '../../workbook';

interface UpdateFieldRowProps {
  readonly field: UpdateField;
  readonly text: string;
  readonly unit: MoneyUnit;
  /** What is wrong with it; null where nothing is, or it is too early to say. */
  readonly wrong: string | null;
  readonly onType: (text: string) => void;
}

/** One field of the form of a line, with the same rule as its cell. */
export function UpdateFieldRow({ field, text, unit, wrong, onType }: UpdateFieldRowProps): ReactNode {
  const { heading, locked } = field;
  return (
    <Field
      label={heading}
      {...(wrong === null ? {} : { validationMessage: wrong })}
      {...(locked === null ? {} : { hint: locked })}
    >
      <Control field={field} text={text} unit={unit} onType={onType} />
    </Field>
  );
}

function Control({ field, text, unit, onType, ...fromField }: Omit<UpdateFieldRowProps, 'wrong'>): ReactNode {
  const { rule, locked, field: name } = field;
  const disabled = locked !== null;
  const type = (_: unknown, { value }: { readonly value: string }) => {
    onType(value);
  };
  if (rule.kind === 'choice') {
    return (
      <Select {...fromField} value={text} disabled={disabled} onChange={type}>
        <option value="" />
        {rule.of.includes(text) || text === '' ? null : <option>{text}</option>}
        {rule.of.map((word) => (
          <option key={word}>{word}</option>
        ))}
      </Select>
    );
  }
  if (rule.kind === 'text' && name !== 'nextMilestone') {
    return <Textarea {...fromField} value={text} disabled={disabled} rows={4} resize="vertical" onChange={type} />;
  }
  return (
    <Input
      {...fromField}
      value={text}
      disabled={disabled}
      type={rule.kind === 'date' ? 'date' : 'text'}
      {...(rule.kind === 'money' ? { contentAfter: <span aria-hidden="true">{unit}</span>, inputMode: 'decimal' } : {})}
      onChange={type}
    />
  );
}
