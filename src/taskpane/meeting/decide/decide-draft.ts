import type { CalendarDate } from '../../../finance/calendar-date';
import { type DecisionKind } from '../../../finance/decisions/decision';
import type { FinancialYear } from '../../../finance/financial-year';
import { parseStatus } from '../../../finance/rag/status';
import type { DecisionDraft, DraftField } from '../../../workbook';
import { readField, type TypedIn } from '../../update/field-text';
import { type MeetingInHand, nameOf } from '../meeting-facts';

/** A decision as it stands in the form; years by their first calendar year, dates as typed. */
export interface DecideDraft {
  readonly decision: DecisionKind;
  readonly amount: string;
  readonly from: string;
  readonly to: string;
  readonly status: string;
  readonly until: string;
  readonly reason: string;
  readonly by: string;
}

/** A field of the form, by the heading of its column. */
export type DecideField = Extract<
  DraftField,
  'Amount' | 'From year' | 'To year' | 'Status' | 'Until' | 'Reason' | 'By'
>;

/** What each decision asks for, in the order of the form. */
export const fieldsOf: Readonly<Record<DecisionKind, readonly DecideField[]>> = {
  Agree: ['Reason'],
  'Re-profile': ['Amount', 'From year', 'To year', 'Reason'],
  Substitute: ['Amount', 'To year', 'Reason'],
  Delete: ['Reason'],
  'More information': ['Reason', 'Until'],
  Override: ['Status', 'Until', 'Reason', 'By'],
};

/** The form as it opens: to move money from the current year to the next that has a target, if anything is moved. */
export function openingDraft(years: readonly FinancialYear[], current: FinancialYear, by: string): DecideDraft {
  const from = years.find(({ startYear }) => startYear === current.startYear) ?? years[0];
  const to = years.find(({ startYear }) => startYear > (from?.startYear ?? 0));
  return {
    decision: 'Agree',
    amount: '',
    from: from === undefined ? '' : String(from.startYear),
    to: to === undefined ? '' : String(to.startYear),
    status: '',
    until: '',
    reason: '',
    by,
  };
}

const yearOf = (text: string): FinancialYear | null => (text === '' ? null : { startYear: Number(text) });
const textOf = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** A date that was typed whole; null otherwise. */
function dateOf(text: string, typedIn: TypedIn): CalendarDate | null {
  const date = readField(text, { kind: 'date' }, typedIn);
  return date.ok && typeof date.value === 'object' ? date.value : null;
}

function amountOf(text: string, typedIn: TypedIn): number | null {
  const amount = readField(text, { kind: 'money' }, typedIn);
  return amount.ok && typeof amount.value === 'number' ? amount.value : null;
}

/** The decision that a form makes; what its kind does not ask for is left blank. */
export function decisionOf(
  ref: string,
  draft: DecideDraft,
  { typedIn, meeting }: { readonly typedIn: TypedIn; readonly meeting: MeetingInHand },
): DecisionDraft {
  const asked = fieldsOf[draft.decision];
  const ifAsked = <Value>(field: DecideField, value: Value): Value | null => (asked.includes(field) ? value : null);
  return {
    date: meeting.date,
    meeting: nameOf(meeting),
    ref,
    decision: draft.decision,
    fromYear: ifAsked('From year', yearOf(draft.from)),
    toYear: ifAsked('To year', yearOf(draft.to)),
    amount: ifAsked('Amount', amountOf(draft.amount, typedIn)),
    status: ifAsked('Status', parseStatus(draft.status)),
    until: ifAsked('Until', dateOf(draft.until, typedIn)),
    reason: textOf(draft.reason),
    by: textOf(draft.by),
  };
}

/** Why what was typed cannot be read, by field; only fields that the decision asks for. */
export function unreadable(draft: DecideDraft, typedIn: TypedIn): ReadonlyMap<DecideField, string> {
  const asked = fieldsOf[draft.decision];
  const typed = [
    ['Amount', draft.amount, 'money'],
    ['Until', draft.until, 'date'],
  ] as const;
  return new Map(
    typed.flatMap(([field, text, kind]) => {
      const read = readField(text, { kind }, typedIn);
      return asked.includes(field) && !read.ok ? [[field, read.error]] : [];
    }),
  );
}
