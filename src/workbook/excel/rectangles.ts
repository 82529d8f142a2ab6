import { bottomOf, rightOf } from '../cells/address';
import type { Candidate } from '../locate/candidates';
import { columnsSearched } from '../locate/columns-beside';
import type { SheetOutline } from '../locate/outline';
import type { Area } from '../tracker';

/** Columns that we do not need are read along where so few of them part two that we do: one range instead of two. */
const gapReadAlong = 2;
/** Cells in one round trip; with their formulas they stay under Excel's 5 MB. */
export const cellsInOneTrip = 100_000;

/** The columns to the right that a new RAG column might take, as far as the sheet is used. */
function columnsBeside({ kind, area, match }: Candidate, used: Area | null): number[] {
  const lacks = (field: string): boolean => !match.columns.some((column) => column.field === field);
  if (used === null || (kind !== 'Savings' && kind !== 'Budget') || (!lacks('rag') && !lacks('ragReason'))) return [];
  const right = rightOf(area);
  const count = Math.min(columnsSearched + 1, rightOf(used) - right);
  return Array.from({ length: Math.max(0, count) }, (_, index) => right + index);
}

/** The rectangles that hold a table's own columns, from its headings to its last line or its totals row. */
export function rectanglesOf(table: Candidate, sheet: SheetOutline | undefined): Area[] {
  const { area, totalsRow, match } = table;
  const rows = (totalsRow === null ? bottomOf(area) : totalsRow + 1) - area.top;
  const columns = [...match.columns.map(({ column }) => column), ...columnsBeside(table, sheet?.used ?? null)];
  const runs: { left: number; right: number }[] = [];
  for (const column of [...new Set(columns)].sort((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run !== undefined && column - run.right <= gapReadAlong + 1) run.right = column;
    else runs.push({ left: column, right: column });
  }
  return runs.map(({ left, right }) => ({ top: area.top, left, rows, columns: right - left + 1 }));
}

/** Cuts tall rectangles so that none holds more than `most` cells. */
function cut(area: Area, most: number): Area[] {
  const rows = Math.max(1, Math.floor(most / area.columns));
  const parts: Area[] = [];
  for (let done = 0; done < area.rows; done += rows) {
    parts.push({ ...area, top: area.top + done, rows: Math.min(rows, area.rows - done) });
  }
  return parts;
}

/** One rectangle on its sheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
  /** A plain range: where it ends is where the sheet ends, which one stray cell may put very far down. */
  readonly isOpenEnded: boolean;
}

/** Groups rectangles into round trips of at most `most` cells: one trip for all tables of a usual size. */
export function tripsOf(areas: readonly SheetArea[], most = cellsInOneTrip): SheetArea[][] {
  const trips: SheetArea[][] = [];
  let room = 0;
  for (const part of areas.flatMap((one) => cut(one.area, most).map((piece) => ({ ...one, area: piece })))) {
    const cells = part.area.rows * part.area.columns;
    if (cells > room) {
      trips.push([]);
      room = most;
    }
    trips.at(-1)?.push(part);
    room -= cells;
  }
  return trips;
}
