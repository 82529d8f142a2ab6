import type { Area } from '../book';
import type { Engine } from './engine';
import type { EngineSheet } from './sheet';
import { CELL_EDITOR } from './user-edits';
import {
  ClearSelectionAllCommand,
  ClearSelectionContentCommand,
  CustomCommandExecutionError,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColCommand,
  RemoveRowCommand,
  SetRangeValuesCommand,
  SetStyleCommand,
} from './vendor';

/** What may be done on a protected sheet where no cell is locked. */
const ofCells = new Set<string>([CELL_EDITOR, SetRangeValuesCommand.id, ClearSelectionContentCommand.id]);

/** What may never be done on a protected sheet. */
const ofTheSheet = new Set<string>([
  SetStyleCommand.id,
  ClearSelectionAllCommand.id,
  InsertRowByRangeCommand.id,
  RemoveRowCommand.id,
  InsertColCommand.id,
  RemoveColCommand.id,
  InsertRangeMoveDownCommand.id,
  InsertRangeMoveRightCommand.id,
  DeleteRangeMoveUpCommand.id,
  DeleteRangeMoveLeftCommand.id,
]);

/** Keeps a person at the grid from changing what a protected sheet locks, as Excel does. */
export function guardProtectedSheets(engine: Engine): void {
  engine.univer.commands.beforeCommandExecuted(({ id }) => {
    const { active, selection } = engine.sheets;
    if (engine.univer.isOwn || !active.isProtected) return;
    if (ofTheSheet.has(id) || (ofCells.has(id) && hasLockedCell(active, selection))) {
      throw new CustomCommandExecutionError(`The sheet ${active.name} is protected.`);
    }
  });
}

function hasLockedCell(sheet: EngineSheet, selection: Area): boolean {
  const area = sheet.onGrid(selection);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) if (sheet.isLocked(row, column)) return true;
  }
  return false;
}
