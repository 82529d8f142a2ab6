import type { Area } from '../book';
import { columnCount, intersection, rowCount, sameArea } from '../area';
import { ExcelError } from '../errors';
import type { Engine } from './engine';
import type { EngineSheet } from './sheet';
import { rangeOf } from './sheet-layout';
import { shiftPartBeside } from './structure';
import { takeOutRows } from './take-out-rows';
import { DeleteRangeMoveLeftCommand, InsertRangeMoveDownCommand, InsertRangeMoveRightCommand } from './vendor';

/** Puts in or takes out cells of a part of a sheet; a table is moved only as a whole, as in Excel. */
export async function shiftCells(
  engine: Engine,
  sheet: EngineSheet,
  area: Area,
  kind: 'insert' | 'delete',
  axis: 'rows' | 'columns',
): Promise<void> {
  refusePartOfTable(engine, sheet, area, axis);
  if (kind === 'delete' && axis === 'rows') {
    takeOutRows(engine, sheet, [area]);
    return;
  }
  const at = axis === 'rows' ? area.top : area.left;
  const count = axis === 'rows' ? rowCount(area) : columnCount(area);
  await engine.univer.commandOnSheet(sheet.id, commandFor(kind, axis), { range: rangeOf(area) });
  shiftPartBeside(engine, sheet, movedBand(area, axis), [{ axis, kind, at, count }]);
  engine.calculator.markAll();
  const change = kind === 'insert' ? 'CellInserted' : 'CellDeleted';
  engine.events.tell({ kind: 'changed', sheetId: sheet.id, area, change, by: engine.author });
}

/** Refuses to shift cells in a part of a table. */
export function refusePartOfTable(engine: Engine, sheet: EngineSheet, area: Area, axis: 'rows' | 'columns'): void {
  const moved = movedBand(area, axis);
  for (const table of engine.tables.onSheet(sheet.id)) {
    const touched = intersection(table.area, moved);
    const isInside = touched !== undefined && sameArea(touched, table.area);
    const spansBand =
      axis === 'rows'
        ? table.area.left >= area.left && table.area.right <= area.right
        : table.area.top >= area.top && table.area.bottom <= area.bottom;
    if (touched && !isInside && !spansBand) {
      throw new ExcelError(
        'InvalidOperation',
        `This operation is not allowed: it would shift cells in a part of the table ${table.name}.`,
      );
    }
  }
}

function movedBand(area: Area, axis: 'rows' | 'columns'): Area {
  const FAR = 2_000_000;
  return axis === 'rows' ? { ...area, bottom: FAR } : { ...area, right: FAR };
}

function commandFor(kind: 'insert' | 'delete', axis: 'rows' | 'columns'): string {
  if (kind === 'delete') return DeleteRangeMoveLeftCommand.id;
  return axis === 'rows' ? InsertRangeMoveDownCommand.id : InsertRangeMoveRightCommand.id;
}
