import { rightOf } from '../../cells/address';
import { entryOf } from '../../excel/entry';
import { rangeOf } from '../../excel/ranges';
import type { Job } from '../../excel/trips';
import { writeColumn, type ColumnWrite } from '../../excel/write-column';
import type { AddedColumn } from '../edit-plan';
import type { ReadyTarget } from './target';

/** A new column with the place where it comes to stand once all of them are there. */
export interface PlacedColumn {
  readonly added: AddedColumn;
  /** Counted from 0 on the sheet, at the moment when it is added. */
  readonly at: number;
  /** Counted from 0 on the sheet, after all columns have been added. */
  readonly finally: number;
  readonly isInserted: boolean;
}

/**
 * Where new columns come to stand: beside their sister in an Excel table with nothing on its right, else at the end; in the
 * order in which they are asked for.
 */
export function placeColumns({ work, excelTable, isFreeOnTheRight }: ReadyTarget): PlacedColumn[] {
  const { table, columnsAdded } = work;
  const left = table.area.left;
  const order: (AddedColumn | string)[] = Array.from(
    { length: table.area.columns },
    (_, index) => table.headings.find(({ column }) => column === left + index)?.text ?? '',
  );
  const placed = columnsAdded.map((added, place) => {
    const sister = excelTable !== null && isFreeOnTheRight() ? order.indexOf(added.beside ?? '\n') : -1;
    const before = columnsAdded.slice(0, place).filter(({ beside }) => beside === added.beside).length;
    const index = sister < 0 ? order.length : sister + 1 + before;
    const isInserted = index < order.length;
    order.splice(index, 0, added);
    return { added, at: left + index, isInserted };
  });
  return placed.map((one) => ({ ...one, finally: left + order.indexOf(one.added) }));
}

function addOne({ work: { table }, sheet, excelTable }: ReadyTarget, column: PlacedColumn, width: number): void {
  const { area } = table;
  if (column.isInserted && excelTable !== null) {
    excelTable.columns.add(column.at - area.left, undefined, column.added.column);
    return;
  }
  const heading = rangeOf(sheet, { top: area.top, left: column.at, rows: 1, columns: 1 });
  heading.values = [[column.added.column]];
  const rows = area.rows + (table.showsTotals ? 1 : 0);
  if (excelTable !== null) excelTable.resize(rangeOf(sheet, { ...area, rows, columns: width }));
}

/** New columns look as the one beside which they belong. */
function formatLike({ work: { table }, sheet, sisters }: ReadyTarget, column: PlacedColumn): void {
  const sister = sisters.get(column.added.beside ?? '');
  if (sister === undefined || table.area.rows === 1) return;
  const body = { ...table.area, top: table.area.top + 1, rows: table.area.rows - 1, left: column.finally, columns: 1 };
  rangeOf(sheet, body).numberFormat = Array.from({ length: body.rows }, (_, index) => [
    sister.format(body.top + index, sister.area.left),
  ]);
}

/** The adding of new columns, and the writing of what stands in them at once. */
export function writeAddedColumns(
  target: ReadyTarget,
  placed: readonly PlacedColumn[],
): { readonly shape: Job; readonly writes: readonly ColumnWrite[] } {
  const { sheet, sisters, work } = target;
  const shape: Job = {
    size: 0,
    send: () => {
      placed.forEach((column, index) => {
        addOne(target, column, work.table.area.columns + index + 1);
      });
      for (const column of placed) formatLike(target, column);
    },
  };
  const { sheet: name, sheetIsProtected } = work.table;
  const writes = placed.flatMap(({ added, finally: column }) => {
    if (added.cells.length === 0) return [];
    const sister = sisters.get(added.beside ?? '');
    const formatOf = (row: number): string => sister?.format(row, sister.area.left) ?? 'General';
    const rows = [...added.cells].sort((one, other) => one.row - other.row);
    return writeColumn(
      { sheet, name, column, sheetIsProtected },
      rows.map(({ row, to }) => ({ row: row - 1, text: to, sent: entryOf(to, formatOf(row - 1)) })),
    );
  });
  return { shape, writes };
}

/** Takes columns away again, from the right to the left; the last one of a table without moving anything. */
export function removeColumns({ work, sheet, excelTable }: ReadyTarget): Job {
  const { table, columnsRemoved } = work;
  const { area } = table;
  return {
    size: 0,
    send: () => {
      let right = rightOf(area);
      for (const { at } of [...columnsRemoved].sort((one, other) => other.at - one.at)) {
        if (excelTable !== null && at < right - 1) excelTable.columns.getItemAt(at - area.left).delete();
        else {
          const rows = area.rows + (table.showsTotals ? 1 : 0);
          if (excelTable !== null) excelTable.resize(rangeOf(sheet, { ...area, rows, columns: right - 1 - area.left }));
          rangeOf(sheet, { ...area, rows, left: at, columns: 1 }).clear('All');
        }
        right -= 1;
      }
    },
  };
}
