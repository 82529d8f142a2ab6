import type { CellValue } from '../../cells/cell-value';
import { entryOf } from '../../excel/entry';
import { rangeOf } from '../../excel/ranges';
import type { Job } from '../../excel/trips';
import { writeColumn, type ColumnWrite } from '../../excel/write-column';
import type { CellEdit } from '../edit-plan';
import type { AskedColumn } from './asked-cells';
import type { ReadyTarget } from './target';

const dayFields: readonly string[] = [
  'date',
  'until',
  'applied',
  'due',
  'done',
  'milestoneDue',
  'updated',
  'taken',
  'when',
];
const dayFormat = 'dd/mm/yyyy';

/** A day written into a cell without a format of its own would be seen as a number. */
export const needsDayFormat = (field: string, content: CellValue, numberFormat: string): boolean =>
  dayFields.includes(field) && typeof content === 'number' && numberFormat === 'General';

/** The number format that a changed cell has after the run. */
export const formatAfter = (column: AskedColumn, edit: CellEdit): string => {
  const now = column.formatOf(edit);
  // In a cell whose format is text a formula would stay a text.
  if (edit.isLink === true && now === '@') return 'General';
  return needsDayFormat(edit.field, edit.to, now) ? dayFormat : now;
};

/** Gives days and links the number format that they need; sent before them. */
function formatCells({ sheet, columns }: ReadyTarget): Job {
  return {
    size: 0,
    send: () => {
      for (const column of columns) {
        for (const edit of column.edits.filter((one) => formatAfter(column, one) !== column.formatOf(one))) {
          const cell = { top: edit.row - 1, left: column.column, rows: 1, columns: 1 };
          rangeOf(sheet, cell).numberFormat = [[formatAfter(column, edit)]];
        }
      }
    },
  };
}

/** The writing of the changed cells of a table. */
export function writeEdits(target: ReadyTarget): { readonly format: Job; readonly writes: readonly ColumnWrite[] } {
  const writes = target.columns.flatMap((column) =>
    writeColumn(
      target.sheet,
      target.work.table.sheet,
      column.column,
      column.edits.map((edit) => ({
        row: edit.row - 1,
        text: edit.to,
        ...(edit.isLink === true ? { isFormula: true } : { sent: entryOf(edit.to, formatAfter(column, edit)) }),
      })),
    ),
  );
  return { format: formatCells(target), writes };
}
