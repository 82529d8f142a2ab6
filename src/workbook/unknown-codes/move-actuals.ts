import { refKey } from '../../finance/reference';
import { fail, type Result, succeed } from '../../finance/result';
import { spellingOf } from '../actuals/period-spelling';
import type { ContentsRow, TableContents } from '../contents/table-contents';
import type { EditRequest } from '../edits/edit-request';
import { cellOf } from '../edits/look-up';
import { parsePeriod } from '../lines/parse-period';
import type { UnknownCode } from '../month-end/unknown-codes';
import type { Problem } from '../problem';

/** A row of Actuals that gets another code. */
export interface MovingRow {
  readonly row: ContentsRow;
  readonly period: number;
}

const periodOf = ({ columns }: TableContents, { cells }: ContentsRow): number | null => {
  const period = parsePeriod(cells[columns.findIndex(({ field }) => field === 'period')]?.value ?? '');
  return period.ok ? period.value : null;
};

/** All rows of the codes that are placed, from top to bottom; a sentence names one that could not be read or whose amount is a formula. */
export function movingRows(actuals: TableContents, placed: readonly UnknownCode[]): Result<readonly MovingRow[]> {
  const keys = new Set(placed.map(({ code }) => refKey(code)));
  const read = new Set(placed.flatMap(({ rows }) => rows.map(({ at }) => at)));
  const place = actuals.columns.findIndex(({ field }) => field === 'amount');
  const amountColumn = actuals.columns[place]?.column ?? actuals.area.left;
  const moving: MovingRow[] = [];
  for (const row of actuals.rows.filter(({ kind, ref }) => kind === 'line' && keys.has(refKey(ref)))) {
    const cell = cellOf(actuals, row.row, amountColumn);
    const period = periodOf(actuals, row);
    if (period === null || !read.has(cell)) {
      return fail(`${cell}: the row of ${row.ref} has no period or no amount that can be read. Correct it first.`);
    }
    if (row.cells[place]?.isFormula === true) {
      return fail(
        `${cell}: the amount of ${row.ref} is a formula, which is never moved. Change the code there by hand.`,
      );
    }
    moving.push({ row, period });
  }
  return succeed(moving);
}

/**
 * The rows of one period leave their codes and come below those of the line's, which are written as they stand: a batch is
 * one code in one period, so that undoing it finds them and no others.
 */
export function moveRequests(
  actuals: TableContents,
  moving: readonly MovingRow[],
  { period, to, why }: { readonly period: number; readonly to: string; readonly why: string },
): EditRequest[] {
  const written = spellingOf(actuals)(period);
  const place = actuals.columns.findIndex(({ field }) => field === 'amount');
  const own = actuals.rows.filter(
    (row) => row.kind === 'line' && refKey(row.ref) === refKey(to) && periodOf(actuals, row) === period,
  );
  const ofPeriod = moving.filter((one) => one.period === period).map(({ row }) => row);
  const codes = new Map(ofPeriod.map(({ ref }) => [refKey(ref), ref] as const));
  const batchOf = (code: string, rows: readonly ContentsRow[]): EditRequest => ({
    request: 'set rows',
    table: 'Actuals',
    batch: [
      { field: 'code', to: code },
      { field: 'period', to: written },
    ],
    columns: [{ field: 'amount' }],
    rows: rows.map(({ cells }) => [cells[place]?.formula ?? '']),
    sums: [{ field: 'amount' }],
    why,
  });
  return [...[...codes.values()].map((code) => batchOf(code, [])), batchOf(to, [...own, ...ofPeriod])];
}

/** A warning of the columns that we do not know, which are not read: what stands there in a row that moves does not move with it. */
export function leftBehind(actuals: TableContents, moving: readonly MovingRow[]): Problem[] {
  const [first] = moving;
  const known = new Set(actuals.columns.map(({ column }) => column));
  const [further, ...more] = actuals.headings.filter(({ column, text }) => !known.has(column) && text !== '');
  if (first === undefined || further === undefined) return [];
  return [
    {
      cell: cellOf(actuals, first.row.row, further.column),
      kind: 'unusual value',
      found: `${[further, ...more].map(({ text }) => text).join(', ')} beside the rows that get another code`,
      expected:
        'nothing that is still needed there: it does not go along. Undoing the run brings it back; to keep it, change the codes in Actuals by hand instead',
      severity: 'warning',
      line: first.row.ref,
      heading: further.text,
    },
  ];
}
