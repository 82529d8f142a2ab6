import { bottomOf, overlap, rightOf } from '../cells/address';
import type { Block } from '../cells/block';
import { matchHeadings, type Heading, type HeadingMatch } from '../headings/match-headings';
import { nameRank, tableKinds } from '../headings/synonyms';
import type { TableKind } from '../headings/table-headings';
import type { Area } from '../tracker';
import { bestMatch, headingRows, headingsInRow, type HeadingRow } from './heading-rows';
import type { ExcelTableOutline, HeadingWindow, Survey } from './outline';

/** Something on a sheet that can be read as a table of one kind. */
export interface Candidate {
  readonly kind: TableKind;
  readonly sheet: string;
  /** The Excel table's name; null for a plain range. */
  readonly tableName: string | null;
  /** How usual its name is for a table of the kind, 0 for the canonical one; null where the headings alone say it. */
  readonly nameRank: number | null;
  /** The lowest heading row and the lines; no totals row of an Excel table. */
  readonly area: Area;
  /** The totals row of an Excel table, counted from 0; null where none is shown. */
  readonly totalsRow: number | null;
  readonly headings: readonly Heading[];
  readonly match: HeadingMatch;
  readonly spanning: readonly Heading[];
  /** The first row, counted from 0, below a plain range that a person chose: it grows by rows written straight below. */
  readonly chosenBottom?: number;
  /** The first column, counted from 0, that a plain range that a person chose cannot grow into: others begin there. */
  readonly chosenRight?: number;
  /** Of a plain range that nobody chose: the column, counted from 0, that stays blank so that the table beside it is not read with it. */
  readonly apartAt?: number;
}

/** The kind whose name a table bears, and how usual the name is. */
function kindByName(name: string): { readonly kind: TableKind; readonly rank: number } | null {
  const found = tableKinds.flatMap((kind) => {
    const rank = nameRank(kind, name);
    return rank === null ? [] : [{ kind, rank }];
  });
  return found[0] ?? null;
}

function tableCandidate(survey: Survey, table: ExcelTableOutline): Candidate[] {
  const cells = survey.tableHeadings.get(table.name);
  if (cells === undefined || !table.showsHeadings) return [];
  const headings = headingsInRow(cells, table.area.top, table.area);
  const named = kindByName(table.name);
  const match = named === null ? bestMatch(headings) : matchHeadings(named.kind, headings);
  if (match === null) return [];
  const rows = table.area.rows - (table.showsTotals ? 1 : 0);
  return [
    {
      kind: match.kind,
      sheet: table.sheet,
      tableName: table.name,
      nameRank: named?.rank ?? null,
      area: { ...table.area, rows },
      totalsRow: table.showsTotals ? bottomOf(table.area) - 1 : null,
      headings,
      match,
      spanning: [],
    },
  ];
}

/** The columns from the first heading that says something to the last. */
export function spanOf(headings: readonly Heading[]): { readonly left: number; readonly columns: number } {
  const filled = headings.filter(({ text }) => text !== '').map(({ column }) => column);
  const left = Math.min(...filled);
  return { left, columns: Math.max(...filled) - left + 1 };
}

/** A table in plain cells ends above the next headings or the next Excel table below it, or where the sheet ends. */
function plainBottom(
  row: HeadingRow,
  span: Area,
  others: readonly HeadingRow[],
  tables: readonly Area[],
  end: number,
): number {
  const crosses = (area: { readonly left: number; readonly columns: number }): boolean =>
    area.left < rightOf(span) && span.left < area.left + area.columns;
  const next = others
    .filter((other) => other.firstRow > row.row && crosses(spanOf(other.headings)))
    .map((other) => other.firstRow);
  const below = tables.filter((area) => area.top > row.row && crosses(area)).map((area) => area.top);
  return Math.min(end, ...next, ...below);
}

const sameHeadings = (one: HeadingRow, other: HeadingRow): boolean =>
  one.headings.length === other.headings.length &&
  one.headings.every(({ text }, index) => text === other.headings[index]?.text);

/** The cells of a sheet, with those of its Excel tables blank: a table is no plain range. */
export const outsideOf = (tables: readonly Area[], cells: Block): Block => {
  const isInTable = (row: number, column: number): boolean =>
    tables.some((area) => overlap(area, { top: row, left: column, rows: 1, columns: 1 }));
  return {
    value: (row, column) => (isInTable(row, column) ? '' : cells.value(row, column)),
    formula: (row, column) => (isInTable(row, column) ? '' : cells.formula(row, column)),
  };
};

function plainCandidates(survey: Survey, sheet: string, window: HeadingWindow): Candidate[] {
  const used = survey.outline.sheets.find(({ name }) => name === sheet)?.used ?? null;
  if (used === null) return [];
  const tables = survey.outline.tables.filter((table) => table.sheet === sheet).map(({ area }) => area);
  const all = headingRows(outsideOf(tables, window.cells), window.area);
  const rows = all.filter((row, index) => !all.slice(0, index).some((earlier) => sameHeadings(earlier, row)));
  return rows.map((row) => {
    const span = { ...spanOf(row.headings), top: row.row, rows: 1 };
    const named = survey.outline.namedRanges.find(
      (range) =>
        range.sheet === sheet &&
        nameRank(row.match.kind, range.name) !== null &&
        row.row >= range.area.top &&
        row.row < bottomOf(range.area),
    );
    const end = named === undefined ? bottomOf(used) : Math.min(bottomOf(used), bottomOf(named.area));
    return {
      kind: row.match.kind,
      sheet,
      tableName: null,
      nameRank: named === undefined ? null : nameRank(row.match.kind, named.name),
      area: { ...span, rows: plainBottom(row, span, rows, tables, end) - row.row },
      totalsRow: null,
      headings: row.headings,
      match: row.match,
      spanning: row.spanning,
    };
  });
}

/** The candidates of a sheet, each with the blank column that keeps it apart from the next on its right. */
const keptApart = (candidates: readonly Candidate[]): Candidate[] =>
  candidates.map((candidate) => {
    const { area } = candidate;
    const beside = candidates.filter(
      (other) => other.area.left > rightOf(area) && other.area.top < bottomOf(area) && area.top < bottomOf(other.area),
    );
    return beside.length === 0
      ? candidate
      : { ...candidate, apartAt: Math.min(...beside.map((other) => other.area.left)) - 1 };
  });

/** Everything in the workbook that can be read as one of our tables. */
export function candidatesIn(survey: Survey): Candidate[] {
  const ours = new Set(survey.outline.sheets.flatMap(({ name, isOurs }) => (isOurs ? [name] : [])));
  return [
    ...survey.outline.tables.flatMap((table) => (ours.has(table.sheet) ? [] : tableCandidate(survey, table))),
    ...[...survey.windows].flatMap(([sheet, window]) => keptApart(plainCandidates(survey, sheet, window))),
  ];
}
