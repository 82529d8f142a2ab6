import type { CalendarDate } from '../../finance/calendar-date';
import { fail, succeed, type Result } from '../../finance/result';
import { assembleWorkbook, furtherTables, wantedTables, type AssembledWorkbook } from '../assemble-workbook';
import type { TableCells } from '../assess/snapshot';
import type { RecordKind } from '../contents/table-contents';
import type { Candidate } from '../locate/candidates';
import { locateTables } from '../locate/locate-tables';
import { trimmedRange } from '../locate/trim-range';
import { inParts } from '../steps';
import { fileFailure, type FileFailure } from './file-failure';
import { loadXlsx } from './load-xlsx';
import { surveyOfFile, type FileSurvey } from './survey-of-file';

/** What `readWorkbook` gives of the open workbook, of a workbook that was surveyed in its file. */
export async function readSurveyed(
  file: string,
  { survey, cellsOf }: FileSurvey,
  { today, records = [] }: { readonly today: CalendarDate; readonly records?: readonly RecordKind[] },
): Promise<Result<AssembledWorkbook, FileFailure>> {
  const located = locateTables(survey, today);
  if (!located.ok) return fail(fileFailure(file, located.error.message));
  const { outline } = survey;
  const cellsOfTable = (table: Candidate): TableCells => ({
    table: trimmedRange(table, cellsOf(table.sheet)),
    cells: cellsOf(table.sheet),
    sheetIsProtected: outline.sheets.find(({ name }) => name === table.sheet)?.isProtected ?? false,
    // A file is never written into, so nothing depends on what is locked in it.
    lockedColumns: new Set<number>(),
  });
  const first = wantedTables(located.value, records).map(cellsOfTable);
  const tables = [...first, ...furtherTables(located.value, first, today).map(cellsOfTable)];
  return succeed(await inParts(assembleWorkbook({ located: located.value, outline, tables, today, syncs: 0 })));
}

/**
 * Reads a workbook from the bytes of its .xlsx file as `readWorkbook` reads the open one, without Excel. Formulas count
 * with the results that were saved with them, and are written as the file has them.
 * @param file its name, for failures
 */
export async function readWorkbookFile(
  file: string,
  bytes: Uint8Array,
  options: { readonly today: CalendarDate; readonly records?: readonly RecordKind[] },
): Promise<Result<AssembledWorkbook, FileFailure>> {
  const workbook = await loadXlsx(file, bytes);
  return workbook.ok ? readSurveyed(file, surveyOfFile(workbook.value), options) : workbook;
}
