import type { BudgetLine } from '../budget-line';
import type { LineInputs } from '../month-end/line-case';
import { type PerhapsMonthEnd, type Unforecast, unforecastOutturn } from '../month-end/unforecast';
import type { MoneyUnit } from '../money';
import type { ProfileRule } from '../profiles/profile';
import { fail, type Result, succeed } from '../result';
import { overspend } from '../variance';
import { varianceProblem } from '../variance-given';

/** Where a budget line will end the year, and how that is known. */
export interface BudgetPosition {
  readonly budget: number;
  readonly forecast: number;
  /** Positive is adverse. */
  readonly adverse: number;
  /** How the reason names the forecast. */
  readonly source: string;
  /** Sentences that the reason needs besides. */
  readonly notes: readonly string[];
}

/** Why there is no position, and what to do about it. */
export interface NoPosition {
  readonly why: string;
  readonly action: string;
}

const noBudget: NoPosition = { why: 'the line has no budget', action: 'Give the budget for the year.' };

/**
 * The position by the forecast that a person gives, else by the variance given; null where neither is. The two that do not
 * agree are no position: nobody but the user can say which is right.
 */
export function givenPosition(line: BudgetLine, unit: MoneyUnit): Result<BudgetPosition, NoPosition> | null {
  const { budget, forecast, variance, kind } = line;
  if (forecast === null && variance === null) return null;
  if (budget === null) return fail(noBudget);
  const problem = varianceProblem(line, unit);
  if (problem !== null) {
    const why = `the Variance column says ${problem.found} where it should be ${problem.expected}`;
    return fail({ why, action: 'Correct the variance or the forecast, or clear one of them.' });
  }
  if (forecast !== null) {
    return succeed({ budget, forecast, adverse: overspend(kind, budget, forecast), source: 'forecast', notes: [] });
  }
  const adverse = variance ?? 0;
  const outcome = kind === 'Spend' || budget < 0 ? budget + adverse : budget - adverse;
  return succeed({
    budget,
    forecast: outcome,
    adverse,
    source: 'by the variance given, the outturn of',
    notes: [],
  });
}

/** The position by what a person gives; else by the outturn that the month-end calculates. */
export function budgetPosition(inputs: LineInputs, monthEnd: PerhapsMonthEnd): Result<BudgetPosition, NoPosition> {
  const { line } = inputs;
  const given = givenPosition(line, monthEnd.unit);
  if (given !== null) return given;
  const { budget, kind } = line;
  if (budget === null) return fail(noBudget);
  const outturn = unforecastOutturn(inputs, monthEnd);
  if (outturn.ok) {
    const { forecast, notes } = outturn.value;
    const source = sourceOf(outturn.value, inputs.profile, monthEnd);
    return succeed({ budget, forecast, adverse: overspend(kind, budget, forecast), source, notes });
  }
  if (outturn.error === null) {
    const why = 'the line has no forecast, no variance and no actuals';
    return fail({ why, action: 'Give a forecast, or the actuals of the periods so far.' });
  }
  const { found, expected } = outturn.error;
  const why = `no forecast is given and none can be calculated from ${found}, where ${expected} is needed`;
  return fail({ why, action: 'Give a forecast, or correct what it is calculated from.' });
}

/** `no forecast is given; by the method "profile" from 5 periods, the outturn of`. */
function sourceOf(
  { source, method, periods }: Unforecast,
  profile: ProfileRule | null,
  { method: byPeriods }: PerhapsMonthEnd,
): string {
  const named = source === 'Periods so far' ? `the method "${byPeriods}"${shapeWords(profile)}` : method;
  const from = `${periods} ${periods === 1 ? 'period' : 'periods'}`;
  return `no forecast is given; by ${named} from ${from}, the outturn of`;
}

function shapeWords(profile: ProfileRule | null): string {
  if (profile === null || profile.kind === 'even') return '';
  return profile.kind === 'last year' ? ' with last year’s shape' : ' with its profile';
}
