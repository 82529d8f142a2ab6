import { compareFinancialYears, type FinancialYear } from '../../finance/financial-year';
import { sameFigure } from '../../finance/same';
import { areaAddress, holds, withSheet } from '../cells/address';
import type { CellValue } from '../cells/cell-value';
import { isBlank } from '../cells/cell-value';
import type { ContentsColumn, ContentsRow, TableContents } from '../contents/table-contents';
import type { Steps } from '../steps';
import type { AssessedSaving } from '../tracker';
import { type Figure, figureOf, writtenKinds } from './figure';
import { groupNames, type PackAttribute, packAttributes } from './pack-lines';

/**
 * The columns of the savings tables that native formulas add up to what we read, in the order of the tables; null where
 * Excel would see something else in one of them, such as `£1,234` as a text, another unit or sign, or a subtotal among
 * the lines.
 */
export interface SavingsRanges {
  /** Null for a table that has no such column, and so nothing to add; null at all where no table has it. */
  readonly ofFigure: (figure: Figure) => readonly (string | null)[] | null;
  readonly ofAttribute: (attribute: PackAttribute) => readonly string[] | null;
}

/** A column of one table: not there, there and of no use, or its range. */
type FoundColumn = 'none' | 'unusable' | { readonly range: string };

/** The columns of one table. */
interface TableRanges {
  readonly figures: ReadonlyMap<string, FoundColumn>;
  readonly attributes: ReadonlyMap<PackAttribute, FoundColumn>;
}

/** Characters that have to be escaped in a structured reference, in which not every program follows Excel. */
const special = /['#@[\]]/;

function rangeOf({ sheet, tableName, area }: TableContents, column: number, heading: string | undefined): string {
  if (tableName !== null && heading !== undefined && !special.test(heading)) return `${tableName}[${heading}]`;
  const address = areaAddress({ top: area.top + 1, left: column, rows: area.rows - 1, columns: 1 });
  return withSheet(sheet, address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2'));
}

/** The column of a year, else for the current year the one without a year in its heading. */
function columnOf(
  columns: readonly ContentsColumn[],
  { kind, year }: Figure,
  current: FinancialYear,
): ContentsColumn | null {
  const having = columns.filter(({ field }) => field === kind);
  const named = having.find((column) => column.year?.startYear === year.startYear);
  const isCurrent = compareFinancialYears(year, current) === 0;
  return named ?? (isCurrent ? having.find((column) => column.year === null) : undefined) ?? null;
}

interface Row {
  readonly cells: ContentsRow['cells'];
  /** Null for a total, a section heading or a blank row. */
  readonly line: AssessedSaving | null;
}

/** The rows of a table with their lines. */
function rowsOf({ sheet, area, rows }: TableContents, lines: readonly AssessedSaving[]): Row[] {
  const own = lines.filter(({ place }) => place.sheet === sheet && holds(area, place.address));
  const byRow = new Map(own.map((line) => [line.row, line]));
  return rows.map(({ row, cells }) => ({ cells, line: byRow.get(row) ?? null }));
}

function showsFigure(shown: CellValue, known: number | null): boolean {
  if (known === null) return isBlank(shown);
  return typeof shown === 'number' && sameFigure(shown, known);
}

const plain = (text: string): string => text.toLowerCase();

const keyOf = ({ kind, year }: Figure): string => `${kind} ${year.startYear}`;

/** The headings of each savings table exactly as they stand in its cells, by column counted from 0. */
export type SavingsHeadings = ReadonlyMap<TableContents, ReadonlyMap<number, string>>;

/** What is looked at beside the tables themselves. */
export interface RangesContext {
  readonly lines: readonly AssessedSaving[];
  /** The headings of each table exactly as they stand in their cells, by column. */
  readonly headings: SavingsHeadings;
  readonly years: readonly FinancialYear[];
  readonly current: FinancialYear;
}

/** Looks which columns of the savings tables native formulas may use, in steps. */
export function* savingsRanges(tables: readonly TableContents[], context: RangesContext): Steps<SavingsRanges> {
  const found: TableRanges[] = [];
  for (const table of tables) found.push(yield* tableRanges(table, context));
  return {
    ofFigure: (figure) => {
      const columns = found.map(({ figures }) => figures.get(keyOf(figure)) ?? 'none');
      if (columns.includes('unusable') || columns.every((column) => column === 'none')) return null;
      return columns.map((column) => (typeof column === 'object' ? column.range : null));
    },
    ofAttribute: (attribute) => {
      const ranges = found.flatMap(({ attributes }) => {
        const column = attributes.get(attribute);
        return typeof column === 'object' ? [column.range] : [];
      });
      return ranges.length === 0 || ranges.length < found.length ? null : ranges;
    },
  };
}

function* tableRanges(table: TableContents, { lines, headings, years, current }: RangesContext): Steps<TableRanges> {
  const rows = rowsOf(table, lines);
  const usable = (column: ContentsColumn, fits: (shown: CellValue, line: AssessedSaving | null) => boolean) => {
    const at = table.columns.indexOf(column);
    const isUsable = rows.every(({ cells, line }) => fits(cells[at]?.value ?? '', line));
    return isUsable ? { range: rangeOf(table, column.column, headings.get(table)?.get(column.column)) } : 'unusable';
  };
  const attributes = new Map<PackAttribute, FoundColumn>();
  for (const attribute of packAttributes) {
    yield;
    const column = table.columns.find(({ field }) => field === attribute);
    if (column === undefined) continue;
    const names = groupNames(lines, attribute);
    const fits = (shown: CellValue, line: AssessedSaving | null): boolean =>
      line === null || plain(String(shown)) === plain(names.get(line) ?? '');
    attributes.set(attribute, usable(column, fits));
  }
  const figures = new Map<string, FoundColumn>();
  for (const figure of years.flatMap((year) => writtenKinds.map((kind): Figure => ({ kind, year })))) {
    yield;
    const column = columnOf(table.columns, figure, current);
    if (column === null) continue;
    const fits = (shown: CellValue, line: AssessedSaving | null): boolean =>
      line === null ? typeof shown !== 'number' : showsFigure(shown, figureOf(line.line, figure, current));
    figures.set(keyOf(figure), usable(column, fits));
  }
  return { figures, attributes };
}
