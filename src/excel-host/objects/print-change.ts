import type { PrintData } from '../book';
import type { EngineSheet } from '../engine/sheet';
import { printsAsNew } from '../page-setup';

/** How a sheet prints. */
export function printOf(sheet: EngineSheet): PrintData {
  return sheet.print ?? printsAsNew;
}

/** Changes how a sheet prints; whatever is left out stays as it is. */
export function changePrint(sheet: EngineSheet, change: Partial<PrintData>): void {
  sheet.print = { ...printOf(sheet), ...change };
}
