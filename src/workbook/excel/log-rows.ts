import { toSerial } from '../../finance/excel-serial';
import type { CellValue } from '../cells/cell-value';
import type { RunStamp } from '../receipt';
import type { Area } from '../tracker';
import { entryOf } from './entry';
import { rangeOf } from './ranges';
import { partsBySize, type Job } from './trips';
import { mapInSteps, type Steps } from '../steps';

/** A column of a log, in the order in which we write them. */
export interface LogColumn {
  /** Our name for it. */
  readonly field: string;
  readonly heading: string;
  /** In points. */
  readonly width: number;
  readonly format: string;
}

/** The columns that say of a row of any log whose run it was, and when. */
export const runColumns = {
  run: { field: 'run', heading: 'Run', width: 40, format: '0' },
  when: { field: 'when', heading: 'When', width: 100, format: 'dd/mm/yyyy hh:mm' },
  by: { field: 'by', heading: 'By', width: 120, format: '@' },
} as const satisfies Readonly<Record<string, LogColumn>>;

/** One row of a log, by our names of its columns; a format is given where a cell needs one of its own. */
export interface LogCells {
  readonly cells: Readonly<Record<string, CellValue>>;
  readonly formats?: Readonly<Record<string, string>>;
}

/** What is particular to a log of runs. */
export interface LogShape {
  readonly kind: 'RagLog' | 'ChangeLog' | 'ReplacedRows';
  readonly sheet: string;
  /** The first that is free names the table: it cannot be called like a name of the workbook. */
  readonly names: readonly string[];
  readonly columns: readonly LogColumn[];
}

/** A log as it stands before a run. */
export interface RunLog {
  /** The number of the next run. */
  readonly nextRun: number;
  /** Appends the rows of a run; never changes one that is there. Parted where they are too long for one message. In steps. */
  readonly append: (run: number, stamp: RunStamp, rows: readonly LogCells[]) => Steps<readonly Job[]>;
}

/** A moment of the user's clock as Excel stores it. */
export function momentSerial(when: Date): number {
  const day = toSerial({ year: when.getFullYear(), month: when.getMonth() + 1, day: when.getDate() });
  return day + (when.getHours() * 3600 + when.getMinutes() * 60 + when.getSeconds()) / 86_400;
}

const sizeOf = ({ cells }: LogCells): number =>
  Object.values(cells).reduce((sum: number, cell) => sum + String(cell).length + 16, 0);

/** Rows of a log, with the run that they belong to, which fit into a message together. */
export interface LogPart {
  /** The place of the first among all rows of the run. */
  readonly start: number;
  readonly rows: readonly LogCells[];
  /** About how many characters they take. */
  readonly size: number;
}

/** The rows of a run in parts that fit into a message each. In steps. */
export function* partsOfRun(run: number, { by, when }: RunStamp, rows: readonly LogCells[]): Steps<LogPart[]> {
  const stamped = { run, when: momentSerial(when), by };
  const sized = yield* mapInSteps(rows, ({ cells, ...looks }) => {
    const row: LogCells = { cells: { ...stamped, ...cells }, ...looks };
    return { row, size: sizeOf(row) };
  });
  return partsBySize(sized).map(({ start, items, size }) => ({ start, rows: items.map(({ row }) => row), size }));
}

/** Writes rows as they are: references such as 1/2 or 007 must not become a date or a number. */
export function writeRows(
  sheet: Excel.Worksheet,
  area: Area,
  order: readonly (string | null)[],
  { columns }: LogShape,
  rows: readonly LogCells[],
): void {
  const range = rangeOf(sheet, area);
  const usual = new Map(columns.map(({ field, format }) => [field, format] as const));
  const formats = rows.map((row) =>
    order.map((field) => (field === null ? null : (row.formats?.[field] ?? usual.get(field) ?? 'General'))),
  );
  range.numberFormat = formats;
  range.values = rows.map(({ cells }, index) =>
    order.map((field, column) => {
      if (field === null) return null;
      const cell = cells[field] ?? '';
      return cell === '' ? null : entryOf(cell, formats[index]?.[column] ?? 'General');
    }),
  );
}
