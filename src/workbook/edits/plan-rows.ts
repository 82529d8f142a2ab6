import { refKey } from '../../finance/reference';
import { fail, succeed, type Result } from '../../finance/result';
import { cellAddress } from '../cells/address';
import { isBlank, type CellValue } from '../cells/cell-value';
import { keyColumnsOf, lineKey } from '../contents/line-keys';
import type { ContentsKind, ContentsRow, TableContents } from '../contents/table-contents';
import { partOf } from '../contents/tables-of';
import type { Problem } from '../problem';
import type { AddedRow, CellContent, RemovedRow } from './edit-plan';
import { cellOf, headingFor, type WantedColumn } from './look-up';
import { freeOfRow } from './row-formula';

/** What a column is to hold in a new line. */
export type WantedValue = WantedColumn & { readonly to: CellValue };

/** The key that a new line would have. */
export const keyOfValues = (kind: ContentsKind, values: readonly WantedValue[]): string =>
  keyOfColumns(keyColumnsOf(kind, values));

const keyOfColumns = (columns: readonly WantedValue[]): string =>
  lineKey(
    columns,
    columns.map(({ to }) => to),
  );

/** A line to be added. `headingOf` gives the heading of each of its columns. */
export function planAddedRow(
  kind: ContentsKind,
  values: readonly WantedValue[],
  why: string,
  headingOf: (wanted: WantedColumn) => string = (wanted) => headingFor(kind, wanted),
): AddedRow {
  const title =
    values.find(({ field, to }) => ['title', 'codeName', 'service'].includes(field) && !isBlank(to))?.to ?? '';
  return {
    table: kind,
    ref: keyOfValues(kind, values),
    title: isBlank(title) ? null : String(title),
    cells: values.filter(({ to }) => to !== '').map((value) => ({ column: headingOf(value), content: value.to })),
    why,
  };
}

/** What is said of a line that is to be added and cannot be told from the others. */
export function refusedKey(kind: ContentsKind, where: string, key: string): Problem {
  const none = refKey(key) === '';
  return {
    cell: where,
    kind: none ? 'missing reference' : 'duplicate reference',
    found: none
      ? `a new line without a reference for the ${kind} table`
      : `a new line “${key}”, which is there already`,
    expected: 'a reference of its own for each line: nothing is added for this one',
    severity: 'error',
    ...(none ? {} : { line: key }),
  };
}

/** What a cell of a row is in the log; null for a formula that would mean other cells on another row. */
export const contentOf = (formula: CellValue, isFormula: boolean, row: number): CellContent | null => {
  if (!isFormula) return formula;
  const freed = freeOfRow(String(formula), row);
  return freed === null ? null : { formula: freed };
};

/** A line to be taken out; refused where a formula of it would mean other cells if it were put back elsewhere. */
export function planRemovedRow(table: TableContents, row: ContentsRow, why: string): Result<RemovedRow, Problem> {
  const cells: { readonly column: string; readonly content: CellContent }[] = [];
  for (const [index, { formula, isFormula }] of row.cells.entries()) {
    const column = table.columns[index];
    if (column === undefined || formula === '') continue;
    const content = contentOf(formula, isFormula, row.row);
    if (content === null) {
      return fail({
        cell: cellOf(table, row.row, column.column),
        kind: 'formula kept',
        found: `${String(formula)}, a formula that works with other rows`,
        expected: 'a figure, or a formula of its own row: replace it by its value, and the line can be taken out',
        severity: 'error',
        line: row.key,
        heading: column.heading,
      });
    }
    cells.push({ column: column.heading, content });
  }
  return succeed({
    table: table.kind,
    ...partOf(table),
    ref: row.key,
    title: row.title,
    row: row.row,
    place: { sheet: table.sheet, address: cellAddress(row.row - 1, table.area.left) },
    cells,
    why,
  });
}
