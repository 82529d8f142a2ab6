import type { BudgetLine } from '../budget-line';
import type { FinancialYear } from '../financial-year';
import { checkOutturn, type OutturnCase, type OutturnMethod } from '../forecast/outturn/case';
import { shareOf } from '../forecast/outturn/remainder';
import type { MoneyUnit } from '../money';
import { profileOf, type ProfileRule, profileWeights } from '../profiles/profile';
import { fail, type Result, succeed } from '../result';
import { addUp } from '../tidy';
import type { Unreadable } from '../unreadable';
import type { Driver } from './driver';
import type { PayAssumptions, Post } from './post';

/** All that is known of a budget line at the end of a period. Money is in the unit of the month-end. */
export interface LineInputs {
  /** Its actuals may be 12 or, with closing adjustments, 13. */
  readonly line: BudgetLine;
  /** How its budget falls on the year; null for evenly. */
  readonly profile: ProfileRule | null;
  /** Last year's actuals by period, 12 or 13; null where they are not known. */
  readonly lastYear: readonly number[] | null;
  /** Its rows of the Drivers table. */
  readonly drivers: readonly Driver[];
  /** Its rows of the Posts table. */
  readonly posts: readonly Post[];
}

/** What a month-end is of. */
export interface MonthEnd {
  readonly year: FinancialYear;
  /** The period that ends, 1 to 12, or 13 for closing. Actuals of later periods are not counted. */
  readonly period: number;
  /** Of all its money. */
  readonly unit: MoneyUnit;
  readonly pay: PayAssumptions;
  /** How a line with neither drivers nor posts is forecast. */
  readonly method: OutturnMethod;
}

/** A line with its budget by period and its actuals checked. */
export interface LineCase {
  readonly budget: number;
  readonly outturn: OutturnCase;
  readonly budgetToDate: number;
  readonly actualToDate: number;
  /** The share of the year's budget that is still to come, 0 to 1: the weeks of a driver fall as the budget does. */
  readonly shareLeft: number;
  /** Says that its actuals end before the period does; null where they do not. */
  readonly late: string | null;
  /** What was made of what is missing or does not fit. */
  readonly notes: readonly string[];
}

const periods = 12;
const evenly: ProfileRule = { kind: 'even' };

type Spent = Pick<BudgetLine, 'actuals'>;

/** What was spent up to the end of a period, whatever the budget is; null without any actual. */
export function spentBy({ actuals }: Spent, period: number): number | null {
  const known = actuals.slice(0, period).filter((actual) => actual !== null);
  return known.length === 0 ? null : addUp(known);
}

/**
 * What a line will still pay of its commitments, as far as it says: nothing once no period is to come, since what was ordered is
 * among the actuals of the year by then, or falls into the next. Income has none.
 */
export function committedAhead(
  { actuals, kind, committed }: Spent & Pick<BudgetLine, 'kind' | 'committed'>,
  period: number,
): number {
  const isOver = period > periods || (period === periods && (actuals[periods - 1] ?? null) !== null);
  return kind === 'Income' || isOver ? 0 : (committed ?? 0);
}

/**
 * Checks a line. The budget to date is of the periods that have actuals, so that a line whose actuals are late is not taken for
 * an underspend. Fails without a budget or any actual, and where a figure is out of range.
 */
export function lineCase(
  { line, profile, lastYear }: LineInputs,
  { period, unit, method }: Pick<MonthEnd, 'period' | 'unit' | 'method'>,
): Result<LineCase, Unreadable> {
  const { budget } = line;
  if (budget === null) return fail({ found: 'no budget', expected: 'the budget for the year; 0 where there is none' });
  const actuals = line.actuals.slice(0, period);
  if (actuals.every((actual) => actual === null)) {
    return fail({ found: 'no actuals', expected: 'the actuals of the periods so far; 0 where nothing was spent' });
  }
  const shape = profileOf(budget, profile ?? evenly, unit);
  const byPeriod = shape.ok ? shape : profileOf(budget, evenly, unit);
  if (!byPeriod.ok) return byPeriod;
  const checked = checkOutturn({
    actuals,
    budget: byPeriod.value,
    method,
    ...(lastYear === null ? {} : { lastYear }),
    committed: committedAhead(line, period),
  });
  if (!checked.ok) return fail(checked.error);
  const known = checked.value.actuals.length;
  const late = Math.min(period, periods) - known;
  const notes = [...checked.value.notes];
  if (!shape.ok) notes.push(`The profile has ${shape.error.found}, not ${shape.error.expected}; even parts are used.`);
  return succeed({
    budget,
    outturn: checked.value,
    budgetToDate: addUp(byPeriod.value.slice(0, known)),
    actualToDate: addUp([...checked.value.actuals, checked.value.adjustments]),
    shareLeft: shareLeft(budget, shape.ok ? (profile ?? evenly) : evenly, known),
    late: late > 0 ? `The actuals end with period ${known}; the variance to date is up to there.` : null,
    notes,
  });
}

/** By the weights of the profile, which no rounding to pennies has touched; by months where a profile turns back. */
function shareLeft(budget: number, rule: ProfileRule, known: number): number {
  const weights = profileWeights(budget, rule);
  const left = weights.ok ? 1 - shareOf(weights.value, known) : -1;
  return left >= 0 && left <= 1 ? left : (periods - known) / periods;
}
