import type { BudgetLine } from '../budget-line';
import { profileOutturn } from '../budget-outturn';
import { fail, type Result, succeed } from '../result';
import type { MoneyUnit } from '../money';
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

/**
 * The position by the forecast given; else by the variance given; else by the outturn from the periods so far. A forecast
 * and a variance that do not agree are no position: nobody but the user can say which is right.
 */
export function budgetPosition(
  line: BudgetLine,
  period: number | null,
  unit: MoneyUnit,
): Result<BudgetPosition, NoPosition> {
  const { budget, forecast, variance, kind } = line;
  if (budget === null) return fail({ why: 'the line has no budget', action: 'Give the budget for the year.' });
  const problem = varianceProblem(line, unit);
  if (problem !== null) {
    const why = `the Variance column says ${problem.found} where it should be ${problem.expected}`;
    return fail({ why, action: 'Correct the variance or the forecast, or clear one of them.' });
  }
  const by = (outcome: number, source: string, notes: readonly string[] = []) =>
    succeed({ budget, forecast: outcome, adverse: overspend(kind, budget, outcome), source, notes });
  if (forecast !== null) return by(forecast, 'forecast');
  if (variance !== null) {
    const outcome = kind === 'Spend' || budget < 0 ? budget + variance : budget - variance;
    const source = 'by the variance given, the outturn of';
    return succeed({ budget, forecast: outcome, adverse: variance, source, notes: [] });
  }
  const outturn = profileOutturn(line, period);
  if (outturn === null) {
    const why = 'the line has no forecast, no variance and no actuals';
    return fail({ why, action: 'Give a forecast, or the actuals of the periods so far.' });
  }
  const from = `${outturn.periods} ${outturn.periods === 1 ? 'period' : 'periods'}`;
  const source = `no forecast is given; by the method "${outturn.method}" from ${from}, the outturn of`;
  return by(outturn.outturn, source, outturn.notes);
}
