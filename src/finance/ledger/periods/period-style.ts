import { monthNames } from '../../calendar-date';
import { type FinancialYear, formatFinancialYear } from '../../financial-year';
import { fail, type Result, succeed } from '../../result';
import type { Steps } from '../../steps';
import { isBlank, showFound } from '../../unreadable';
import { cellText } from '../cell-text';
import type { LedgerColumns } from '../columns/columns-of';
import { type LedgerMapping, type PeriodStyle, periodStyles } from '../ledger-mapping';
import type { LedgerQuestion } from '../ledger-question';
import { rowsInOneStep } from '../rows-in-one-step';
import { sayRows } from '../say-rows';
import { readPeriodCell, type PeriodCell } from './period-cell';
import { placePeriod } from './place-period';

/** The usual meaning of 2014/01: the first period of 2014/15. */
export const usualStyle: PeriodStyle = 'start year';

/** Under a heading that says `Month`, 1 may be April or January. */
const isMonthHeading = /^m(?:on)?th\b/i;

/** Cells whose period depends on how the ledger writes it, how often each occurs and where first. */
interface OpenCell {
  readonly cell: PeriodCell;
  readonly found: string;
  readonly row: number;
  rows: number;
}

function* openCells(
  rows: readonly (readonly unknown[])[],
  first: number,
  columns: LedgerColumns,
): Steps<readonly OpenCell[]> {
  const [periodAt, yearAt] = [columns.get('period')?.at, columns.get('year')?.at];
  if (periodAt === undefined) return [];
  const labelled = new Map<string, OpenCell | null>();
  for (let row = first; row < rows.length; row += 1) {
    if (row % rowsInOneStep === 0) yield;
    const cell = rows[row]?.[periodAt];
    const beside = yearAt === undefined ? undefined : rows[row]?.[yearAt];
    if (isBlank(cell)) continue;
    const found = isBlank(beside) ? cellText(cell) : `${cellText(cell)} of ${cellText(beside)}`;
    const known = labelled.get(found);
    if (known === undefined) {
      const read = readPeriodCell(cell, beside);
      const isOpen = read?.kind === 'labelled' || (read?.kind === 'period' && read.month === null);
      labelled.set(found, isOpen ? { cell: read, found, row: row + 1, rows: 1 } : null);
    } else if (known !== null) known.rows += 1;
  }
  return [...labelled.values()].filter((one) => one !== null);
}

function askWhichMonth(heading: string, { found, row, cell }: OpenCell): LedgerQuestion {
  const month = monthNames[cell.period - 1];
  const asPeriod = { answer: 'start year', means: `${found} is period ${cell.period}` } as const;
  const asMonth = { answer: 'calendar month', means: `${found} is ${month ?? 'no month'}` } as const;
  const why = `${showFound(found)} in row ${row} under “${heading}” may count from April, as periods do, or from January`;
  return { asks: 'periods', column: heading, row, answers: [asPeriod, asMonth], why };
}

/**
 * Decides what a year beside a period number stands for. It is asked where another meaning than the usual one would put
 * more of the rows into the year that is imported.
 * @param first the first row below the headings, counted from 0
 */
export function* decidePeriodStyle(
  rows: readonly (readonly unknown[])[],
  first: number,
  columns: LedgerColumns,
  year: FinancialYear,
  answered: LedgerMapping['periods'],
): Steps<Result<PeriodStyle, LedgerQuestion>> {
  if (answered !== null) return succeed(answered);
  const open = yield* openCells(rows, first, columns);
  const heading = columns.get('period')?.heading ?? '';
  const number = open.find(({ cell }) => cell.kind === 'period');
  if (number !== undefined && isMonthHeading.test(heading)) return fail(askWhichMonth(heading, number));
  const labelled = open.filter(({ cell }) => cell.kind === 'labelled');
  const [example] = labelled;
  if (example === undefined) return succeed(usualStyle);
  const inYear = (style: PeriodStyle): number =>
    labelled
      .filter(({ cell }) => placePeriod(cell, style, year)?.year.startYear === year.startYear)
      .reduce((sum, one) => sum + one.rows, 0);
  const counts = periodStyles.map((style) => ({ style, rows: inYear(style) }));
  const most = Math.max(...counts.map((count) => count.rows));
  if (inYear(usualStyle) === most) return succeed(usualStyle);
  const name = formatFinancialYear(year);
  return fail({
    asks: 'periods',
    column: heading,
    row: example.row,
    answers: counts.map((count) => ({
      answer: count.style,
      means: `${sayRows(count.rows)} of ${name}`,
    })),
    why: `${showFound(example.found)} in row ${example.row} may name the year by its start, by its end, or a calendar month`,
  });
}
