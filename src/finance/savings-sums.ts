import { compareFinancialYears, type FinancialYear } from './financial-year';
import { deliveredAhead, shortfall, yearOfSaving } from './savings';
import type { SavingsLine, YearOfSaving } from './savings-line';
import { atOnce, type Steps } from './steps';
import { addUp } from './tidy';

/** The sums of some savings lines, in the workbook's unit; null where no line gives the figure. */
export interface SavingsSums {
  readonly lines: number;
  readonly target: number | null;
  /** Achieved: banked this year. */
  readonly delivered: number | null;
  /** As the lines give it: what is delivered is part of it. */
  readonly forecast: number | null;
  /**
   * What the forecasts still count on: forecast − delivered, of the lines that have a forecast. Never achieved as yet.
   * What a line has delivered over its forecast does not make up for what is still to come on others.
   */
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

/** Adds up savings lines over some years: the one way in which it is done. Blank is unknown, not zero. */
export const savingsSums = (lines: readonly SavingsLine[], over: SummedYears): SavingsSums =>
  atOnce(savingsSumsInSteps(lines, over));

/** The same in steps. */
export function* savingsSumsInSteps(lines: readonly SavingsLine[], over: SummedYears): Steps<SavingsSums> {
  const terms = yield* termsOf(lines, over);
  const target = sumOf(terms.target);
  const delivered = sumOf(terms.delivered);
  return {
    lines: lines.length,
    target,
    delivered,
    forecast: sumOf(terms.forecast),
    projected: sumOf(terms.projected),
    atRisk: sumOf(terms.atRisk),
    notForecast: sumOf(terms.notForecast),
    remaining: target === null ? null : addUp([target, -(delivered ?? 0)]),
  };
}

/**
 * What each line and year adds to the sums: nothing where it is not known. Differences stay in their two terms, so that
 * a sum is tidied once and no traces of binary arithmetic gather in it.
 */
type Terms = Readonly<Record<Exclude<keyof SavingsSums, 'lines' | 'remaining'>, number[]>>;

function* termsOf(lines: readonly SavingsLine[], { years, current }: SummedYears): Steps<Terms> {
  const terms: Terms = { target: [], delivered: [], forecast: [], projected: [], atRisk: [], notForecast: [] };
  for (const year of years) {
    yield;
    const isCurrent = compareFinancialYears(year, current) === 0;
    for (const line of lines) {
      const [delivered, ahead] = isCurrent ? [line.delivered, deliveredAhead(line, current)] : [null, 0];
      addTerms(terms, yearOfSaving(line, year), delivered, ahead);
    }
  }
  return terms;
}

function addTerms(terms: Terms, { target, forecast }: YearOfSaving, delivered: number | null, ahead: number): void {
  const expected = forecast ?? delivered;
  if (target !== null) terms.target.push(target);
  if (delivered !== null) terms.delivered.push(delivered);
  if (forecast !== null) {
    terms.forecast.push(forecast);
    terms.projected.push(forecast, -(delivered ?? 0), ahead);
  }
  if (target === null) return;
  if (expected === null) {
    if (target !== 0) terms.notForecast.push(target);
  } else if (shortfall(target, expected) > 0) terms.atRisk.push(target, -expected);
  else terms.atRisk.push(0);
}

const sumOf = (known: readonly number[]): number | null => (known.length === 0 ? null : addUp(known));
