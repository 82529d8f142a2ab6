import { compareFinancialYears, type FinancialYear } from './financial-year';
import { shortfall, yearOfSaving } from './savings';
import type { SavingsLine } from './savings-line';
import { addUp } from './tidy';

/** The sums of some savings lines, in the workbook's unit; null where no line gives the figure. */
export interface SavingsSums {
  readonly lines: number;
  readonly target: number | null;
  /** Achieved: banked this year. */
  readonly delivered: number | null;
  /** As the lines give it: what is delivered is part of it. */
  readonly forecast: number | null;
  /** What the forecasts still count on: forecast − delivered, of the lines that have a forecast. Never achieved as yet. */
  readonly projected: number | null;
  /** The shortfalls of the lines that are short; what others have over does not make up for them. Null: none is known. */
  readonly atRisk: number | null;
  /** The targets of the lines with neither a forecast nor a delivered sum, which `atRisk` leaves out. Null: there are none. */
  readonly notForecast: number | null;
  /** Target − delivered. */
  readonly remaining: number | null;
}

/** Which years are added up, and which of them is the current one: what is delivered is of that year alone. */
export interface SummedYears {
  readonly years: readonly FinancialYear[];
  readonly current: FinancialYear;
}

/** What a line says of one year; null is blank. */
interface YearFigures {
  readonly target: number | null;
  readonly forecast: number | null;
  readonly delivered: number | null;
}

/** Adds up savings lines over some years: the one way in which it is done. Blank is unknown, not zero. */
export function savingsSums(lines: readonly SavingsLine[], over: SummedYears): SavingsSums {
  const figures = lines.flatMap((line) => figuresOf(line, over));
  const sum = (terms: Terms) => {
    const known = figures.flatMap(terms);
    return known.length === 0 ? null : addUp(known);
  };
  const target = sum((year) => given(year.target));
  const delivered = sum((year) => given(year.delivered));
  return {
    lines: lines.length,
    target,
    delivered,
    forecast: sum((year) => given(year.forecast)),
    projected: sum(projectedIn),
    atRisk: sum(atRiskIn),
    notForecast: sum(notForecastIn),
    remaining: target === null ? null : addUp([target, -(delivered ?? 0)]),
  };
}

/**
 * What one year of a line adds to a sum: nothing where it is not known. Differences stay in their two terms, so that
 * the sum is tidied once and no traces of binary arithmetic gather in it.
 */
type Terms = (figures: YearFigures) => readonly number[];

function figuresOf(line: SavingsLine, { years, current }: SummedYears): readonly YearFigures[] {
  return years.map((year) => {
    const { target, forecast } = yearOfSaving(line, year);
    return { target, forecast, delivered: compareFinancialYears(year, current) === 0 ? line.delivered : null };
  });
}

function given(figure: number | null): readonly number[] {
  return figure === null ? [] : [figure];
}

function projectedIn({ forecast, delivered }: YearFigures): readonly number[] {
  return forecast === null ? [] : [forecast, -(delivered ?? 0)];
}

function atRiskIn({ target, forecast, delivered }: YearFigures): readonly number[] {
  const expected = forecast ?? delivered;
  if (target === null || expected === null) return [];
  return shortfall(target, expected) > 0 ? [target, -expected] : [0];
}

function notForecastIn({ target, forecast, delivered }: YearFigures): readonly number[] {
  return target === null || target === 0 || (forecast ?? delivered) !== null ? [] : [target];
}
