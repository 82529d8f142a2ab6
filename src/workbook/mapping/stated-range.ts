import { areaAddress, bottomOf, rightOf } from '../cells/address';
import { spanOf, type Candidate } from '../locate/candidates';
import type { HeadingRow } from '../locate/heading-rows';
import type { HeadingWindow, Survey } from '../locate/outline';
import type { Area } from '../tracker';
import { withAddedColumns } from './added-columns';
import { knownIn, rangeHeadings } from './range-headings';
import { movedRange } from './stale-answers';
import { goneHeadings, type Located, meaningsOf, type Place } from './stated-headings';
import type { StatedTable } from './stated-table';

/** Something that may stand beside a range. */
export interface Neighbour extends Place {
  /** Where it begins is told; its headings alone say it otherwise, and they need a blank one before them. */
  readonly isTold: boolean;
}

function readRange(stated: StatedTable, area: Area, { cells }: HeadingWindow): HeadingRow {
  return rangeHeadings({ kind: stated.kind, area, cells, statedOf: (headings) => meaningsOf(stated, headings) });
}

/** The rows in which the headings of a range stand now, where rows have been inserted above it or taken out. */
function movedTo(stated: StatedTable, area: Area, window: HeadingWindow): readonly Area[] {
  return Array.from({ length: window.area.rows }, (_, index) => ({ ...area, top: window.area.top + index })).filter(
    (other) => {
      const { match, headings } = readRange(stated, other, window);
      return match.missing.length === 0 && goneHeadings(stated, headings).length === 0;
    },
  );
}

/** How far down a range may reach: to the next Excel table below, or the end of the sheet. */
function limitOf({ outline }: Survey, sheet: string, area: Area, used: Area): number {
  const below = outline.tables.filter(
    (table) =>
      table.sheet === sheet &&
      table.area.top > area.top &&
      table.area.left < rightOf(area) &&
      area.left < rightOf(table.area),
  );
  return Math.min(bottomOf(used), ...below.map((table) => table.area.top));
}

/** A range that a person chose where it stands now, before anything is known of what stands beside it. */
export interface FoundRange extends Place {
  readonly stated: StatedTable;
  readonly window: HeadingWindow;
  /** Of its sheet. */
  readonly used: Area;
  readonly headed: HeadingRow;
  readonly hasMoved: boolean;
}

/** Finds a stated range, also where rows have been inserted above it since; null where it cannot be read as its table. */
export function findRange(survey: Survey, stated: StatedTable, { sheet, area: wanted }: Place): FoundRange | null {
  const window = survey.windows.get(sheet);
  const used = survey.outline.sheets.find(({ name }) => name === sheet)?.used ?? null;
  if (window === undefined || used === null) return null;
  const there = readRange(stated, wanted, window);
  const isThere = there.match.missing.length === 0 && goneHeadings(stated, there.headings).length === 0;
  const [moved, ...more] = isThere ? [] : movedTo(stated, wanted, window);
  const hasMoved = moved !== undefined && more.length === 0;
  const area = hasMoved ? moved : wanted;
  const headed = hasMoved ? readRange(stated, moved, window) : there;
  return knownIn(headed.match) < 2 ? null : { stated, sheet, area, window, used, headed, hasMoved };
}

/** The first column on the right of a range that belongs to something else in its rows. */
function rightEndOf({ sheet, area }: Place, others: readonly Neighbour[]): number {
  const beside = others.filter(
    (other) =>
      other.sheet === sheet &&
      other.area.left >= rightOf(area) &&
      other.area.top < bottomOf(area) &&
      area.top < bottomOf(other.area),
  );
  return Math.min(Infinity, ...beside.map((other) => other.area.left - (other.isTold ? 0 : 1)));
}

/** The candidate that a stated range makes, with what has been added beside it since. */
export function statedRange(
  survey: Survey,
  { stated, sheet, area: chosen, window, used, headed, hasMoved }: FoundRange,
  others: readonly Neighbour[],
): Located {
  const chosenRight = rightEndOf({ sheet, area: chosen }, others);
  const { columns } = headed.match;
  const known = { kind: stated.kind, area: chosen, row: headed.row, columns, chosenRight };
  const area = withAddedColumns(known, window.cells);
  const row = area.columns === chosen.columns ? headed : readRange(stated, area, window);
  const end = limitOf(survey, sheet, area, used);
  const candidate: Candidate = {
    kind: stated.kind,
    sheet,
    tableName: null,
    nameRank: null,
    area: { ...spanOf(row.headings), top: row.row, rows: Math.max(1, end - row.row) },
    totalsRow: null,
    headings: row.headings,
    match: row.match,
    spanning: row.spanning,
    chosenBottom: bottomOf(area),
    chosenRight,
  };
  const problems = hasMoved ? [movedRange(stated, areaAddress(chosen))] : goneHeadings(stated, row.headings);
  return { candidate, problems };
}
