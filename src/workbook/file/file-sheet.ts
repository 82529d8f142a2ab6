import type { Cell, Worksheet } from 'exceljs';
import type { Block } from '../cells/block';
import type { SheetOutline } from '../locate/outline';
import type { Area } from '../tracker';
import { propertyOf } from './property-of';
import { fileCell, type FileCell } from './file-cell';

/** A sheet of a file, with all of its cells. */
export interface FileSheet {
  readonly outline: SheetOutline;
  readonly cells: Block;
}

type Rows = ReadonlyMap<number, ReadonlyMap<number, FileCell>>;

/** exceljs repeats the content of merged cells in each of them; Excel has it in the first alone. */
const isCovered = (cell: Cell): boolean => cell.isMerged && cell.master !== cell;

function rowsOf(sheet: Worksheet): Rows {
  const rows = new Map<number, Map<number, FileCell>>();
  sheet.eachRow((row, number) => {
    const cells = new Map<number, FileCell>();
    row.eachCell((cell, column) => {
      if (isCovered(cell)) return;
      const read = fileCell(cell);
      if (read.value !== '' || read.formula !== '') cells.set(column - 1, read);
    });
    if (cells.size > 0) rows.set(number - 1, cells);
  });
  return rows;
}

function usedOf(rows: Rows): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, cells] of rows) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    for (const column of cells.keys()) {
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom < 0 ? null : { top, left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Reads a sheet once, so that its cells are asked for by their place. */
export function fileSheet(sheet: Worksheet): FileSheet {
  const rows = rowsOf(sheet);
  return {
    outline: {
      name: sheet.name,
      isProtected: propertyOf(propertyOf(sheet, 'sheetProtection'), 'sheet') === true,
      used: usedOf(rows),
      // exceljs does not read the names that belong to a sheet.
      isOurs: false,
    },
    cells: {
      value: (row, column) => rows.get(row)?.get(column)?.value ?? '',
      formula: (row, column) => rows.get(row)?.get(column)?.formula ?? '',
    },
  };
}
