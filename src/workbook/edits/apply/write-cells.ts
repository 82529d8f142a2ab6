import { entryOf } from '../../excel/entry';
import { rangeOf } from '../../excel/ranges';
import { partsBySize, type Job } from '../../excel/trips';
import { mapInSteps, type Steps } from '../../steps';
import { sparseColumn, writeColumn, type ColumnWrite } from '../../excel/write-column';
import type { AskedColumn } from './asked-cells';
import { formatAfter, reformatted } from './cell-formats';
import type { ReadyTarget } from './target';

/** About so many characters does a number format take in a message. */
const roomOfFormat = 20;

/** Gives days and links the number format that they need; sent before them. */
function formatCells(sheet: Excel.Worksheet, column: AskedColumn): Job[] {
  const formats = reformatted(column).map((edit) => ({
    row: edit.row - 1,
    format: formatAfter(column, edit),
    size: roomOfFormat,
  }));
  return partsBySize(formats).map(({ items, size }) => ({
    size,
    send: () => {
      const top = items[0]?.row ?? 0;
      const area = { top, left: column.column, rows: (items.at(-1)?.row ?? 0) - top + 1, columns: 1 };
      rangeOf(sheet, area).numberFormat = sparseColumn(
        new Map(items.map(({ row, format }) => [row, format] as const)),
        area,
      );
    },
  }));
}

/** The writing of the changed cells of a table. */
export interface EditWrites {
  readonly format: readonly Job[];
  readonly writes: readonly ColumnWrite[];
}

/** How the changed cells of a table are written, column by column. In steps. */
export function* writeEdits({ work: { table }, sheet, columns }: ReadyTarget): Steps<EditWrites> {
  const { sheet: name, sheetIsProtected } = table;
  const format: Job[] = [];
  const writes: ColumnWrite[] = [];
  for (const column of columns) {
    format.push(...formatCells(sheet, column));
    const rows = yield* mapInSteps(column.edits, (edit) => ({
      row: edit.row - 1,
      text: edit.to,
      ...(edit.isLink === true ? { isFormula: true } : { sent: entryOf(edit.to, formatAfter(column, edit)) }),
    }));
    writes.push(writeColumn({ sheet, name, column: column.column, sheetIsProtected }, rows));
    yield;
  }
  return { format, writes };
}
