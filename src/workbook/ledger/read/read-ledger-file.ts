import type { Worksheet } from 'exceljs';
import { fail, succeed, type Result } from '../../../finance/result';
import type { CellValue } from '../../cells/cell-value';
import { fileCell } from '../../file/file-cell';
import { fileFailure, type FileFailure } from '../../file/file-failure';
import { loadXlsx } from '../../file/load-xlsx';
import { inParts, type Steps } from '../../steps';
import { decodeText } from './decode-text';
import type { LedgerSource } from './ledger-source';
import { readLedgerText } from './read-ledger-text';

/** A file that a person has chosen. */
export interface LedgerFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** So many rows take a few milliseconds. */
const rowsInOneStep = 200;

/** A workbook, new or old, and not a text. */
const isWorkbook = ([first, second]: Uint8Array): boolean =>
  (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);

/** The cells of a sheet from its first row, in steps. */
function* rowsOfSheet(sheet: Worksheet): Steps<CellValue[][]> {
  const rows: CellValue[][] = [];
  for (let number = 1; number <= sheet.rowCount; number += 1) {
    if (number % rowsInOneStep === 0) yield;
    const cells: CellValue[] = [];
    sheet.findRow(number)?.eachCell((cell, column) => {
      // exceljs repeats the content of merged cells in each of them; Excel has it in the first alone.
      if (!cell.isMerged || cell.master === cell) cells[column - 1] = fileCell(cell).value;
    });
    rows.push(Array.from(cells, (cell: CellValue | undefined) => cell ?? ''));
  }
  return rows;
}

async function readWorkbookLedger(
  { name, bytes }: LedgerFile,
  wanted: string | undefined,
): Promise<Result<LedgerSource, FileFailure>> {
  const workbook = await loadXlsx(name, bytes);
  if (!workbook.ok) return workbook;
  const filled = workbook.value.worksheets.filter(({ actualRowCount }) => actualRowCount > 0);
  const sheet = wanted === undefined ? filled[0] : filled.find((one) => one.name === wanted);
  if (sheet === undefined) {
    const names = filled.map((one) => one.name).join(', ');
    const sentence =
      wanted === undefined || names === ''
        ? 'nothing stands on any of its sheets. Choose the file that the ledger was exported to.'
        : `it has no sheet ${wanted} on which anything stands. Its sheets are ${names}.`;
    return fail(fileFailure(name, sentence));
  }
  return succeed({
    name: filled.length === 1 ? name : `${name}, ${sheet.name}`,
    rows: await inParts(rowsOfSheet(sheet)),
    malformed: [],
    sheets: filled.map((one) => one.name),
    sheet: sheet.name,
    place: null,
  });
}

/**
 * Reads a ledger export from the bytes of its file: delimited text in UTF-8, UTF-16 or Windows-1252, or an .xlsx workbook.
 * @param sheet of a workbook; left out: the first on which anything stands
 */
export async function readLedgerFile(file: LedgerFile, sheet?: string): Promise<Result<LedgerSource, FileFailure>> {
  const { name, bytes } = file;
  if (isWorkbook(bytes)) return readWorkbookLedger(file, sheet);
  const decoded = decodeText(bytes);
  if (decoded === null) {
    return fail(fileFailure(name, 'this is neither text nor an Excel workbook. Choose a .csv, .txt or .xlsx file.'));
  }
  if (decoded.text.trim() === '') return fail(fileFailure(name, 'the file is empty. Export the ledger again.'));
  return succeed(await readLedgerText(decoded.text, name));
}
