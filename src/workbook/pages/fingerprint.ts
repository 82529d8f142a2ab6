import { areaAddress, withSheet } from '../cells/address';
import { isBlank, toCellValue, type CellValue } from '../cells/cell-value';
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

function rowsOf({ area, formulas }: SheetCells): { readonly row: number; readonly cells: FilledCell[] }[] {
  return formulas
    .map((found, index) => ({ row: area.top + index, cells: filledCells(found, area.left) }))
    .filter(({ cells }) => cells.length > 0);
}

/** A short memory of what stands in each row, by which to see later in which rows somebody has written. */
export const fingerprintOf = (drawn: readonly SheetCells[]): string =>
  drawn
    .flatMap(rowsOf)
    .map(({ cells }) => markOf(cells))
    .join(' ');

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
 * were only sorted or moved down are as they were drawn.
 */
export function ownEntries(sheet: string, fingerprint: string, now: readonly SheetCells[]): OwnEntry[] {
  const drawn = new Set(fingerprint.split(' '));
  return now
    .flatMap(rowsOf)
    .filter(({ cells }) => !drawn.has(markOf(cells)))
    .map(({ row, cells }) => entryOf(sheet, row, cells));
}
