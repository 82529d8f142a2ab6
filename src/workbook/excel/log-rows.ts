import { toSerial } from '../../finance/excel-serial';
import type { Area } from '../tracker';
import { rangeOf } from './ranges';
import type { Job } from './trips';

/** One row of the log: a line that got another status, or a run that was undone. */
export interface LogRow {
  readonly table: string;
  readonly ref: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

/** The log as it stands before a run. */
export interface RunLog {
  /** The number of the next run. */
  readonly nextRun: number;
  /** Appends rows; never changes one that is there. */
  readonly append: (run: number, stamp: { readonly by: string; readonly when: Date }, rows: readonly LogRow[]) => Job;
}

/** The headings of the log, in the order in which we write them. */
export const logHeadings = ['Run', 'When', 'Table', 'Ref', 'From', 'To', 'Reason', 'By'] as const;
/** Our names of its columns, in the same order. */
export const logFields = ['run', 'when', 'table', 'ref', 'from', 'to', 'reason', 'by'] as const;
const formats: Readonly<Record<string, string>> = { run: '0', when: 'dd/mm/yyyy hh:mm', ref: '@', from: '@', by: '@' };

/** A moment of the user's clock as Excel stores it. */
export function momentSerial(when: Date): number {
  const day = toSerial({ year: when.getFullYear(), month: when.getMonth() + 1, day: when.getDate() });
  return day + (when.getHours() * 3600 + when.getMinutes() * 60 + when.getSeconds()) / 86_400;
}

type LogCell = string | number | null;

/** A row of the log with the run it belongs to. */
export function cellsOf(
  row: LogRow,
  run: number,
  stamp: { readonly by: string; readonly when: Date },
): Record<(typeof logFields)[number], LogCell> {
  return { run, when: momentSerial(stamp.when), by: stamp.by, ...row };
}

/** About how many characters rows take. */
export const sizeOf = (rows: readonly LogRow[]): number =>
  rows.reduce((sum, { ref, reason }) => sum + ref.length + reason.length + 100, 0);

/** Writes rows as they are: references such as 1/2 or 007 must not become a date or a number. */
export function writeRows(
  sheet: Excel.Worksheet,
  area: Area,
  order: readonly (string | null)[],
  rows: readonly Record<string, LogCell>[],
): void {
  const range = rangeOf(sheet, area);
  const format = order.map((field) => (field === null ? null : (formats[field] ?? 'General')));
  range.numberFormat = rows.map(() => format);
  range.values = rows.map((row) => order.map((field) => (field === null ? null : (row[field] ?? null))));
}
