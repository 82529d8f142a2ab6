import type { CellValue } from '../../cells/cell-value';
import type { CellEdit } from '../edit-plan';
import type { AskedColumn } from './asked-cells';

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

/** The changes of a column whose cells need another number format than they have. */
export const reformatted = (column: AskedColumn): CellEdit[] =>
  column.edits.filter((edit) => formatAfter(column, edit) !== column.formatOf(edit));
