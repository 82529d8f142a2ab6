import type { CalendarDate } from '../../../finance/calendar-date';
import { type DecisionKind } from '../../../finance/decisions/decision';
import type { FinancialYear } from '../../../finance/financial-year';
import type { MoneyUnit } from '../../../finance/money';
import { parseStatus } from '../../../finance/rag/status';
import type { DecisionDraft, DraftField } from '../../../workbook';
import { readField } from '../../update/field-text';
import { type MeetingInHand, nameOf } from '../meeting-facts';

/** A decision as it stands in the form; years by their first calendar year, dates as the browser's date field has them. */
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
function dateOf(text: string, unit: MoneyUnit): CalendarDate | null {
  const date = readField(text, { kind: 'date' }, unit);
  return date.ok && typeof date.value === 'object' ? date.value : null;
}

function amountOf(text: string, unit: MoneyUnit): number | null {
  const amount = readField(text, { kind: 'money' }, unit);
  return amount.ok && typeof amount.value === 'number' ? amount.value : null;
}

/** The decision that a form makes; what its kind does not ask for is left blank. */
export function decisionOf(
  ref: string,
  draft: DecideDraft,
  { unit, meeting }: { readonly unit: MoneyUnit; readonly meeting: MeetingInHand },
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
    amount: ifAsked('Amount', amountOf(draft.amount, unit)),
    status: ifAsked('Status', parseStatus(draft.status)),
    until: ifAsked('Until', dateOf(draft.until, unit)),
    reason: textOf(draft.reason),
    by: textOf(draft.by),
  };
}

/** Why what was typed into a field cannot be read; null where it can, or the decision does not ask for it. */
export function unreadable(
  draft: DecideDraft,
  unit: MoneyUnit,
): { readonly field: DecideField; readonly message: string } | null {
  const asked = fieldsOf[draft.decision];
  for (const [field, text, kind] of [
    ['Amount', draft.amount, 'money'],
    ['Until', draft.until, 'date'],
  ] as const) {
    const read = readField(text, { kind }, unit);
    if (asked.includes(field) && !read.ok) return { field, message: read.error };
  }
  return null;
}
