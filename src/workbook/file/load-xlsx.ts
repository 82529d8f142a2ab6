import type { Workbook } from 'exceljs';
import { fail, succeed, type Result } from '../../finance/result';
import { fileFailure, type FileFailure } from './file-failure';

/** An .xlsx file is a zip archive. */
const zipStart = [0x50, 0x4b];
/** What a workbook with a password and one of Excel 97 to 2003 begin with. */
const compoundStart = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

function refusalOf(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return 'the file is empty. Ask for it again.';
  if (startsWith(bytes, compoundStart)) {
    return 'the workbook has a password or is of an old format (.xls). Open it in Excel, take the password off, save it as an Excel workbook (.xlsx), and try again.';
  }
  if (!startsWith(bytes, zipStart)) return 'the file is not an Excel workbook. Choose one that ends in .xlsx.';
  return null;
}

/** What does not bear on cells and tables: it takes long to read, and is where files of other programs most often trip exceljs. */
const notNeeded = [
  'dataValidations',
  'conditionalFormatting',
  'hyperlinks',
  'drawing',
  'picture',
  'legacyDrawing',
  'extLst',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
];

/**
 * Opens the bytes of an .xlsx file; exceljs is loaded when it is first needed.
 * @param file its name, for the failure
 */
export async function loadXlsx(file: string, bytes: Uint8Array): Promise<Result<Workbook, FileFailure>> {
  const refusal = refusalOf(bytes);
  if (refusal !== null) return fail(fileFailure(file, refusal));
  const { default: ExcelJS } = await import(/* webpackChunkName: "exceljs" */ 'exceljs');
  const workbook = new ExcelJS.Workbook();
  try {
    // The bytes may come from another window, whose arrays the zip library would not know.
    await workbook.xlsx.load(new Uint8Array(bytes).buffer, { ignoreNodes: notNeeded });
  } catch (error) {
    const detail = error instanceof Error ? ` (${error.message.split('\n')[0] ?? ''})` : '';
    return fail(
      fileFailure(
        file,
        `the workbook cannot be read${detail}. Open it in Excel or LibreOffice, save it again as .xlsx, and try again.`,
      ),
    );
  }
  if (workbook.worksheets.length === 0) {
    return fail(fileFailure(file, 'there is no worksheet in it. Choose an Excel workbook that ends in .xlsx.'));
  }
  return succeed(workbook);
}
