import { formatFinancialYear, type FinancialYear } from '../../finance/financial-year';
import type { MoneyUnit } from '../../finance/money';
import { refKey } from '../../finance/reference';
import { fail, succeed, type Result } from '../../finance/result';
import { cellAddress, withSheet } from '../cells/address';
import { keyStem } from '../contents/line-keys';
import type { ContentsColumn, ContentsKind, ContentsRow, TableContents } from '../contents/table-contents';
import { canonicalHeading } from '../headings/synonyms';
import type { Problem } from '../problem';
import { mapInSteps, type Steps } from '../steps';

/** A column as a request names it. */
export interface WantedColumn {
  readonly field: string;
  readonly year?: FinancialYear;
  readonly period?: number;
}

const startOf = ({ sheet, area }: TableContents): string => withSheet(sheet, cellAddress(area.top, area.left));

/** The address of a cell in a row (counted from 1) and a column (from 0), with its sheet. */
export const cellOf = ({ sheet }: TableContents, row: number, column: number): string =>
  withSheet(sheet, cellAddress(row - 1, column));

function unknownLine(table: TableContents, name: string): Problem {
  return {
    cell: startOf(table),
    kind: 'unknown line',
    found: `no line “${name}” in the ${table.kind} table`,
    expected:
      'a reference that stands there: look whether the line was removed or renumbered; nothing is changed for it',
    severity: 'error',
    line: name,
  };
}

/** What is said of a reference that several lines have; `cells` is where they stand. */
export function severalLines(name: string, cells: readonly string[]): Problem {
  const listed = cells.slice(0, 5).join(', ') + (cells.length > 5 ? ` and ${cells.length - 5} more` : '');
  return {
    cell: cells[0] ?? name,
    kind: 'duplicate reference',
    found: `“${name}” in ${listed}`,
    expected: 'one line of that reference: give each its own, since nobody can tell which is meant; nothing is changed',
    severity: 'error',
    line: name,
  };
}

/** Lines by what names them; a line may have several names. */
function* byName(
  rows: readonly ContentsRow[],
  namesOf: (row: ContentsRow) => readonly string[],
): Steps<ReadonlyMap<string, readonly ContentsRow[]>> {
  const named = new Map<string, ContentsRow[]>();
  yield* mapInSteps(rows, (row) => {
    for (const name of new Set(namesOf(row).map(refKey))) {
      const same = named.get(name);
      if (same === undefined) named.set(name, [row]);
      else same.push(row);
    }
  });
  return named;
}

/** The lines that a reference or a key names; made once for many look-ups. */
export type LineIndex = (name: string) => readonly ContentsRow[];

/**
 * An index of the lines of a table. Logs of earlier versions have keys without the mark of a reason: such a key finds
 * the only line that it can mean. In steps.
 */
export function* lineIndex(table: TableContents): Steps<LineIndex> {
  const lines = table.rows.filter(({ kind }) => kind === 'line');
  const named = yield* byName(lines, ({ ref, key }) => [ref, key]);
  const stems = yield* byName(lines, ({ key }) => [keyStem(key)]);
  return (name) => {
    const wanted = refKey(name);
    return wanted === '' ? [] : (named.get(wanted) ?? stems.get(wanted) ?? []);
  };
}

/** The line that a name means in a table; a reference that stands in several lines means none of them. */
export function lineNamed(table: TableContents, index: LineIndex, name: string): Result<ContentsRow, Problem> {
  const rows = index(name);
  const [first, ...more] = rows;
  if (first === undefined) return fail(unknownLine(table, name));
  return more.length === 0 ? succeed(first) : fail(severalLines(name, cellsOfRows(table, rows)));
}

/** Where rows of a table begin. */
export const cellsOfRows = (table: TableContents, rows: readonly ContentsRow[]): string[] =>
  rows.map(({ row }) => cellOf(table, row, table.area.left));

/**
 * The heading that a column has, or would be given.
 * @param unit that its money is in, where it is not the workbook's; null where the heading need not say
 */
export const headingFor = (
  kind: ContentsKind,
  { field, year, period }: WantedColumn,
  unit: MoneyUnit | null = null,
): string =>
  (year === undefined ? '' : `${formatFinancialYear(year)} `) +
  (period === undefined ? canonicalHeading(kind, field) : `P${period}`) +
  (unit === null ? '' : ` ${unit}`);

/** The column that a request means; undefined where the table has none. */
export function columnNamed(table: TableContents, { field, year, period }: WantedColumn): ContentsColumn | undefined {
  const all = table.columns.filter((column) => column.field === field && column.period === (period ?? null));
  if (year !== undefined) return all.find((column) => column.year?.startYear === year.startYear);
  return all.find((column) => column.year === null) ?? (all.length === 1 ? all[0] : undefined);
}

/** What is said of a change to a column that the table does not have. */
export function missingColumn(table: TableContents, wanted: WantedColumn, line: string): Problem {
  const heading = headingFor(table.kind, wanted);
  return {
    cell: startOf(table),
    kind: 'missing heading',
    found: `no column “${heading}” in the ${table.kind} table`,
    expected: `a column headed “${heading}”: add it, and make the change again; nothing is changed for ${line}`,
    severity: 'error',
    line,
    heading,
  };
}
