import type { CalendarDate } from '../../finance/calendar-date';
import type { FinancialYear } from '../../finance/financial-year';
import type { MoneyUnit } from '../../finance/money';
import { parseMoney } from '../../finance/parse-number';
import type { DecisionDraft } from '../../workbook';

/** A move of money between years as it stands in the form; years by their first calendar year, `''` for none. */
export interface MoveDraft {
  readonly amount: string;
  readonly from: string;
  readonly to: string;
  readonly meeting: string;
  readonly reason: string;
}

/** The form as it opens: from the current year to the next one that has a target. */
export function openingMove(years: readonly FinancialYear[], current: FinancialYear): MoveDraft {
  const from = years.find(({ startYear }) => startYear === current.startYear) ?? years[0];
  const to = years.find(({ startYear }) => startYear > (from?.startYear ?? 0));
  return {
    amount: '',
    from: from === undefined ? '' : String(from.startYear),
    to: to === undefined ? '' : String(to.startYear),
    meeting: '',
    reason: '',
  };
}

const yearOf = (text: string): FinancialYear | null => (text === '' ? null : { startYear: Number(text) });
const textOf = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** The decision that a move makes. An amount that cannot be read is none. */
export function decisionOf(
  ref: string,
  draft: MoveDraft,
  { unit, date, by }: { readonly unit: MoneyUnit; readonly date: CalendarDate; readonly by: string },
): DecisionDraft {
  const amount = parseMoney(draft.amount, unit);
  return {
    date,
    meeting: textOf(draft.meeting),
    ref,
    decision: 'Re-profile',
    fromYear: yearOf(draft.from),
    toYear: yearOf(draft.to),
    amount: amount.ok ? amount.value : null,
    status: null,
    until: null,
    reason: textOf(draft.reason),
    by: textOf(by),
  };
}
