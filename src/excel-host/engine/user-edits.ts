import { cellArea } from '../area';
import type { Shift } from '../area';
import type { Area } from '../book';
import { isRecord } from '../protocol/json';
import type { Engine } from './engine';
import { shiftBeside, tellShift } from './structure';
import type { ICommandInfo } from './vendor';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from './vendor';

/** The name of the operation by which Univer's grid opens and closes a cell for editing. */
export const CELL_EDITOR = 'sheet.operation.set-cell-edit-visible';

const shifts: Readonly<Record<string, Pick<Shift, 'axis' | 'kind'>>> = {
  [InsertRowMutation.id]: { axis: 'rows', kind: 'insert' },
  [RemoveRowMutation.id]: { axis: 'rows', kind: 'delete' },
  [InsertColMutation.id]: { axis: 'columns', kind: 'insert' },
  [RemoveColMutation.id]: { axis: 'columns', kind: 'delete' },
};

/** Hears of what a person does in Univer's grid and brings the engine along, with the events that Excel would send. */
export function followGrid(engine: Engine): void {
  engine.univer.onDone((command, options) => {
    if (engine.univer.isOwn || options?.onlyLocal === true || options?.['fromFormula'] === true) return;
    engine.isFollowing = true;
    try {
      engine.asUser(() => {
        follow(engine, command);
      });
    } finally {
      engine.isFollowing = false;
    }
    if (engine.calculator.isDirty) scheduleCalculation(engine);
  });
}

function follow(engine: Engine, { id, params }: Readonly<ICommandInfo>): void {
  if (!isRecord(params)) return;
  const sheetId = typeof params['subUnitId'] === 'string' ? params['subUnitId'] : '';
  const sheet = engine.sheets.byId(sheetId);
  const shift = shifts[id];
  if (id === CELL_EDITOR) engine.cellEditing.set(params['visible'] === true);
  else if (id === SetRangeValuesMutation.id && sheet) {
    const area = editedArea(params['cellValue']);
    if (area) engine.edited(sheet, area, undefined);
  } else if (id === SetWorksheetActiveOperation.id && sheet) engine.sheets.noteActive(sheet);
  else if (id === SetSelectionsOperation.id && sheet) {
    const area = selectedArea(params['selections']);
    if (area) engine.noteSelected(sheet, area);
  } else if (id === InsertSheetMutation.id || id === RemoveSheetMutation.id) engine.sheets.refresh();
  else if (shift && sheet) {
    const area = areaOf(params['range']);
    if (!area) return;
    const whole = { ...shift, at: shift.axis === 'rows' ? area.top : area.left, count: lengthOf(area, shift.axis) };
    shiftBeside(engine, sheet, whole);
    engine.calculator.markAll();
    tellShift(engine, sheet, area, whole);
  }
}

const scheduled = new WeakSet<Engine>();

function scheduleCalculation(engine: Engine): void {
  if (scheduled.has(engine)) return;
  scheduled.add(engine);
  setTimeout(() => {
    scheduled.delete(engine);
    void engine.calculate();
  });
}

function lengthOf(area: Area, axis: Shift['axis']): number {
  return axis === 'rows' ? area.bottom - area.top + 1 : area.right - area.left + 1;
}

/** The cells whose content an edit changed; looks alone are no edit. */
function editedArea(matrix: unknown): Area | undefined {
  if (!isRecord(matrix)) return undefined;
  let edited: Area | undefined;
  for (const [row, cells] of Object.entries(matrix)) {
    for (const [column, cell] of Object.entries(isRecord(cells) ? cells : {})) {
      if (isRecord(cell) && !('v' in cell) && !('f' in cell) && !('p' in cell)) continue;
      const one = cellArea(Number(row), Number(column));
      edited = edited
        ? {
            top: Math.min(edited.top, one.top),
            left: Math.min(edited.left, one.left),
            bottom: Math.max(edited.bottom, one.bottom),
            right: Math.max(edited.right, one.right),
          }
        : one;
    }
  }
  return edited;
}

function selectedArea(selections: unknown): Area | undefined {
  const first: unknown = Array.isArray(selections) ? selections[0] : undefined;
  return isRecord(first) ? areaOf(first['range']) : undefined;
}

function areaOf(range: unknown): Area | undefined {
  if (!isRecord(range)) return undefined;
  const { startRow: top, startColumn: left, endRow: bottom, endColumn: right } = range;
  if (typeof top !== 'number' || typeof left !== 'number' || typeof bottom !== 'number' || typeof right !== 'number')
    return undefined;
  return Number.isNaN(top) || Number.isNaN(left) ? undefined : { top, left, bottom, right };
}
