import type { Shift } from '../area';
import { cellArea, intersection, shiftArea, shiftThrough, wholeSheet } from '../area';
import type { Area } from '../book';
import { MAX_COLUMNS, MAX_ROWS } from '../address';
import type { Engine } from './engine';
import type { ChangeKind } from './events';
import { shiftPrint } from './print';
import type { EngineSheet } from './sheet';
import { rangeOf } from './sheet-layout';
import { Direction, InsertColCommand, InsertRowByRangeCommand, RemoveColCommand, RemoveRowCommand } from './vendor';

/** Puts in or takes out whole rows or columns; formulas, tables, rules, notes and names move along. */
export async function shiftSheet(engine: Engine, sheet: EngineSheet, shift: Shift): Promise<void> {
  const area = bandOf(sheet, shift);
  const params =
    shift.kind === 'insert' ? { direction: shift.axis === 'rows' ? Direction.UP : Direction.LEFT, cellValue: {} } : {};
  await engine.univer.command(commandFor(shift), { subUnitId: sheet.id, range: rangeOf(area), ...params });
  shiftBeside(engine, sheet, shift);
  engine.calculator.markAll();
  tellShift(engine, sheet, area, shift);
}

/** Tells that whole rows or columns came or went. */
export function tellShift(engine: Engine, sheet: EngineSheet, area: Area, shift: Shift): void {
  const whole =
    shift.axis === 'rows' ? { ...area, left: 0, right: MAX_COLUMNS - 1 } : { ...area, top: 0, bottom: MAX_ROWS - 1 };
  engine.events.tell({ kind: 'changed', sheetId: sheet.id, area: whole, change: changeKind(shift), by: engine.author });
}

function bandOf(sheet: EngineSheet, { axis, at, count }: Shift): Area {
  const last = at + count - 1;
  const rows = sheet.worksheet.getRowCount() - 1;
  const columns = sheet.worksheet.getColumnCount() - 1;
  if (axis === 'rows') sheet.makeRoom(last, 0);
  else sheet.makeRoom(0, last);
  return axis === 'rows'
    ? { top: at, bottom: last, left: 0, right: columns }
    : { top: 0, bottom: rows, left: at, right: last };
}

function commandFor({ axis, kind }: Shift): string {
  if (axis === 'rows') return kind === 'insert' ? InsertRowByRangeCommand.id : RemoveRowCommand.id;
  return kind === 'insert' ? InsertColCommand.id : RemoveColCommand.id;
}

function changeKind({ axis, kind }: Shift): ChangeKind {
  if (axis === 'rows') return kind === 'insert' ? 'RowInserted' : 'RowDeleted';
  return kind === 'insert' ? 'ColumnInserted' : 'ColumnDeleted';
}

/** Moves what stands beside Univer's cells: tables, filters, conditional formats, data validation, notes, what is printed. */
export function shiftBeside(engine: Engine, sheet: EngineSheet, shift: Shift): void {
  shiftPartBeside(engine, sheet, wholeSheet, [shift]);
  if (sheet.autoFilter) sheet.autoFilter = shiftArea(sheet.autoFilter, shift);
  if (sheet.print) sheet.print = shiftPrint(sheet.print, shift);
}

/** Moves the tables, rules and charts that lie in a part of a sheet whose cells were shifted, one shift after the other. */
export function shiftPartBeside(engine: Engine, sheet: EngineSheet, part: Area, shifts: readonly Shift[]): void {
  for (const table of [...engine.tables.onSheet(sheet.id)]) {
    if (intersection(table.area, part)) engine.tables.shift(sheet, table, shifts);
  }
  shiftRules(sheet, part, shifts);
  engine.charts.shift(sheet.id, part, shifts);
}

/** Moves the rules, links and notes that lie within a part of a sheet; what only touches the part stays where it is. */
function shiftRules(sheet: EngineSheet, part: Area, shifts: readonly Shift[]): void {
  const moved = (area: Area) => movedWithin(area, part, shifts);
  const moveAll = (areas: readonly Area[]) => areas.flatMap((area) => moved(area) ?? []);
  sheet.conditionalFormats = sheet.conditionalFormats
    .map(({ id, format }) => ({ id, format: { ...format, areas: moveAll(format.areas) } }))
    .filter(({ format }) => format.areas.length > 0);
  sheet.dataValidations = sheet.dataValidations
    .map((rule) => ({ ...rule, areas: moveAll(rule.areas) }))
    .filter((rule) => rule.areas.length > 0);
  sheet.hyperlinks = sheet.hyperlinks.flatMap((link) => {
    const area = moved(link.area);
    return area ? [{ ...link, area }] : [];
  });
  sheet.notes = sheet.notes.flatMap((note) => {
    const place = moved(cellArea(note.row, note.column));
    return place ? [{ ...note, row: place.top, column: place.left }] : [];
  });
}

/** Where an area lies after shifts of a part of its sheet; one that only touches the part stays, one that went is `undefined`. */
export function movedWithin(area: Area, part: Area, shifts: readonly Shift[]): Area | undefined {
  return isWithin(area, part, shifts[0]?.axis ?? 'rows') ? shiftThrough(area, shifts) : area;
}

/** Whether an area lies in the rows or columns that a shift moves; along the shift it may begin before them. */
function isWithin(area: Area, part: Area, axis: Shift['axis']): boolean {
  return axis === 'rows'
    ? area.left >= part.left && area.right <= part.right && area.bottom >= part.top
    : area.top >= part.top && area.bottom <= part.bottom && area.right >= part.left;
}
