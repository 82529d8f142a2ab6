import { bottomOf, overlap, parseAddress } from '../cells/address';
import { matchHeadings } from '../headings/match-headings';
import type { Candidate } from '../locate/candidates';
import { headingsInRow } from '../locate/heading-rows';
import type { ExcelTableOutline, Survey } from '../locate/outline';
import type { Problem } from '../problem';
import { gonePlace, unreadableRange } from './stale-answers';
import { goneHeadings, type Located, meaningsOf, type Place } from './stated-headings';
import { findRange, type FoundRange, type Neighbour, statedRange } from './stated-range';
import type { StatedTable } from './stated-table';

/** The tables that a person has stated, as they stand in the workbook now. */
export interface StatedCandidates {
  readonly candidates: readonly Candidate[];
  /** Tables and ranges that are stated not to be used. */
  readonly notUsed: readonly Place[];
  readonly problems: readonly Problem[];
}

const sameText = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The Excel table that an answer names, or whose place it gives. */
function tableOf({ outline }: Survey, { sheet, range }: StatedTable): ExcelTableOutline | undefined {
  const byName = outline.tables.find(({ name }) => sameText(name, range));
  const area = parseAddress(range);
  if (byName !== undefined || area === null) return byName;
  return outline.tables.find((table) => sameText(table.sheet, sheet) && overlap(table.area, area));
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

/**
 * Finds what a person has stated; an answer that fits nothing in the workbook is a problem that names its cell.
 * @param unstated what can be read as a table without any answer: a range takes nothing of it
 */
export function statedCandidates(
  survey: Survey,
  tables: readonly StatedTable[],
  unstated: readonly Candidate[],
): StatedCandidates {
  const places = tables.map((stated) => {
    const table = tableOf(survey, stated);
    const place = table ?? placeOf(survey, stated);
    const range = table === undefined && place !== null && stated.isRead ? findRange(survey, stated, place) : null;
    return { stated, table, place, range };
  });
  const told = [...survey.outline.tables, ...places.flatMap(({ place, range }) => range ?? place ?? [])];
  const others: readonly Neighbour[] = [
    ...told.map((place) => ({ ...place, isTold: true })),
    ...unstated.map((place) => ({ ...place, isTold: place.tableName !== null })),
  ];
  const locatedIn = (stated: StatedTable, range: FoundRange | null): Located =>
    range === null ? { candidate: null, problems: [unreadableRange(stated)] } : statedRange(survey, range, others);
  const candidates: Candidate[] = [];
  const notUsed: Place[] = [];
  const problems: Problem[] = [];
  for (const { stated, table, place, range } of places) {
    if (place === null) {
      problems.push(gonePlace(stated));
    } else if (!stated.isRead) {
      notUsed.push(place);
    } else {
      const found = table === undefined ? locatedIn(stated, range) : statedTable(survey, stated, table);
      problems.push(...found.problems);
      if (found.candidate !== null && !candidates.some((one) => isSameTable(one, found.candidate)))
        candidates.push(found.candidate);
    }
  }
  return { candidates: candidates.map((one) => aboveOthers(one, candidates)), notUsed, problems };
}
