import type { FinancialYear } from '../financial-year';
import type { GapConvention } from './convention';
import { type GapSums, gapSums } from './gap-sums';
import { type GapTable, linesOf, pressureKinds } from './gap-table';
import { plus, type Sum, times, worth } from './linear';
import { unknownIn, unreadableIn, yearsMissingUpTo } from './unreadable';

/**
 * The gap of one year as the lines make it, whatever the table's totals state. Positive is short of money; null where a
 * cell that it needs cannot be read, or a year that it needs has no column.
 */
export interface GapFigures {
  readonly year: FinancialYear;
  /** Base and pressures. */
  readonly spending: number | null;
  readonly funding: number | null;
  readonly reserves: number | null;
  readonly cumulative: number | null;
  readonly afterReserves: number | null;
  /** What this year's new savings must come to. */
  readonly annual: number | null;
  /** New savings identified for the year. */
  readonly savings: number | null;
  /** After reserves and all savings identified so far: what is still to be found. */
  readonly remaining: number | null;
  /** The cells that cannot be read, and the years without a column, for which a figure of the year is null. */
  readonly lacks: readonly string[];
}

/** A figure before it is known whether it can be said. */
interface Wanted {
  readonly sum: Sum;
  /** Years without a column that it needs. */
  readonly years: readonly string[];
}

/** What the figures of a year are sums of. */
function wantedIn(lines: GapTable, convention: GapConvention, sums: GapSums, year: number) {
  const isNew = convention.savingsBy === 'incremental';
  const missing = yearsMissingUpTo(lines, year);
  const justMissing = missing.filter((one) => !yearsMissingUpTo(lines, year - 1).includes(one));
  const goesOn = linesOf(lines, pressureKinds).some(({ recurs }) => recurs) && convention.pressures === 'incremental';
  const pressuresLack = goesOn ? missing : [];
  const hasSavings = linesOf(lines, ['Savings']).length > 0;
  const before = (one: number): Sum => (isNew || one === 0 ? [] : times(sums.savings(one - 1), -1));
  const fresh = (one: number): Sum => plus(sums.savings(one), before(one));
  const places = lines.years.slice(0, year + 1).map((_, one) => one);
  const saved = isNew ? places.flatMap((one) => sums.savings(one)) : sums.savings(year);
  const annual = sums.annual(year);
  return {
    spending: { sum: sums.spending(year), years: pressuresLack },
    funding: { sum: sums.funding(year), years: [] },
    reserves: { sum: sums.reserves(year), years: [] },
    cumulative: { sum: sums.cumulative(year), years: pressuresLack },
    afterReserves: { sum: sums.afterReserves(year), years: pressuresLack },
    annual: { sum: annual ?? [], years: annual === null ? justMissing : pressuresLack },
    savings: { sum: fresh(year), years: isNew || !hasSavings ? [] : justMissing },
    remaining: {
      sum: plus(sums.afterReserves(year), times(saved, -1)),
      years: isNew && hasSavings ? missing : pressuresLack,
    },
  } satisfies Readonly<Record<string, Wanted>>;
}

/** The gap by year from the lines of a table. A blank counts as nothing; a cell that cannot be read does not. */
export function gapByYear(table: GapTable, convention: GapConvention): readonly GapFigures[] {
  const lines = { ...table, rows: table.rows.filter(({ type }) => type === 'line' || type === 'unknown') };
  const amounts = lines.rows.map((row) => row.amounts);
  const sums = gapSums(lines, convention, amounts);
  return table.years.map((year, place): GapFigures => {
    const wanted = wantedIn(lines, convention, sums, place);
    const lacking = ({ sum, years }: Wanted): readonly string[] => [
      ...unreadableIn(lines, sum),
      ...unknownIn(lines, [place]),
      ...years,
    ];
    const figure = (one: Wanted): number | null => (lacking(one).length > 0 ? null : worth(one.sum, amounts));
    return {
      year,
      spending: figure(wanted.spending),
      funding: figure(wanted.funding),
      reserves: figure(wanted.reserves),
      cumulative: figure(wanted.cumulative),
      afterReserves: figure(wanted.afterReserves),
      annual: figure(wanted.annual),
      savings: figure(wanted.savings),
      remaining: figure(wanted.remaining),
      lacks: [...new Set(Object.values(wanted).flatMap(lacking))],
    };
  });
}
