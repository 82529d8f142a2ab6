import { formatDate } from '../../finance/calendar-date';
import type { LineChange } from '../../finance/decisions/line-change';
import type { TargetEffect } from '../../finance/effects/target-effect';
import { formatFinancialYear, type FinancialYear } from '../../finance/financial-year';
import { formatMoney, type MoneyUnit } from '../../finance/money';
import type { EffectTogether } from '../decisions/decision-plan';
import type { DatedDecision } from '../decisions/recorded-decision';
import type { MinutedChange } from './minutes';

const yearOf = (year: FinancialYear | null): string => (year === null ? 'a year not named' : formatFinancialYear(year));
const sumOf = (amount: number | null, unit: MoneyUnit): string =>
  amount === null ? 'a sum not named' : formatMoney(amount, unit);

/**
 * What was decided, in one sentence.
 * @param isRefused it cannot be applied, so that what nobody can do is not told as agreed
 */
export function sayDecision(decision: DatedDecision, unit: MoneyUnit, isRefused = false): string {
  if (decision.decision === 'More information') return decision.reason ?? 'More information was asked for.';
  const what = wishOf({ ...decision, decision: decision.decision }, unit);
  return isRefused ? `Recorded, but cannot be applied: ${what}.` : `Agreed ${what}.`;
}

type Agreed = DatedDecision & { readonly decision: Exclude<DatedDecision['decision'], 'More information'> };

function wishOf({ decision, fromYear, toYear, amount, status, until }: Agreed, unit: MoneyUnit): string {
  switch (decision) {
    case 'Agree':
      return 'to go ahead as it stands';
    case 'Re-profile':
      return `to move ${sumOf(amount, unit)} of the target from ${yearOf(fromYear)} to ${yearOf(toYear)}`;
    case 'Substitute':
      return `that it takes on ${sumOf(amount, unit)} in ${yearOf(toYear)} in place of another saving`;
    case 'Delete':
      return 'to stop it: nothing more is asked of it';
    case 'Override':
      return `that it stands at ${status ?? 'a status not named'}${until === null ? '' : ` until ${formatDate(until)}`}`;
  }
}

/** A changed cell in words. */
export function sayChange(change: LineChange, unit: MoneyUnit): MinutedChange {
  if (change.field === 'stage') return { what: 'Stage', before: change.from ?? '–', after: change.to };
  const sum = (amount: number | null): string => (amount === null ? '–' : formatMoney(amount, unit));
  return {
    what: `${formatFinancialYear(change.year)} ${change.field}`,
    before: sum(change.from),
    after: sum(change.to),
  };
}

const moreOrLess = (change: number, unit: MoneyUnit): string =>
  change === 0 ? 'no change' : `${formatMoney(Math.abs(change), unit)} ${change < 0 ? 'less' : 'more'}`;

function sayGap(years: EffectTogether['years'], unit: MoneyUnit): string[] {
  const moved = years
    .filter(({ gap }) => gap !== 0)
    .map(
      ({ year, gap }) =>
        `${gap > 0 ? 'grows' : 'shrinks'} by ${formatMoney(Math.abs(gap), unit)} in ${formatFinancialYear(year)}`,
    );
  return moved.length === 0 ? [] : [`The gap ${moved.join(', ')}.`];
}

/** What a change of targets means, in sentences. */
export const sayEffect = ({ thisYear, fullYear, years, kind }: TargetEffect, unit: MoneyUnit): string[] => [
  // What comes once has no full year.
  `This year: ${moreOrLess(thisYear, unit)}.${kind === 'Recurring' ? ` In a full year: ${moreOrLess(fullYear.change, unit)}.` : ''}`,
  ...sayGap(years, unit),
];

/** What all changes of targets come to together, in sentences; none where no target changes. */
export const sayTogether = ({ thisYear, fullYear, years }: EffectTogether, unit: MoneyUnit): string[] =>
  years.length === 0
    ? []
    : [
        `Savings this year: ${moreOrLess(thisYear, unit)}. In a full year: ${moreOrLess(fullYear, unit)}.`,
        ...sayGap(years, unit),
      ];
