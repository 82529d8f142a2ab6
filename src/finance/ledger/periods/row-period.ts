import { type FinancialYear, financialYearOf, formatFinancialYear, periodOf } from '../../financial-year';
import { parseDate, whyNoDate } from '../../parse-date';
import { fail, type Result, succeed } from '../../result';
import { isBlank, showFound, type Unreadable } from '../../unreadable';
import type { LedgerColumns } from '../columns/columns-of';
import type { PeriodStyle } from '../ledger-mapping';
import { readPeriodCell } from './period-cell';
import { type PlacedPeriod, placePeriod } from './place-period';

/** The period of a row, and whether the row itself names the year. */
export interface RowPeriod extends PlacedPeriod {
  readonly namesYear: boolean;
}

/** Why a row's period cannot be read, with the heading of its column. */
export type UnreadablePeriod = Unreadable & { readonly column: string };

/** Rows of one period write it in the same way: reading each way once is much quicker than reading each row. */
function onceEach<Found>(read: (cell: unknown, beside: unknown) => Found): typeof read {
  const known = new Map<unknown, Map<unknown, Found>>();
  return (cell, beside) => {
    const ofCell = known.get(cell) ?? new Map<unknown, Found>();
    if (!known.has(cell)) known.set(cell, ofCell);
    const found = ofCell.get(beside) ?? read(cell, beside);
    ofCell.set(beside, found);
    return found;
  };
}

const expectedPeriod = ({ startYear }: FinancialYear): string =>
  `a period from 0 to 14, a month such as Apr-14, or both with the year, such as ${startYear}/01`;

/** Calendar months are the only way of writing a period in which some of its numbers do not exist. */
const expectedMonth = 'a month from 1 to 12, since the numbers of this column are read as calendar months';

/** Makes a reader of periods: of the column of periods, or where there is none or it is blank, of the date. */
export function periodReader(
  columns: LedgerColumns,
  style: PeriodStyle,
  year: FinancialYear,
): (row: readonly unknown[]) => Result<RowPeriod, UnreadablePeriod> {
  const [period, beside, date] = [columns.get('period'), columns.get('year'), columns.get('date')];

  const ofPeriod = onceEach((cell, yearCell): Result<RowPeriod, UnreadablePeriod> => {
    const found = readPeriodCell(cell, yearCell);
    const placed = found === null ? null : placePeriod(found, style, year);
    if (found !== null && placed !== null) return succeed({ ...placed, namesYear: found.kind !== 'period' });
    const noDate = typeof cell === 'string' ? whyNoDate(cell) : null;
    const expected = found === null ? (noDate ?? expectedPeriod(year)) : expectedMonth;
    return fail({ column: period?.heading ?? '', found: showFound(cell), expected });
  });

  const ofDate = onceEach((cell): Result<RowPeriod, UnreadablePeriod> => {
    const read = parseDate(cell);
    const column = (date ?? period)?.heading ?? '';
    if (!read.ok && isBlank(cell)) {
      return fail({ column, found: 'nothing', expected: `a period or a date of ${formatFinancialYear(year)}` });
    }
    if (!read.ok) {
      const month = readPeriodCell(cell, undefined);
      return month?.kind === 'placed' ? succeed({ ...month, namesYear: true }) : fail({ ...read.error, column });
    }
    return succeed({ year: financialYearOf(read.value), period: periodOf(read.value), namesYear: true });
  });

  return (row) => {
    const cell = period === undefined ? undefined : row[period.at];
    if (!isBlank(cell)) return ofPeriod(cell, beside === undefined ? undefined : row[beside.at]);
    return ofDate(date === undefined ? undefined : row[date.at], undefined);
  };
}
