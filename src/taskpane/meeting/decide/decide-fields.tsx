import { Field, Input, makeStyles, Select, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { addFinancialYears, type FinancialYear, formatFinancialYear } from '../../../finance/financial-year';
import { ragStatuses } from '../../../finance/rag/status';
import { dateHint, datePlaceholder } from '../../fields/typed-date';
import { wrongIn } from '../../fields/wrong-in';
import type { TypedIn } from '../../update/field-text';
import { type DecideDraft, type DecideField, fieldsOf } from './decide-draft';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '16px' },
  field: { minWidth: 0 },
  select: { width: '100%', minWidth: 0 },
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '12px' },
});

interface DecideFieldsProps {
  readonly draft: DecideDraft;
  /** Those that the savings table has a target for. */
  readonly years: readonly FinancialYear[];
  readonly typedIn: TypedIn;
  /** What is wrong, by field. */
  readonly wrong: ReadonlyMap<DecideField, string>;
  readonly onChange: (draft: DecideDraft) => void;
}

/** What a decision asks for; from and to beside each other where it asks for both. */
export function DecideFields(props: DecideFieldsProps): ReactNode {
  const styles = useStyles();
  const fields = fieldsOf[props.draft.decision];
  const isMove = fields.includes('From year');
  return (
    <div className={styles.fields}>
      {fields.map((field) => {
        if (field === 'From year') return null;
        if (field === 'To year' && isMove) {
          return (
            <div key={field} className={styles.pair}>
              <DecisionField {...props} field="From year" />
              <DecisionField {...props} field="To year" />
            </div>
          );
        }
        return <DecisionField key={field} {...props} field={field} />;
      })}
    </div>
  );
}

function DecisionField({ field, wrong, ...props }: DecideFieldsProps & { readonly field: DecideField }): ReactNode {
  const styles = useStyles();
  const { draft } = props;
  const hint = field === 'Until' ? dateHint(draft.until, props.typedIn.year) : null;
  return (
    <Field
      label={labelOf(field, draft)}
      className={styles.field}
      data-field={field}
      {...wrongIn(wrong.get(field))}
      {...(hint === null ? {} : { hint })}
    >
      <Control {...props} field={field} />
    </Field>
  );
}

function labelOf(field: DecideField, { decision }: DecideDraft): string {
  if (decision === 'More information' && field === 'Reason') return 'What the meeting wants to know';
  if (decision === 'More information' && field === 'Until') return 'Answer by';
  return {
    Amount: 'Amount',
    'From year': 'From',
    'To year': 'To',
    Status: 'Status',
    Until: 'Until',
    Reason: 'Reason',
    By: 'By',
  }[field];
}

const keyOf = {
  Amount: 'amount',
  'From year': 'from',
  'To year': 'to',
  Status: 'status',
  Until: 'until',
  Reason: 'reason',
  By: 'by',
} as const;

function Control({
  field,
  draft,
  years,
  typedIn,
  onChange,
  ...fromField
}: Omit<DecideFieldsProps, 'wrong'> & { readonly field: DecideField }): ReactNode {
  const styles = useStyles();
  const key = keyOf[field];
  const shared = {
    ...fromField,
    value: draft[key],
    onChange: (_event: unknown, { value }: { readonly value: string }) => {
      onChange({ ...draft, [key]: value });
    },
  };
  switch (field) {
    case 'Amount':
      return <Input {...shared} inputMode="decimal" contentAfter={<span aria-hidden="true">{typedIn.unit}</span>} />;
    case 'From year':
    case 'To year':
      return (
        <Select {...shared} className={styles.select} select={{ className: styles.select }}>
          <option value="" />
          <Years years={years} withNext={field === 'To year'} />
        </Select>
      );
    case 'Status':
      return (
        <Select {...shared}>
          <option value="" />
          {ragStatuses.map((status) => (
            <option key={status}>{status}</option>
          ))}
        </Select>
      );
    case 'Until':
      return <Input {...shared} placeholder={datePlaceholder} />;
    case 'Reason':
      return <Textarea {...shared} rows={3} resize="vertical" />;
    case 'By':
      return <Input {...shared} autoComplete="name" />;
  }
}

/** Money may be moved beyond the last year that has a column: the form then offers to add it. */
function Years({
  years,
  withNext,
}: {
  readonly years: readonly FinancialYear[];
  readonly withNext: boolean;
}): ReactNode {
  const last = years.at(-1);
  const next = withNext && last !== undefined ? addFinancialYears(last, 1) : null;
  return (
    <>
      {years.map((year) => (
        <option key={year.startYear} value={year.startYear}>
          {formatFinancialYear(year)}
        </option>
      ))}
      {next === null ? null : <option value={next.startYear}>{formatFinancialYear(next)} (new)</option>}
    </>
  );
}
