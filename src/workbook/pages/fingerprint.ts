import { areaAddress, withSheet } from '../cells/address';
import { isBlank, toCellValue, type CellValue } from '../cells/cell-value';
import { mapInSteps, type Steps } from '../steps';
import type { Area } from '../tracker';
import { textHash } from '../undo/text-hash';
import type { OwnEntry } from './pages-plan';

/** Cells of a sheet as `formulas` gives them, with where they lie. */
export interface SheetCells {
  readonly area: Area;
  readonly formulas: readonly (readonly unknown[])[];
}

/** The workbook setting that remembers what was drawn on a page. */
export const fingerprintSetting = (key: string): string => `mtfs.page.${key}`;

interface FilledCell {
  readonly column: number;
  readonly content: CellValue;
}

function filledCells(row: readonly unknown[], left: number): FilledCell[] {
  return row.flatMap((found, index) => {
    const content = toCellValue(found);
    return isBlank(content) ? [] : [{ column: left + index, content }];
  });
}

const markOf = (cells: readonly FilledCell[]): string =>
  textHash(cells.map(({ column, content }) => `${column}:${typeof content}:${String(content)}`).join('\n'));

interface FilledRow {
  readonly row: number;
  readonly cells: readonly FilledCell[];
  readonly mark: string;
}

function* rowsOf({ area, formulas }: SheetCells): Steps<FilledRow[]> {
  const rows = yield* mapInSteps(formulas, (found, index) => {
    const cells = filledCells(found, area.left);
    return cells.length === 0 ? [] : [{ row: area.top + index, cells, mark: markOf(cells) }];
  });
  return rows.flat();
}

function* allRows(parts: readonly SheetCells[]): Steps<FilledRow[]> {
  const rows: FilledRow[][] = [];
  for (const part of parts) rows.push(yield* rowsOf(part));
  return rows.flat();
}

/** A short memory of what stands in each row, by which to see later in which rows somebody has written. In steps. */
export function* fingerprintOf(drawn: readonly SheetCells[]): Steps<string> {
  return (yield* allRows(drawn)).map(({ mark }) => mark).join(' ');
}

const mostShown = 60;

function entryOf(sheet: string, row: number, cells: readonly FilledCell[]): OwnEntry {
  const left = cells[0]?.column ?? 0;
  const area = { top: row, left, rows: 1, columns: (cells.at(-1)?.column ?? left) - left + 1 };
  const words = cells.map(({ content }) => String(content)).join(' · ');
  return {
    cells: withSheet(sheet, areaAddress(area)),
    found: words.length > mostShown ? `${words.slice(0, mostShown).trimEnd()}…` : words,
  };
}

/**
 * The rows that are not as they were drawn, whether somebody has added, changed or cleared a cell in them. Rows that
 * were only sorted or moved down are as they were drawn. In steps.
 */
export function* ownEntries(sheet: string, fingerprint: string, now: readonly SheetCells[]): Steps<OwnEntry[]> {
  const drawn = new Set(fingerprint.split(' '));
  return (yield* allRows(now))
    .filter(({ mark }) => !drawn.has(mark))
    .map(({ row, cells }) => entryOf(sheet, row, cells));
}
