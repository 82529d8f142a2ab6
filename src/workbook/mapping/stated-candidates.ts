import { areaAddress, bottomOf, overlap, parseAddress, rightOf } from '../cells/address';
import { matchHeadings, type Heading } from '../headings/match-headings';
import type { StatedMeanings } from '../headings/stated-meaning';
import { spanOf, type Candidate } from '../locate/candidates';
import { headingsInRow, type HeadingRow } from '../locate/heading-rows';
import type { ExcelTableOutline, HeadingWindow, Survey } from '../locate/outline';
import type { Problem } from '../problem';
import type { Area } from '../tracker';
import { withAddedColumns } from './added-columns';
import { headingNamed } from './heading-names';
import { knownIn, rangeHeadings } from './range-headings';
import { goneHeading, gonePlace, movedRange, unreadableRange } from './stale-answers';
import type { StatedTable } from './stated-table';

/** The tables that a person has stated, as they stand in the workbook now. */
export interface StatedCandidates {
  readonly candidates: readonly Candidate[];
  /** Tables and ranges that are stated not to be used. */
  readonly notUsed: readonly Place[];
  readonly problems: readonly Problem[];
}

/** A table or a range on a sheet. */
interface Place {
  readonly sheet: string;
  readonly area: Area;
}

const sameText = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** What has been stated of the headings of a table, for those that stand in it. */
function meaningsOf({ headings: stated }: StatedTable, headings: readonly Heading[]): StatedMeanings {
  const named = headingNamed(headings);
  const byColumn = new Map(stated.map(({ name, meaning }) => [named(name)?.column, meaning] as const));
  return ({ column }) => byColumn.get(column) ?? null;
}

function goneHeadings(stated: StatedTable, headings: readonly Heading[]): Problem[] {
  const named = headingNamed(headings);
  return stated.headings.flatMap((heading) =>
    named(heading.name) === undefined ? [goneHeading(stated, heading)] : [],
  );
}

/** The Excel table that an answer names, or whose place it gives. */
function tableOf({ outline }: Survey, { sheet, range }: StatedTable): ExcelTableOutline | undefined {
  const byName = outline.tables.find(({ name }) => sameText(name, range));
  const area = parseAddress(range);
  if (byName !== undefined || area === null) return byName;
  return outline.tables.find((table) => sameText(table.sheet, sheet) && overlap(table.area, area));
}

interface Located {
  readonly candidate: Candidate | null;
  readonly problems: readonly Problem[];
}

function statedTable(survey: Survey, stated: StatedTable, table: ExcelTableOutline): Located {
  const cells = survey.tableHeadings.get(table.name);
  if (cells === undefined || !table.showsHeadings) return { candidate: null, problems: [unreadableRange(stated)] };
  const headings = headingsInRow(cells, table.area.top, table.area);
  const candidate: Candidate = {
    kind: stated.kind,
    sheet: table.sheet,
    tableName: table.name,
    nameRank: null,
    area: { ...table.area, rows: table.area.rows - (table.showsTotals ? 1 : 0) },
    totalsRow: table.showsTotals ? bottomOf(table.area) - 1 : null,
    headings,
    match: matchHeadings(stated.kind, headings, meaningsOf(stated, headings)),
    spanning: [],
  };
  return { candidate, problems: goneHeadings(stated, headings) };
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

function statedRange(survey: Survey, stated: StatedTable, { sheet, area: wanted }: Place): Located {
  const window = survey.windows.get(sheet);
  const used = survey.outline.sheets.find(({ name }) => name === sheet)?.used ?? null;
  if (window === undefined || used === null) return { candidate: null, problems: [unreadableRange(stated)] };
  const there = readRange(stated, wanted, window);
  const isThere = there.match.missing.length === 0 && goneHeadings(stated, there.headings).length === 0;
  const [moved, ...more] = isThere ? [] : movedTo(stated, wanted, window);
  const hasMoved = moved !== undefined && more.length === 0;
  const chosen = hasMoved ? moved : wanted;
  const headed = hasMoved ? readRange(stated, moved, window) : there;
  if (knownIn(headed.match) < 2) return { candidate: null, problems: [unreadableRange(stated)] };
  const { columns } = headed.match;
  const area = withAddedColumns({ kind: stated.kind, area: chosen, row: headed.row, columns }, window.cells);
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
  };
  const problems = hasMoved ? [movedRange(stated, areaAddress(chosen))] : goneHeadings(stated, row.headings);
  return { candidate, problems };
}

function placeOf(survey: Survey, { sheet, range }: StatedTable): Place | null {
  const named = survey.outline.namedRanges.find(({ name }) => sameText(name, range));
  if (named !== undefined) return named;
  const there = survey.outline.sheets.find(({ name }) => sameText(name, sheet));
  const area = parseAddress(range);
  return there === undefined || area === null ? null : { sheet: there.name, area };
}

const isSameTable = (one: Candidate, other: Candidate | null): boolean =>
  one.kind === other?.kind &&
  one.sheet === other.sheet &&
  one.area.top === other.area.top &&
  one.area.left === other.area.left;

/** A plain range ends above the next one that is stated below it. */
function aboveOthers(candidate: Candidate, all: readonly Candidate[]): Candidate {
  const { sheet, tableName, area } = candidate;
  if (tableName !== null) return candidate;
  const below = all.filter((other) => other.sheet === sheet && other.area.top > area.top && overlap(area, other.area));
  const end = Math.min(bottomOf(area), ...below.map((other) => other.area.top));
  return { ...candidate, area: { ...area, rows: Math.max(1, end - area.top) } };
}

/** Finds what a person has stated; an answer that fits nothing in the workbook is a problem that names its cell. */
export function statedCandidates(survey: Survey, tables: readonly StatedTable[]): StatedCandidates {
  const candidates: Candidate[] = [];
  const notUsed: Place[] = [];
  const problems: Problem[] = [];
  for (const stated of tables) {
    const table = tableOf(survey, stated);
    const place = table ?? placeOf(survey, stated);
    if (place === null) {
      problems.push(gonePlace(stated));
    } else if (stated.isRead) {
      const found = table === undefined ? statedRange(survey, stated, place) : statedTable(survey, stated, table);
      problems.push(...found.problems);
      if (found.candidate !== null && !candidates.some((one) => isSameTable(one, found.candidate)))
        candidates.push(found.candidate);
    } else {
      notUsed.push(place);
    }
  }
  return { candidates: candidates.map((one) => aboveOthers(one, candidates)), notUsed, problems };
}
