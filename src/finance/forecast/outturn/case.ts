import { fail, succeed, type Result } from '../../result';
import { addUp } from '../../tidy';
import { notMeant, type ForecastFailure } from '../failure';
import { sum } from '../numeric/statistics';
import { at } from '../numeric/vector';

/** Ways to forecast a year's outturn. */
export const outturnMethods = ['auto', 'profile', 'run rate', 'scaled profile', 'trend'] as const;
export type OutturnMethod = (typeof outturnMethods)[number];

/** A budget line part of the way through its year. All sums in one unit, spending and income with their own signs. */
export interface OutturnOptions {
  /** What was spent by period from period 1: up to 12, and the closing adjustments of period 13. Blank for not known. */
  readonly actuals: readonly (number | null)[];
  /** The year's budget as one sum, or by period (12). */
  readonly budget: number | readonly (number | null)[];
  /** `auto` where it is left out. */
  readonly method?: OutturnMethod;
  /**
   * Ordered and not yet paid, with the sign that the line has: the forecast is at least what was spent and this. For income that is
   * entered negative it is negative too, and the forecast is at most the two.
   */
  readonly committed?: number;
  /** Last year by period, 12 or 13 of them, for its shape. */
  readonly lastYear?: readonly (number | null)[];
}

/** A budget line with everything checked. */
export interface OutturnCase {
  /** What was spent by period, 1 to 12, as far as it is known; a blank between counts as its profiled budget. */
  readonly actuals: readonly number[];
  /** The closing adjustments of period 13; 0 where there are none. */
  readonly adjustments: number;
  /** The budget by period, 12 of them. */
  readonly profile: readonly number[];
  /** Last year's spend by period, 12 of them, closing adjustments in the last, where it is known. */
  readonly lastYear: readonly number[] | null;
  readonly committed: number;
  /** 1 for a line whose sums are positive, −1 for one whose sums are negative: by its budget, or its actuals without one. */
  readonly direction: 1 | -1;
  readonly method: OutturnMethod;
  readonly notes: readonly string[];
}

/** Periods in a year. */
export const YEAR = 12;
/** No budget is larger, in any currency; and what is smaller than a billionth is nothing. */
const LARGEST = 1e15;
const NOTHING = 1e-9;

const isSum = (value: number | null | undefined): value is number =>
  typeof value === 'number' && Math.abs(value) <= LARGEST;

const notLarger = `no larger than ${LARGEST.toExponential().replace('+', '')}`;

/** The failure of a sum that is none: a blank where none may be, or a number beyond all budgets. */
function badSum(
  argument: ForecastFailure['argument'],
  value: number | null | undefined,
  period: number,
  expected: string,
): ForecastFailure {
  if (value === null || value === undefined) return notMeant(argument, `a blank in period ${period}`, expected);
  return notMeant(argument, `${value} in period ${period}`, `a sum of money ${notLarger}`);
}

function checkSums(
  argument: ForecastFailure['argument'],
  values: readonly (number | null)[],
  expected: string,
): Result<readonly number[], ForecastFailure> {
  const odd = values.findIndex((value) => !isSum(value));
  if (odd >= 0) return fail(badSum(argument, values[odd], odd + 1, expected));
  return succeed(values.filter(isSum).map((value) => (Math.abs(value) < NOTHING ? 0 : value)));
}

function checkBudget(budget: number | readonly (number | null)[]): Result<readonly number[], ForecastFailure> {
  const given = typeof budget === 'number' ? [budget] : budget;
  const expected = 'the sum for the year, or 12 periods without blanks';
  if (given.length !== 1 && given.length !== YEAR) {
    return fail(notMeant('budget', `${given.length} periods`, expected));
  }
  const sums = checkSums('budget', given, expected);
  if (!sums.ok || sums.value.length === YEAR) return sums;
  return succeed(new Array<number>(YEAR).fill(at(sums.value, 0) / YEAR));
}

