import { compareFinancialYears, type FinancialYear } from '../../finance/financial-year';
import { sameFigure } from '../../finance/same';
import { areaAddress, withSheet } from '../cells/address';
import type { CellValue } from '../cells/cell-value';
import { isBlank } from '../cells/cell-value';
import type { ContentsColumn, ContentsRow, TableContents } from '../contents/table-contents';
import type { Steps } from '../steps';
import type { AssessedSaving } from '../tracker';
import { type Figure, figureOf, writtenKinds } from './figure';
import { groupNames, type PackAttribute, packAttributes } from './pack-lines';

/**
 * The columns of the savings table that native formulas add up to what we read: null for a column in which Excel would
 * see something else, such as `£1,234` as a text, another unit or sign, or a subtotal among the lines.
 */
export interface SavingsRanges {
  readonly ofFigure: (figure: Figure) => string | null;
  readonly ofAttribute: (attribute: PackAttribute) => string | null;
}

/** No column of the savings table can be used. */
export const noRanges: SavingsRanges = { ofFigure: () => null, ofAttribute: () => null };

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

/** The rows of the table with their lines; null where some line stands in another table. */
function rowsOf(table: TableContents, lines: readonly AssessedSaving[]): Row[] | null {
  const byRow = new Map(lines.filter(({ place }) => place.sheet === table.sheet).map((line) => [line.row, line]));
  const rows = table.rows.map(({ row, cells }) => ({ cells, line: byRow.get(row) ?? null }));
  return rows.filter(({ line }) => line !== null).length === lines.length ? rows : null;
}

function showsFigure(shown: CellValue, known: number | null): boolean {
  if (known === null) return isBlank(shown);
  return typeof shown === 'number' && sameFigure(shown, known);
}

const plain = (text: string): string => text.toLowerCase();

const keyOf = ({ kind, year }: Figure): string => `${kind} ${year.startYear}`;

/** What is looked at beside the table itself. */
export interface RangesContext {
  readonly lines: readonly AssessedSaving[];
  /** The headings exactly as they stand in their cells, by column. */
  readonly headings: ReadonlyMap<number, string>;
  readonly years: readonly FinancialYear[];
  readonly current: FinancialYear;
}

/** Looks which columns of the savings table native formulas may use, in steps. */
export function* savingsRanges(
  table: TableContents | undefined,
  { lines, headings, years, current }: RangesContext,
): Steps<SavingsRanges> {
  const rows = table === undefined ? null : rowsOf(table, lines);
  if (table === undefined || rows === null) return noRanges;
  const usable = (column: ContentsColumn, fits: (shown: CellValue, line: AssessedSaving | null) => boolean) => {
    const at = table.columns.indexOf(column);
    return rows.every(({ cells, line }) => fits(cells[at]?.value ?? '', line))
      ? rangeOf(table, column.column, headings.get(column.column))
      : null;
  };
  const attributes = new Map<PackAttribute, string | null>();
  for (const attribute of packAttributes) {
    yield;
    const column = table.columns.find(({ field }) => field === attribute);
    if (column === undefined) continue;
    const names = groupNames(lines, attribute);
    const fits = (shown: CellValue, line: AssessedSaving | null): boolean =>
      line === null || plain(String(shown)) === plain(names.get(line) ?? '');
    attributes.set(attribute, usable(column, fits));
  }
  const figures = new Map<string, string | null>();
  for (const figure of years.flatMap((year) => writtenKinds.map((kind): Figure => ({ kind, year })))) {
    yield;
    const column = columnOf(table.columns, figure, current);
    if (column === null) continue;
    const fits = (shown: CellValue, line: AssessedSaving | null): boolean =>
      line === null ? typeof shown !== 'number' : showsFigure(shown, figureOf(line.line, figure, current));
    figures.set(keyOf(figure), usable(column, fits));
  }
  return {
    ofFigure: (figure) => figures.get(keyOf(figure)) ?? null,
    ofAttribute: (attribute) => attributes.get(attribute) ?? null,
  };
}
