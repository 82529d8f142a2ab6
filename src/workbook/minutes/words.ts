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

/** What was decided, in one sentence. */
export function sayDecision(decision: DatedDecision, unit: MoneyUnit): string {
  const { fromYear, toYear, amount, status, until, reason } = decision;
  switch (decision.decision) {
    case 'Agree':
      return 'Agreed as it stands.';
    case 'Re-profile':
      return `Agreed to move ${sumOf(amount, unit)} of the target from ${yearOf(fromYear)} to ${yearOf(toYear)}.`;
    case 'Substitute':
      return `Agreed that it takes on ${sumOf(amount, unit)} in ${yearOf(toYear)} in place of another saving.`;
    case 'Delete':
      return 'Agreed to stop it: nothing more is asked of it.';
    case 'More information':
      return reason ?? 'More information was asked for.';
    case 'Override':
      return `Agreed that it stands at ${status ?? 'a status not named'}${until === null ? '' : ` until ${formatDate(until)}`}.`;
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
