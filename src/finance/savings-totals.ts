import type { FinancialYear } from './financial-year';
import { expectedSaving, shortfall, yearOfSaving } from './savings';
import { type CashEffect, cashEffects, type SavingsLine } from './savings-line';

/** The sums of some savings lines for one year, in the workbook's unit; null where no line gives the figure. */
export interface SavingsSums {
  readonly lines: number;
  readonly target: number | null;
  /** Banked this year. */
  readonly delivered: number | null;
  readonly forecast: number | null;
  /** The shortfalls of the lines that are short; what others have over does not make up for them. Null: none is known. */
  readonly atRisk: number | null;
  /** The targets of the lines with neither a forecast nor a delivered sum, which `atRisk` leaves out. Null: there are none. */
  readonly notForecast: number | null;
  /** Target − delivered. */
  readonly remaining: number | null;
}

/** Sums for the lines of one effect on cash; null for the lines that do not state theirs. */
export interface SumsByCashEffect extends SavingsSums {
  readonly cash: CashEffect | null;
}

/** Totals of a year. Cashable and non-cashable savings are different things: where both occur, `isMixed` says so. */
export interface SavingsTotals {
  readonly all: SavingsSums;
  /** Only the effects that occur, in the order of `cashEffects`, then the lines that state none. */
  readonly byCashEffect: readonly SumsByCashEffect[];
  /** Whether `all` adds lines of different effects on cash, and so must not be shown as one saving. */
  readonly isMixed: boolean;
}

/** Adds up the savings lines for a year. Blank counts as unknown, not as zero. */
export function savingsTotals(lines: readonly SavingsLine[], year: FinancialYear): SavingsTotals {
  const byCashEffect = [...cashEffects, null]
    .map((cash) => ({ cash, lines: lines.filter((line) => line.cash === cash) }))
    .filter((group) => group.lines.length > 0)
    .map((group) => ({ cash: group.cash, ...sumsOf(group.lines, year) }));
  return { all: sumsOf(lines, year), byCashEffect, isMixed: byCashEffect.length > 1 };
}

function sumsOf(lines: readonly SavingsLine[], year: FinancialYear): SavingsSums {
  const target = sumOfKnown(lines.map((line) => yearOfSaving(line, year).target));
  const delivered = sumOfKnown(lines.map((line) => line.delivered));
  return {
    lines: lines.length,
    target,
    delivered,
    forecast: sumOfKnown(lines.map((line) => yearOfSaving(line, year).forecast)),
    atRisk: sumOfKnown(lines.map((line) => atRiskOf(line, year))),
    notForecast: sumOfKnown(lines.map((line) => notForecastOf(line, year))),
    remaining: target === null ? null : target - (delivered ?? 0),
  };
}

function atRiskOf(line: SavingsLine, year: FinancialYear): number | null {
  const { target } = yearOfSaving(line, year);
  const expected = expectedSaving(line, year);
  return target === null || expected === null ? null : Math.max(0, shortfall(target, expected));
}

function notForecastOf(line: SavingsLine, year: FinancialYear): number | null {
  const { target } = yearOfSaving(line, year);
  return target === null || target === 0 || expectedSaving(line, year) !== null ? null : target;
}

function sumOfKnown(figures: readonly (number | null)[]): number | null {
  const known = figures.filter((figure) => figure !== null);
  return known.length === 0 ? null : known.reduce((sum, figure) => sum + figure, 0);
}
