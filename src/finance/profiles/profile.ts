import { type CalendarDate, formatDate } from '../calendar-date';
import {
  compareFinancialYears,
  type FinancialYear,
  financialYearOf,
  formatFinancialYear,
  periodOf,
} from '../financial-year';
import { yearByPeriod } from '../forecast/outturn/case';
import { convertMoney, formatNumber, type MoneyUnit } from '../money';
import { fail, type Result, succeed } from '../result';
import { sameFigure } from '../same';
import { shareOut } from '../share-out';
import { addUp } from '../tidy';
import type { Unreadable } from '../unreadable';
import { type PayAward, withAward } from './pay-award';

/** One payment of a grant. */
export interface Instalment {
  readonly date: CalendarDate;
  /** In the unit and with the sign of the budget; null for an equal part, and then for all of the grant's instalments. */
  readonly amount: number | null;
}

/** How the budget of a year falls on its 12 periods. */
export type ProfileRule =
  | { readonly kind: 'even' }
  /** A weight for each period, such as a row of the Profiles table. */
  | { readonly kind: 'weights'; readonly weights: readonly number[] }
  /** Last year's sums by period: 12, or 13 with the closing adjustments. */
  | { readonly kind: 'last year'; readonly actuals: readonly number[] }
  /** The school weeks of each period, as `weeksByPeriod` gives them. */
  | { readonly kind: 'term time'; readonly weeks: readonly number[] }
  /** The same every month but for the award; null where there is none. */
  | { readonly kind: 'pay'; readonly award: PayAward | null }
  | { readonly kind: 'grant'; readonly year: FinancialYear; readonly instalments: readonly Instalment[] };

/** Periods in a year. */
const periods = 12;

/**
 * A year's budget by period, 12 of them in whole pence, which add up to it exactly. Fails where the rule does not fit: what
 * was found, and what was expected instead.
 */
export function profileOf(annual: number, rule: ProfileRule, unit: MoneyUnit): Result<readonly number[], Unreadable> {
  const weights = profileWeights(annual, rule);
  if (!weights.ok) return weights;
  const parts = shareOut(convertMoney(annual, unit, '£'), weights.value);
  if (parts.ok) return succeed(parts.value.map((part) => convertMoney(part, '£', unit)));
  if (parts.error === 'nothing to share by') {
    return fail({ found: 'weights that add up to nothing', expected: 'a weight for at least one period' });
  }
  return fail({ found: 'a sum or weights too large for pennies', expected: 'a smaller sum, or weights of one sign' });
}

/** The weights of a rule by period, 12 of them: how a year falls on its periods before any rounding. */
export function profileWeights(annual: number, rule: ProfileRule): Result<readonly number[], Unreadable> {
  switch (rule.kind) {
    case 'even':
      return succeed(Array.from({ length: periods }, () => 1));
    case 'weights':
      return weightsOf(rule.weights);
    case 'term time':
      return twelve(rule.weeks, 'numbers of weeks');
    case 'last year': {
      if (rule.actuals.length === periods + 1) return succeed(yearByPeriod(rule.actuals));
      return twelve(rule.actuals, 'periods of last year');
    }
    case 'pay':
      return payWeights(rule.award);
    case 'grant':
      return grantWeights(annual, rule.year, rule.instalments);
  }
}

/** Weights that a person gives. What fell on a period last year may be below nothing; a share of a budget is not. */
function weightsOf(weights: readonly number[]): Result<readonly number[], Unreadable> {
  const at = weights.findIndex((weight) => weight < 0);
  if (at === -1) return twelve(weights, 'weights');
  return fail({ found: `a weight of ${weights[at] ?? 0} for P${at + 1}`, expected: 'weights from 0 up' });
}

function twelve(weights: readonly number[], words: string): Result<readonly number[], Unreadable> {
  if (weights.length === periods) return succeed(weights);
  return fail({ found: `${weights.length} ${words}`, expected: `${periods}, one for each period; 0 for nothing` });
}

function payWeights(award: PayAward | null): Result<readonly number[], Unreadable> {
  const problem = award === null ? null : awardProblem(award);
  if (problem !== null) return fail(problem);
  return succeed(
    withAward(
      Array.from({ length: periods }, () => 1),
      award,
    ),
  );
}

/** What is wrong with an award; null where it can be used. */
export function awardProblem({ share, from, settled }: PayAward): Unreadable | null {
  const isPeriod = (period: number) => Number.isInteger(period) && period >= 1 && period <= periods;
  if (!(share > -1 && share < 1)) {
    return { found: `an award of ${share}`, expected: 'a share of pay, such as 1% or 0.01' };
  }
  if (!isPeriod(from)) return { found: `an award from period ${from}`, expected: 'a period from 1 to 12' };
  if (isPeriod(settled) && settled >= from) return null;
  const expected = `a period from ${from}, from which it is due, to 12`;
  return { found: `an award first paid in period ${settled}`, expected };
}

function grantWeights(
  annual: number,
  year: FinancialYear,
  instalments: readonly Instalment[],
): Result<readonly number[], Unreadable> {
  if (instalments.length === 0) return fail({ found: 'no instalments', expected: 'the dates on which it is paid' });
  const outside = instalments.find(({ date }) => compareFinancialYears(financialYearOf(date), year) !== 0);
  if (outside !== undefined) {
    return fail({ found: formatDate(outside.date), expected: `a day of ${formatFinancialYear(year)}` });
  }
  const amounts = instalments.map(({ amount }) => amount).filter((amount) => amount !== null);
  if (amounts.length > 0 && amounts.length < instalments.length) {
    const found = `${amounts.length} of ${instalments.length} instalments with an amount`;
    return fail({ found, expected: 'an amount for each of them, or for none where they are equal' });
  }
  if (amounts.length > 0 && !sameFigure(addUp(amounts), annual)) {
    const found = `instalments that add up to ${formatNumber(addUp(amounts))}`;
    return fail({ found, expected: `${formatNumber(annual)}, the budget; correct either of them` });
  }
  const weights = Array.from({ length: periods }, () => 0);
  for (const { date, amount } of instalments) {
    const place = periodOf(date) - 1;
    weights[place] = (weights[place] ?? 0) + (amount ?? 1);
  }
  return succeed(weights);
}
