import type { Engine } from '../engine/engine';
import type { EngineSheet } from '../engine/sheet';
import { ExcelError } from '../errors';
import type { RangeTarget } from './range-target';

/** What every object of the model stands on. */
export interface Host {
  readonly engine: Engine;
  /** Which events the add-in listens to, by type and target. */
  readonly subscriptions: Set<string>;
  /** Takes the file of a workbook that the add-in made. */
  workbookCreated(file: Uint8Array): void;
  /** The range that an event was about, by the reference id the event carried. */
  rangeOfEvent(reference: string): RangeTarget | undefined;
}

/** Refuses to change cells that a protected sheet locks. */
export function requireEditable(
  sheet: EngineSheet,
  cells: { top: number; left: number; bottom: number; right: number },
): void {
  if (!sheet.isProtected) return;
  const area = sheet.onGrid(cells);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (sheet.isLocked(row, column)) refuseProtected(sheet);
    }
  }
}

/** Refuses a change of the structure of a protected sheet. */
export function requireUnprotected(sheet: EngineSheet): void {
  if (sheet.isProtected) refuseProtected(sheet);
}

/** Refuses to change looks on a protected sheet, unless its protection lets cells be formatted: locked ones too, then. */
export function requireFormattable(sheet: EngineSheet): void {
  if (sheet.protectionOptions['allowFormatCells'] !== true) requireUnprotected(sheet);
}

/** Refuses to add, delete, rename, move or hide sheets of a workbook whose structure is protected. */
export function requireOpenStructure({ engine }: Host): void {
  if (!engine.structure.isProtected) return;
  throw new ExcelError(
    'AccessDenied',
    'You do not have the permissions to perform the operation: the structure of the workbook is protected.',
  );
}

function refuseProtected(sheet: EngineSheet): never {
  throw new ExcelError(
    'AccessDenied',
    `You do not have the permissions to perform the operation: the sheet ${sheet.name} is protected.`,
  );
}
