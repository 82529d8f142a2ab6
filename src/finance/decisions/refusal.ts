import { type CalendarDate, formatDate } from '../calendar-date';
import { type FinancialYear, formatFinancialYear } from '../financial-year';
import { formatMoney, type MoneyUnit } from '../money';
import type { DecisionKind } from './decision';

/** A column of the Decisions table that a decision may lack, by its heading. */
export type DecisionColumn = 'From year' | 'To year' | 'Amount' | 'Status' | 'Until' | 'Reason' | 'By';

/** Why a decision cannot be applied. */
export type Refusal =
  | { readonly kind: 'no such line' }
  | { readonly kind: 'several lines'; readonly refs: readonly string[] }
  /** The line is split between projects, on rows with references of their own. */
  | { readonly kind: 'split'; readonly refs: readonly string[] }
  | { readonly kind: 'incomplete'; readonly decision: DecisionKind; readonly missing: readonly DecisionColumn[] }
  | { readonly kind: 'amount not positive'; readonly amount: number }
  | { readonly kind: 'same year'; readonly year: FinancialYear }
  | { readonly kind: 'two years'; readonly from: FinancialYear; readonly to: FinancialYear }
  | { readonly kind: 'no column'; readonly year: FinancialYear }
  /** `there` is null where the year's target is blank. */
  | {
      readonly kind: 'more than there is';
      readonly year: FinancialYear;
      readonly asked: number;
      readonly there: number | null;
    }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'already stopped' }
  | { readonly kind: 'until is past'; readonly until: CalendarDate; readonly asAt: CalendarDate };

/** A refusal in a sentence or two: what was found, what was expected, and what to do. */
export function describeRefusal(ref: string, refusal: Refusal, unit: MoneyUnit): string {
  switch (refusal.kind) {
    case 'no such line':
      return `There is no savings line ${ref}. Correct the reference, or take the decision out if the line is gone.`;
    case 'several lines':
      return `More than one savings line is called ${refusal.refs.join(', ')}. Give each a reference of its own.`;
    case 'split':
      return `${ref} is split on rows ${refusal.refs.join(', ')}. Record a decision on each of them that it is about.`;
    case 'incomplete':
      return `${refusal.decision} of ${ref} needs ${refusal.missing.join(', ')} as well. Fill it in.`;
    case 'amount not positive':
      return `The amount for ${ref} is ${formatMoney(refusal.amount, unit)}. Give it as a positive sum; to move it back, exchange the years.`;
    case 'same year':
      return `From year and To year of ${ref} are both ${formatFinancialYear(refusal.year)}. Give two different years.`;
    case 'two years':
      return `Substitute on ${ref} names ${formatFinancialYear(refusal.from)} and ${formatFinancialYear(refusal.to)}. Give To year alone, in which ${ref} takes the sum on.`;
    case 'no column':
      return `The savings table has no target for ${formatFinancialYear(refusal.year)}. Correct the year, or add its column first.`;
    case 'more than there is':
      return moreThanThereIs(ref, refusal, unit);
    case 'stopped':
      return `${ref} is Stopped. Change its stage first if it is taken up again.`;
    case 'already stopped':
      return `${ref} is Stopped already and nothing is asked of it. Take the decision out.`;
    case 'until is past':
      return `The override of ${ref} ended on ${formatDate(refusal.until)}, before ${formatDate(refusal.asAt)}. Give a later Until.`;
  }
}

function moreThanThereIs(
  ref: string,
  { year, asked, there }: Extract<Refusal, { kind: 'more than there is' }>,
  unit: MoneyUnit,
): string {
  const name = formatFinancialYear(year);
  if (there === null)
    return `${ref} has no target for ${name} to move ${formatMoney(asked, unit)} from. Correct the year.`;
  return `${ref} has ${formatMoney(there, unit)} for ${name}, less than the ${formatMoney(asked, unit)} to be moved. Move ${formatMoney(Math.max(0, there), unit)} at most.`;
}
