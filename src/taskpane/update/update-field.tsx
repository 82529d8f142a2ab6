import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { UpdateField } from '../../workbook';
import { dateHint, datePlaceholder } from '../fields/typed-date';
import { wrongIn } from '../fields/wrong-in';
import type { TypedIn } from './field-text';

interface UpdateFieldRowProps {
  readonly field: UpdateField;
  readonly text: string;
  readonly typedIn: TypedIn;
  /** What is wrong with it; null where nothing is, or it is too early to say. */
  readonly wrong: string | null;
  readonly onType: (text: string) => void;
}

/** One field of the form of a line, with the same rule as its cell. */
export function UpdateFieldRow({ field, text, typedIn, wrong, onType }: UpdateFieldRowProps): ReactNode {
  const { heading, locked, rule } = field;
  const hint = locked ?? (rule.kind === 'date' ? dateHint(text, typedIn.year) : null);
  return (
    <Field label={heading} {...wrongIn(wrong)} {...(hint === null ? {} : { hint })}>
      <Control field={field} text={text} unit={typedIn.unit} onType={onType} />
    </Field>
  );
}

function Control({
  field,
  text,
  unit,
  onType,
  ...fromField
}: Pick<UpdateFieldRowProps, 'field' | 'text' | 'onType'> & Pick<TypedIn, 'unit'>): ReactNode {
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
      {...(rule.kind === 'date' ? { placeholder: datePlaceholder } : {})}
      {...(rule.kind === 'money' ? { contentAfter: <span aria-hidden="true">{unit}</span>, inputMode: 'decimal' } : {})}
      onChange={type}
    />
  );
}
