import { rangeOf } from '../../excel/ranges';
import type { Area } from '../../tracker';
import { chartNames } from './draw-chart';
import { DEFAULT_COLUMN_CHARACTERS, charactersToPoints, DEFAULT_ROW_POINTS } from './widths';

/** What has to be known of a sheet of ours to clear it. */
export interface SheetToClear {
  readonly sheet: Excel.Worksheet;
  readonly isProtected: boolean;
  readonly drawn: Area | null;
  readonly tables: readonly string[];
  readonly charts: readonly string[];
}

/** Makes a sheet of ours as new, in its place and under its name, so that formulas that refer to it hold. */
export function clearSheet({ sheet, isProtected, drawn, tables, charts }: SheetToClear): void {
  if (isProtected) sheet.protection.unprotect();
  for (const name of charts.filter((one) => one.startsWith(chartNames))) sheet.charts.getItem(name).delete();
  // To delete a table would move the cells below it.
  for (const name of tables) sheet.tables.getItem(name).convertToRange();
  sheet.freezePanes.unfreeze();
  sheet.horizontalPageBreaks.removePageBreaks();
  if (drawn === null) return;
  const whole = rangeOf(sheet, { top: 0, left: 0, rows: drawn.top + drawn.rows, columns: drawn.left + drawn.columns });
  whole.conditionalFormats.clearAll();
  whole.dataValidation.clear();
  whole.clear();
  whole.format.rowHeight = DEFAULT_ROW_POINTS;
  // A height that was set holds for good; fitted rows grow with what is written into them.
  whole.format.autofitRows();
  whole.format.columnWidth = charactersToPoints(DEFAULT_COLUMN_CHARACTERS);
}
