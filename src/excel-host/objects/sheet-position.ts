import type { EngineSheet } from '../engine/sheet';
import { ExcelError } from '../errors';
import type { Host } from './host';

/** Excel's words for where new sheets go (`Excel.WorksheetPositionType`). */
export const sheetPositions = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

/** The place, counted from 0, at which new sheets are put in. */
export function placeOf(
  { engine }: Host,
  position: (typeof sheetPositions)[number],
  relativeTo: EngineSheet | undefined,
): number {
  const all = engine.sheets.all();
  if (position === 'Beginning') return 0;
  if (position === 'None' || position === 'End') return all.length;
  if (!relativeTo)
    throw new ExcelError('InvalidArgument', `The position ${position} needs the sheet it is relative to.`);
  return all.indexOf(relativeTo) + (position === 'After' ? 1 : 0);
}
