import { Button, Field, Input, makeStyles, Select, Textarea } from '@fluentui/react-components';
import { type ReactNode, useId, useMemo, useRef, useState } from 'react';
import { refKey } from '../../../finance/reference';
import { budgetKinds } from '../../../finance/budget-line';
import { type VirementBook, type VirementField, virementOutlook } from '../../../workbook';
import { DateField } from '../../fields/date-field';
import { focusFirst } from '../../fields/focus-first';
import { wrongIn } from '../../fields/wrong-in';
import type { FormProps } from '../../forms/form';
import { FormShell } from '../../forms/form-shell';
import { NameField } from '../../parts/name-field';
import { useTaskStyles } from '../../parts/task-styles';
import { twoAbreast } from '../../parts/two-abreast';
import { CodeField } from '../codes/code-field';
import { Effect, ForecastChoice } from './virement-effect';
import { approversIn, draftOf, sayLines, type VirementFields } from './virement-fields';
import { recordVirement } from './virement-operations';

const useStyles = makeStyles({ pair: twoAbreast });

interface VirementEntryProps extends Pick<FormProps, 'workbook' | 'by' | 'onName' | 'onBegin' | 'onClose'> {
  readonly book: VirementBook;
  readonly fields: VirementFields;
  readonly onFields: (fields: VirementFields) => void;
}

/** In the order in which the fields stand, so that the first wrong one gets the keyboard. */
const order: readonly VirementField[] = ['from', 'to', 'kind', 'amount', 'date', 'reason', 'approver'];

/** Asks for a virement, and says while it is typed what becomes of both budgets and who has to approve it. */
export function VirementEntry(props: VirementEntryProps): ReactNode {
  const { workbook, by, onName, onBegin, onClose, book, fields, onFields } = props;
  const styles = { ...useTaskStyles(), ...useStyles() };
  const form = useRef<HTMLDivElement>(null);
  const [isAsked, setIsAsked] = useState(false);
  const { draft, unread } = useMemo(() => draftOf(fields, book), [fields, book]);
  const outlook = useMemo(() => virementOutlook(book, draft), [book, draft]);
  const wrong = new Map([...outlook.wrong, ...unread]);
  const isFound = (code: string): boolean => book.codes.some((one) => refKey(one.code) === refKey(code));
  /** A field that is still being typed is not called wrong. */
  const told = (field: VirementField): string | null => {
    const isCode = field === 'from' || field === 'to';
    const isTyped = fields[field].trim() !== '' && (!isCode || isFound(draft[field]));
    return isAsked || isTyped ? (wrong.get(field) ?? null) : null;
  };
  const set = (field: VirementField) => (text: string) => {
    onFields({ ...fields, [field]: text });
  };
  const goOn = () => {
    setIsAsked(true);
    if (wrong.size === 0) onBegin(recordVirement(workbook, draft));
    else
      focusFirst(
        form.current,
        order.find((field) => wrong.has(field)),
      );
  };
  const action = (
    <Button appearance="primary" onClick={goOn}>
      Show what is written
    </Button>
  );
  const { unit, year } = book.rules;
  return (
    <FormShell heading="Record a virement" action={action} onClose={onClose}>
      <div className={styles.page} ref={form}>
        <CodeField
          label="From"
          field="from"
          text={fields.from}
          codes={book.codes}
          hint={sayLines(draft.from, draft, book)}
          wrong={told('from')}
          onType={set('from')}
        />
        <CodeField
          label="To"
          field="to"
          text={fields.to}
          codes={book.codes}
          hint={sayLines(draft.to, draft, book)}
          wrong={told('to')}
          onType={set('to')}
        />
        <div>
          <Button
            size="small"
            onClick={() => {
              onFields({ ...fields, from: fields.to, to: fields.from });
            }}
          >
            Swap the codes
          </Button>
        </div>
        {outlook.asksKind ? <KindField text={fields.kind} wrong={told('kind')} onType={set('kind')} /> : null}
        <div className={styles.pair}>
          <Field label="Sum" required data-field="amount" {...wrongIn(told('amount'))}>
            <Input
              value={fields.amount}
              inputMode="decimal"
              contentAfter={<span aria-hidden="true">{unit}</span>}
              onChange={(_, { value }) => {
                set('amount')(value);
              }}
            />
          </Field>
          <div data-field="date">
            <DateField label="Date" text={fields.date} year={year} wrong={told('date')} onType={set('date')} />
          </div>
        </div>
        <Field label="Reason" required data-field="reason" {...wrongIn(told('reason'))}>
          <Textarea
            value={fields.reason}
            rows={2}
            resize="vertical"
            onChange={(_, { value }) => {
              set('reason')(value);
            }}
          />
        </Field>
        <ApproverField book={book} text={fields.approver} wrong={told('approver')} onType={set('approver')} />
        <Effect book={book} outlook={outlook} />
        {outlook.movesForecasts === null ? null : (
          <ForecastChoice
            moves={outlook.moves}
            isMoved={outlook.movesForecasts}
            onMove={(movesForecasts) => {
              onFields({ ...fields, movesForecasts });
            }}
          />
        )}
        <NameField by={by} onName={onName} />
      </div>
    </FormShell>
  );
}

interface ApproverFieldProps {
  readonly book: VirementBook;
  readonly text: string;
  readonly wrong: string | null;
  readonly onType: (text: string) => void;
}

function ApproverField({ book, text, wrong, onType }: ApproverFieldProps): ReactNode {
  const list = useId();
  return (
    <Field label="Approved by" data-field="approver" {...wrongIn(wrong)}>
      <Input
        value={text}
        list={list}
        onChange={(_, { value }) => {
          onType(value);
        }}
      />
      <datalist id={list}>
        {approversIn(book).map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </Field>
  );
}

/** Asks which lines are meant where both codes have one of spending and one of income. */
function KindField({ text, wrong, onType }: Omit<ApproverFieldProps, 'book'>): ReactNode {
  return (
    <Field
      label="Spending or income"
      required
      hint="Both codes have a line of each."
      data-field="kind"
      {...wrongIn(wrong)}
    >
      <Select
        value={text}
        onChange={(_, { value }) => {
          onType(value);
        }}
      >
        <option value="" />
        {budgetKinds.map((kind) => (
          <option key={kind}>{kind}</option>
        ))}
      </Select>
    </Field>
  );
}