function checkLastYear(
  lastYear: readonly (number | null)[] | undefined,
): Result<readonly number[] | null, ForecastFailure> {
  if (lastYear === undefined) return succeed(null);
  const expected = 'last year by period: 12 of them, or 13 with the closing adjustments, without blanks';
  if (lastYear.length !== YEAR && lastYear.length !== YEAR + 1) {
    return fail(notMeant('last year', `${lastYear.length} periods`, expected));
  }
  const sums = checkSums('last year', lastYear, expected);
  if (!sums.ok) return sums;
  return succeed(yearByPeriod(sums.value));
}

/** A year of 12 or 13 periods as 12: closing adjustments count in the last. */
export function yearByPeriod(sums: readonly number[]): readonly number[] {
  const closing = sums[YEAR] ?? 0;
  return sums.slice(0, YEAR).map((value, period) => (period === YEAR - 1 ? value + closing : value));
}

interface CheckedActuals {
  readonly actuals: readonly number[];
  readonly adjustments: number;
  readonly notes: readonly string[];
}

function checkActuals(
  given: readonly (number | null)[],
  profile: readonly number[],
): Result<CheckedActuals, ForecastFailure> {
  const expected = 'a number for each period so far: up to 12, and period 13 for closing adjustments';
  const known = given.slice(0, given.findLastIndex((value) => value !== null) + 1);
  if (known.length > YEAR + 1) return fail(notMeant('actuals', `${known.length} periods`, expected));
  const notes: string[] = [];
  const filled = known.map((value, period) => {
    if (value !== null) return value;
    notes.push(`Period ${period + 1} is blank and counts as its budget.`);
    return period < YEAR ? at(profile, period) : 0;
  });
  const sums = checkSums('actuals', filled, expected);
  if (!sums.ok) return sums;
  const adjustments = sums.value.length > YEAR ? at(sums.value, YEAR) : 0;
  return succeed({ actuals: sums.value.slice(0, YEAR), adjustments, notes });
}

/** Checks a commitment against the sign of its line, which is 0 for a line with no sums yet: then the commitment's own counts. */
function checkCommitted(
  committed: number,
  sign: number,
): Result<Pick<OutturnCase, 'committed' | 'direction'>, ForecastFailure> {
  if (!isSum(committed)) return fail(notMeant('committed', String(committed), `a sum of money ${notLarger}`));
  const direction = (sign || Math.sign(committed)) < 0 ? -1 : 1;
  if (committed * direction >= 0) return succeed({ committed, direction });
  const [side, name] = direction > 0 ? ['more', 'positive'] : ['less', 'negative'];
  return fail(notMeant('committed', `${committed}`, `a sum of 0 or ${side}, since the sums of this line are ${name}`));
}

/** Checks a budget line. Fails with the argument at fault, what was found and what was expected. */
export function checkOutturn(options: OutturnOptions): Result<OutturnCase, ForecastFailure> {
  const { method = 'auto', committed = 0 } = options;
  if (!outturnMethods.includes(method)) {
    return fail(notMeant('method', method, `one of ${outturnMethods.join(', ')}`));
  }
  const profile = checkBudget(options.budget);
  if (!profile.ok) return profile;
  const lastYear = checkLastYear(options.lastYear);
  if (!lastYear.ok) return lastYear;
  const checked = checkActuals(options.actuals, profile.value);
  if (!checked.ok) return checked;
  const sign = Math.sign(sum(profile.value)) || Math.sign(sum(checked.value.actuals));
  const checkedCommitted = checkCommitted(committed, sign);
  if (!checkedCommitted.ok) return checkedCommitted;
  return succeed({
    ...checked.value,
    ...checkedCommitted.value,
    profile: profile.value,
    lastYear: lastYear.value,
    method,
  });
}

/** What was spent so far, closing adjustments included. */
export const spentToDate = (line: OutturnCase): number => addUp([...line.actuals, line.adjustments]);
