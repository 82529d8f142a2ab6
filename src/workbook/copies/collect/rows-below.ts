import { bottomOf, overlap } from '../../cells/address';
import type { FileSurvey } from '../../file/survey-of-file';
import type { ExcelTableOutline, Outline } from '../../locate/outline';

/** A table with what stands below it down to the last used row, where nothing there belongs to another table. */
function withRowsBelow(table: ExcelTableOutline, { sheets, tables }: Outline): ExcelTableOutline {
  const used = sheets.find(({ name }) => name === table.sheet)?.used ?? null;
  if (used === null || table.showsTotals || bottomOf(used) <= bottomOf(table.area)) return table;
  const area = { ...table.area, rows: bottomOf(used) - table.area.top };
  const isAlone = tables.every((other) => other === table || other.sheet !== table.sheet || !overlap(other.area, area));
  return isAlone ? { ...table, area } : table;
}

/**
 * A file whose tables reach down to the last line that was written. A table does not grow with a line that is written below
 * it in LibreOffice or on a protected sheet, and the line must not be lost for that.
 */
export function withLinesBelow(file: FileSurvey): FileSurvey {
  const { outline } = file.survey;
  const tables = outline.tables.map((table) => withRowsBelow(table, outline));
  return { ...file, survey: { ...file.survey, outline: { ...outline, tables } } };
}
