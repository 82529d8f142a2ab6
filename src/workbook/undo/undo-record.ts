import type { AssessedTable, Area } from '../tracker';

/** What has to be known of one column to take a run back. */
export interface UndoColumn {
  readonly heading: string;
  /** Counted from 0. */
  readonly column: number;
  /** The run added the column. */
  readonly wasAdded: boolean;
  /** The run coloured the column. */
  readonly wasColoured: boolean;
  /** The rows that were written, counted from 0. */
  readonly rows: readonly number[];
  /** What stood in each of them before. */
  readonly before: readonly string[];
  /** The mark of what was written into each of them. */
  readonly after: readonly string[];
}

/** What has to be known of one table. */
export interface UndoTable {
  readonly table: AssessedTable;
  readonly sheet: string;
  readonly tableName: string | null;
  /** As it lay before the run. */
  readonly area: Area;
  readonly showsTotals: boolean;
  readonly keyColumn: number | null;
  /** The rows of which a cell was written, with the marks of their references, to see whether rows have moved. */
  readonly rows: readonly number[];
  readonly keys: readonly string[];
  readonly columns: readonly UndoColumn[];
}

/** The last run, as it is kept in the workbook to be undone even after it has been closed and opened. */
export interface UndoRecord {
  readonly version: 1;
  readonly run: number;
  readonly by: string;
  /** ISO 8601. */
  readonly when: string;
  readonly tables: readonly UndoTable[];
}

/** The key of the workbook setting. */
export const undoSetting = 'mtfs.lastRun';
/** Above so many characters a run is not remembered: the workbook would grow too much. */
export const longestRecord = 1_000_000;

interface PackedColumn extends Omit<UndoColumn, 'before'> {
  readonly texts: readonly string[];
  readonly before: readonly number[];
}

function pack(column: UndoColumn): PackedColumn {
  const texts = [...new Set(column.before)];
  const places = new Map(texts.map((text, index) => [text, index] as const));
  return { ...column, texts, before: column.before.map((text) => places.get(text) ?? 0) };
}

/** The record as a text; equal texts of before the run are kept once. */
export const encodeUndo = (record: UndoRecord): string =>
  JSON.stringify({
    ...record,
    tables: record.tables.map((table) => ({ ...table, columns: table.columns.map(pack) })),
  });

type Json = Readonly<Record<string, unknown>>;

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number';
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
const listOf = <T>(value: unknown, is: (item: unknown) => item is T): value is T[] =>
  Array.isArray(value) && value.every(is);
const orNull = <T>(value: unknown, is: (item: unknown) => item is T): value is T | null => value === null || is(value);

function unpackColumn(value: unknown): UndoColumn | null {
  if (!isJson(value)) return null;
  const { heading, column, wasAdded, wasColoured, rows, texts, before, after } = value;
  if (!isText(heading) || !isNumber(column) || !isFlag(wasAdded) || !isFlag(wasColoured)) return null;
  if (!listOf(rows, isNumber) || !listOf(texts, isText) || !listOf(before, isNumber) || !listOf(after, isText))
    return null;
  if (before.length !== rows.length || after.length !== rows.length) return null;
  return { heading, column, wasAdded, wasColoured, rows, before: before.map((index) => texts[index] ?? ''), after };
}

function unpackArea(value: unknown): Area | null {
  if (!isJson(value)) return null;
  const { top, left, rows, columns } = value;
  return isNumber(top) && isNumber(left) && isNumber(rows) && isNumber(columns) ? { top, left, rows, columns } : null;
}

function unpackTable(value: unknown): UndoTable | null {
  if (!isJson(value)) return null;
  const { table, sheet, tableName, showsTotals, keyColumn, rows, keys, columns } = value;
  const area = unpackArea(value['area']);
  if ((table !== 'Savings' && table !== 'Budget') || !isText(sheet) || !orNull(tableName, isText) || area === null)
    return null;
  if (!isFlag(showsTotals) || !orNull(keyColumn, isNumber) || !listOf(rows, isNumber) || !listOf(keys, isText))
    return null;
  if (!Array.isArray(columns) || keys.length !== rows.length) return null;
  const unpacked = columns.map(unpackColumn).filter((column) => column !== null);
  if (unpacked.length !== columns.length) return null;
  return { table, sheet, tableName, area, showsTotals, keyColumn, rows, keys, columns: unpacked };
}

/** Reads the record back; null for anything that is none, such as the record of another version. */
export function decodeUndo(text: unknown): UndoRecord | null {
  if (!isText(text)) return null;
  const value = parseJson(text);
  if (!isJson(value) || value['version'] !== 1) return null;
  const { run, by, when, tables } = value;
  if (!isNumber(run) || !isText(by) || !isText(when) || !Array.isArray(tables)) return null;
  const unpacked = tables.map(unpackTable).filter((table) => table !== null);
  return unpacked.length === tables.length ? { version: 1, run, by, when, tables: unpacked } : null;
}

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return null;
  }
}
