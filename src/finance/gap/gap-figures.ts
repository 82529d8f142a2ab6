import type { FinancialYear } from '../financial-year';
import { addUp } from '../tidy';
import type { GapConvention } from './convention';
import { gapSums } from './gap-sums';
import type { GapTable } from './gap-table';
import { gap } from './gap-years';
import { worth } from './linear';

/** The gap of one year as the lines make it, whatever the table's totals state. Positive is short of money. */
export interface GapFigures {
  readonly year: FinancialYear;
  /** Base and pressures. */
  readonly spending: number;
  readonly funding: number;
  readonly reserves: number;
  readonly cumulative: number;
  readonly afterReserves: number;
  /** What this year's new savings must come to; null after a year that the table does not have. */
  readonly annual: number | null;
  /** New savings identified for the year. */
  readonly savings: number;
  /** After reserves and all savings identified so far: what is still to be found. */
  readonly remaining: number;
}

/** The gap by year from the lines of a table. A blank counts as nothing. */
export function gapByYear(table: GapTable, convention: GapConvention): readonly GapFigures[] {
  const lines = { ...table, rows: table.rows.filter(({ type }) => type === 'line') };
  const amounts = lines.rows.map((row) => row.amounts);
  const sums = gapSums(lines, convention, amounts);
  const given = table.years.map((_, year) => worth(sums.savings(year), amounts));
  const isNew = convention.savingsBy === 'incremental';
  const inputs = table.years.map((_, year) => ({
    base: worth(sums.spending(year), amounts),
    funding: worth(sums.funding(year), amounts),
    reserves: worth(sums.reserves(year), amounts),
    savings: isNew ? (given[year] ?? 0) : addUp([given[year] ?? 0, -(given[year - 1] ?? 0)]),
  }));
  return gap(inputs).map(({ cumulative, afterReserves }, place): GapFigures => {
    const { base, funding, reserves, savings } = inputs[place] ?? { base: 0, funding: 0, reserves: 0, savings: 0 };
    const annual = sums.annual(place);
    const saved = inputs.slice(0, place + 1).map((input) => -input.savings);
    return {
      year: table.years[place] ?? { startYear: 0 },
      spending: base,
      funding,
      reserves,
      cumulative: cumulative ?? 0,
      afterReserves: afterReserves ?? 0,
      annual: annual === null ? null : worth(annual, amounts),
      savings,
      remaining: addUp([afterReserves ?? 0, ...saved]),
    };
  });
}
