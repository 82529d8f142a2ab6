import { formatFinancialYear } from '../../../finance/financial-year';
import {
  type PeriodColumn,
  type PeriodsAcross,
  periodsOfYear,
  rowsOfPeriod,
} from '../../../finance/ledger/columns/periods-across';
import { decideStyleAcross } from '../../../finance/ledger/columns/style-across';
import type { LedgerMapping } from '../../../finance/ledger/ledger-mapping';
import type { LedgerQuestion } from '../../../finance/ledger/ledger-question';
import { fail, type Result, succeed } from '../../../finance/result';
import { periodAfterClosed } from '../../accounting-period/request-period';
import type { LedgerBook } from '../plan/ledger-book';
import type { LedgerSource } from './ledger-source';

/** An export with a column of sums for each period, of which one is imported. */
export interface AcrossSource {
  /** As it was read, with all of its periods. */
  readonly whole: LedgerSource;
  readonly across: PeriodsAcross;
  /** What its headings leave open: until it is answered there are no `periods`, and `period` is null. */
  readonly asked: LedgerQuestion | null;
  /** Those of the year that it has, in order. */
  readonly periods: readonly number[];
  /** The one that is imported. */
  readonly period: number | null;
  /** The export as that period's alone; while none is chosen, with the sums of its first column, to show what it has. */
  readonly source: LedgerSource;
}

/** The period that is usually meant: the one of Settings, or what follows it once it is closed; else the last that is open. */
function usualPeriod(periods: readonly number[], { period, closed }: Pick<LedgerBook, 'period' | 'closed'>): number {
  const open = periods.filter((one) => !closed.includes(one));
  const meant = periodAfterClosed(period, closed) ?? period;
  return open.find((one) => one === meant) ?? open.at(-1) ?? periods.at(-1) ?? 0;
}

/**
 * Takes one period out of an export with a column of sums for each, once it is known what its headings mean.
 * @param wanted null for the one that is usually meant
 * @param said what is said of a year beside a period number
 * @returns a sentence that follows the export's name where it has no such period of the year
 */
export function sourceOfPeriod(
  whole: LedgerSource,
  across: PeriodsAcross,
  book: Pick<LedgerBook, 'year' | 'period' | 'closed'>,
  { wanted, said }: { readonly wanted: number | null; readonly said: LedgerMapping['periods'] },
): Result<AcrossSource> {
  const style = decideStyleAcross(across, book.year, said);
  const [first] = across.columns;
  const sourceOf = (column: PeriodColumn): LedgerSource => ({
    ...whole,
    rows: rowsOfPeriod(whole.rows, across, column),
  });
  if (!style.ok && first !== undefined) {
    return succeed({ whole, across, asked: style.error, periods: [], period: null, source: sourceOf(first) });
  }
  const found = periodsOfYear(across, book.year, said);
  const periods = found.map(({ period }) => period);
  const has = `it has a column of sums for each of ${across.columns.length} periods (the headings in row ${across.row + 1}),`;
  const year = formatFinancialYear(book.year);
  if (periods.length === 0) {
    return fail(
      `${has} none of ${year}, the year that Settings names. Take the export of that year, or correct Settings.`,
    );
  }
  const period = wanted ?? usualPeriod(periods, book);
  const column = found.find((one) => one.period === period)?.column;
  if (column === undefined) {
    return fail(`${has} and none is period ${period} of ${year}. It has period ${periods.join(', ')}.`);
  }
  return succeed({ whole, across, asked: null, periods, period, source: sourceOf(column) });
}
