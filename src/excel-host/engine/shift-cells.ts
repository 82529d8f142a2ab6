import type { Area } from '../book';
import { columnCount, intersection, rowCount, sameArea, shiftArea } from '../area';
import { ExcelError } from '../errors';
import type { Engine } from './engine';
import type { EngineSheet } from './sheet';
import { rangeOf } from './sheet-layout';
import { shiftRules } from './structure';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
} from './vendor';

/** Puts in or takes out cells of a part of a sheet; a table is moved only as a whole, as in Excel. */
export async function shiftCells(
  engine: Engine,
  sheet: EngineSheet,
  area: Area,
  kind: 'insert' | 'delete',
  axis: 'rows' | 'columns',
): Promise<void> {
  const moved = movedBand(area, axis);
  const at = axis === 'rows' ? area.top : area.left;
  const count = axis === 'rows' ? rowCount(area) : columnCount(area);
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
  await engine.univer.commandOnSheet(sheet.id, commandFor(kind, axis), { range: rangeOf(area) });
  for (const table of [...engine.tables.onSheet(sheet.id)]) {
    if (!intersection(table.area, moved)) continue;
    if (shiftArea(table.area, { axis, kind, at, count }) === undefined) engine.tables.remove(table);
    else engine.tables.shift(sheet, table, { axis, kind, at, count });
  }
  shiftRules(sheet, moved, { axis, kind, at, count });
  engine.charts.shift(sheet.id, moved, { axis, kind, at, count });
  engine.calculator.markAll();
  const change = kind === 'insert' ? 'CellInserted' : 'CellDeleted';
  engine.events.tell({ kind: 'changed', sheetId: sheet.id, area, change, by: engine.author });
}

function movedBand(area: Area, axis: 'rows' | 'columns'): Area {
  const FAR = 2_000_000;
  return axis === 'rows' ? { ...area, bottom: FAR } : { ...area, right: FAR };
}

function commandFor(kind: 'insert' | 'delete', axis: 'rows' | 'columns'): string {
  if (kind === 'insert') return axis === 'rows' ? InsertRangeMoveDownCommand.id : InsertRangeMoveRightCommand.id;
  return axis === 'rows' ? DeleteRangeMoveUpCommand.id : DeleteRangeMoveLeftCommand.id;
}
