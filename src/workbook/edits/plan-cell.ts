import { fail, succeed, type Result } from '../../finance/result';
import { showFound } from '../../finance/unreadable';
import { cellAddress } from '../cells/address';
import type { CellValue } from '../cells/cell-value';
import { keyColumnsOf } from '../contents/line-keys';
import { sayKey } from '../contents/say-key';
import type { ContentsColumn, ContentsRow, TableContents } from '../contents/table-contents';
import { partOf } from '../contents/tables-of';
import type { Problem } from '../problem';
import type { CellEdit } from './edit-plan';
import { readCellLink } from './cell-link';
import { cellOf } from './look-up';

/** What a cell is to hold. */
export interface CellChange {
  readonly to: CellValue;
  /** `to` is the formula of a cell link. */
  readonly isLink?: true;
  /** What the link gives as things stand. */
  readonly shows?: CellValue;
  /** The link that may go. */
  readonly replaces?: string;
  readonly why: string;
}

/** Why a cell of a line is not written; null when it can be. */
function refusal(
  table: TableContents,
  row: ContentsRow,
  column: ContentsColumn,
  { to, replaces }: CellChange,
): Problem | null {
  const about = () => ({
    cell: cellOf(table, row.row, column.column),
    line: sayKey(table.kind, row.key),
    heading: column.heading,
  });
  const cell = row.cells[table.columns.indexOf(column)];
  if (cell?.isFormula === true && (cell.formula !== replaces || readCellLink(cell.formula) === null)) {
    return {
      ...about(),
      kind: 'formula kept',
      found: `a formula that gives “${String(cell.value)}”`,
      expected: `a cell without a formula, for ${showFound(to)}: formulas are never overwritten; clear the cell, or change what the formula works with`,
      severity: 'warning',
    };
  }
  if (keyColumnsOf(table.kind, table.columns).includes(column)) {
    return {
      ...about(),
      kind: 'not possible',
      found: `a change of “${column.heading}”, by which the line is told from the others`,
      expected: 'a change of another column: change this one on the sheet itself',
      severity: 'error',
    };
  }
  return null;
}

/** The change of one cell of a line; null where the cell holds that already. */
export function planCell(
  table: TableContents,
  row: ContentsRow,
  column: ContentsColumn,
  change: CellChange,
): Result<CellEdit | null, Problem> {
  const cell = row.cells[table.columns.indexOf(column)];
  const from = cell?.formula ?? '';
  const { to, isLink, shows, why } = change;
  if (from === to) return succeed(null);
  const refused = refusal(table, row, column, change);
  if (refused !== null) return fail(refused);
  return succeed({
    table: table.kind,
    ...partOf(table),
    ref: row.key,
    title: row.title,
    row: row.row,
    place: { sheet: table.sheet, address: cellAddress(row.row - 1, column.column) },
    field: column.field,
    year: column.year,
    column: column.heading,
    from,
    to,
    ...(isLink === true ? { isLink } : {}),
    ...(isLink === true || cell?.isFormula === true
      ? { shows: { from: cell?.value ?? '', to: isLink === true ? shows : to } }
      : {}),
    why,
  });
}
