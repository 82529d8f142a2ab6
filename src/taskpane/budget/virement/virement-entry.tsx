import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { type ReactNode, useId, useMemo, useRef, useState } from 'react';
import { refKey } from '../../../finance/reference';
import { type VirementBook, type VirementField, virementOutlook, type VirementOutlook } from '../../../workbook';
import { DateField } from '../../fields/date-field';
import { focusFirst } from '../../fields/focus-first';
import { wrongIn } from '../../fields/wrong-in';
import type { FormProps } from '../../forms/form';
import { FormShell } from '../../forms/form-shell';
import { exactFigure } from '../../format/figures';
import { Facts } from '../../parts/facts';
import { NameField } from '../../parts/name-field';
import { Notice } from '../../parts/notice';
import { PlainList } from '../../parts/plain-list';
import { Section } from '../../parts/section';
import { useTaskStyles } from '../../parts/task-styles';
import { twoAbreast } from '../../parts/two-abreast';
import { makeStyles } from '@fluentui/react-components';
import { CodeField } from '../codes/code-field';
import { approversIn, draftOf, sayApproval, type VirementFields } from './virement-fields';
import { recordVirement } from './virement-operations';

const useStyles = makeStyles({ pair: twoAbreast });

interface VirementEntryProps extends Pick<FormProps, 'workbook' | 'by' | 'onName' | 'onBegin' | 'onClose'> {
  readonly book: VirementBook;
  readonly fields: VirementFields;
  readonly onFields: (fields: VirementFields) => void;
}

/** In the order in which the fields stand, so that the first wrong one gets the keyboard. */
const order: readonly VirementField[] = ['from', 'to', 'amount', 'date', 'reason', 'approver'];

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
    const isTyped = fields[field].trim() !== '' && (field === 'amount' || field === 'date' || isFound(draft[field]));
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
  const hintOf = (code: string): string | null => {
    const found = book.codes.find((one) => refKey(one.code) === refKey(code));
    if (found === undefined) return null;
    const budget = found.budget === null ? 'no budget' : `budget ${exactFigure(found.budget)}`;
    return `${found.name ?? found.code}, ${budget}`;
  };
  const { unit, year } = book.rules;
  return (
    <FormShell heading="Record a virement" action={action} onClose={onClose}>
      <div className={styles.page} ref={form}>
        <CodeField
          label="From"
          field="from"
          text={fields.from}
          codes={book.codes}
          hint={hintOf(draft.from)}
          wrong={told('from')}
          onType={set('from')}
        />
        <CodeField
          label="To"
          field="to"
          text={fields.to}
          codes={book.codes}
          hint={hintOf(draft.to)}
          wrong={told('to')}
          onType={set('to')}
        />
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

/** What becomes of both budgets, whose approval it needs, and what to look at. */
function Effect({ book, outlook }: { readonly book: VirementBook; readonly outlook: VirementOutlook }): ReactNode {
  const { moves, approval, warnings } = outlook;
  const { unit } = book.rules;
  if (moves.length === 0) return null;
  const facts = [
    ...moves.map(({ code, before, after }) => ({
      term: code.code,
      fact: `${exactFigure(before)} becomes ${exactFigure(after)}`,
    })),
    ...(approval === null ? [] : [{ term: 'Approval', fact: sayApproval(approval, unit) }]),
  ];
  return (
    <>
      <Section heading={`What it does, ${unit}`}>
        <Facts facts={facts} />
      </Section>
      {warnings.length === 0 ? null : (
        <Notice tone="warning" title="Look at this">
          <PlainList lines={warnings} />
        </Notice>
      )}
    </>
  );
}
