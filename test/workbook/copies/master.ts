import ExcelJS from 'exceljs';
import { toSerial } from '../../../src/finance/excel-serial';
import type { MergeDecision } from '../../../src/finance/merge/decide';
import type { Result } from '../../../src/finance/result';
import { atOnce } from '../../../src/finance/steps';
import {
  collectCopies,
  type Collection,
  type CopiesFailure,
  copyFile,
  departmentalCopies,
  type EditPlan,
  type IncomingFile,
  planCollect,
  readCopies,
  readWorkbook,
  type ReadWorkbook,
} from '../../../src/workbook';
import { tableSheet, type SheetOf, type Written } from '../support/book';
import { settings } from '../support/sheets';

export const today = { year: 2014, month: 9, day: 1 };
export const masterId = 'master-1';

export const headings: readonly string[] = [
  'Ref',
  'Title',
  'Department',
  '2014/15 Target',
  '2014/15 Forecast',
  'Delivered',
  'Milestone due',
  'Narrative',
  'Claimed RAG',
];

const due = toSerial({ year: 2014, month: 10, day: 1 });

/** Two lines of each of three departments. */
export const lines: readonly (readonly Written[])[] = [
  ['A1', 'Home care', 'Adults', 100, 90, 20, due, 'On track', 'Green'],
  ['A2', 'Day centres', 'Adults', 200, 150, 0, due, null, 'Amber'],
  ['C1', 'Fostering', 'Children', 300, 300, 100, due, 'Carers are found', 'Green'],
  ['C2', 'Residential', 'Children', 400, 100, 0, null, null, 'Red'],
  ['E1', 'Recycling', 'Environment', 50, 40, 10, due, null, 'Amber'],
  ['E2', 'Street lights', 'Environment', 60, 60, 60, due, 'Done', 'Blue'],
];

/** The sheets of the master, with lines of one's own where that is wanted. */
export const masterSheets = (rows = lines): readonly SheetOf[] => [
  settings,
  tableSheet('Savings', [headings, ...rows]),
];

/** The value of a result that has to be one; the failure's sentence shows in the test's output otherwise. */
export function valueOf<T>(result: Result<T, { readonly message: string }>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** The master as it is open in the stand-in. */
export const readMaster = async (): Promise<ReadWorkbook> => valueOf(await readWorkbook({ today }));

/** The copies that the open master sends out, by department. */
export async function sendOut(): Promise<ReadonlyMap<string, IncomingFile>> {
  const { copies } = valueOf(
    departmentalCopies(await readMaster(), { sent: today, workbook: 'Tracker.xlsx', masterId }),
  );
  const files = copies.map(async (copy) => {
    const file = { name: `${copy.department}.xlsx`, bytes: await copyFile(copy) };
    return [copy.department, file] as const;
  });
  return new Map(await Promise.all(files));
}

/** What copies say against the open master. */
export const collect = async (files: readonly IncomingFile[], id: string | null = masterId): Promise<Collection> =>
  valueOf(await collectCopies({ master: await readMaster(), masterId: id, files, today, readFiles: readCopies }));

/** What the decisions on a collection come to in the open master. */
export const planned = async (
  collection: Collection,
  decisions: ReadonlyMap<string, MergeDecision>,
): Promise<Result<EditPlan, CopiesFailure>> => atOnce(planCollect(await readMaster(), collection, decisions));

/** A sheet of a copy, with its cells found by reference and heading. */
export interface CopySheet {
  readonly sheet: ExcelJS.Worksheet;
  /** The cell of a line, or the heading itself where the reference is `Ref`. */
  readonly cell: (ref: string, heading: string) => ExcelJS.Cell;
  /** The row of a line, counted from 1. */
  readonly rowOf: (ref: string) => number;
}

function findIn(sheet: ExcelJS.Worksheet): CopySheet {
  const rowOf = (ref: string): number => {
    for (let row = 1; row <= sheet.rowCount; row += 1) if (sheet.getCell(row, 1).value === ref) return row;
    throw new Error(`There is no ${ref}.`);
  };
  const columnOf = (heading: string): number => {
    const row = rowOf('Ref');
    for (let column = 1; column <= sheet.columnCount; column += 1) {
      if (sheet.getCell(row, column).value === heading) return column;
    }
    throw new Error(`There is no ${heading}.`);
  };
  return { sheet, rowOf, cell: (ref, heading) => sheet.getCell(rowOf(ref), columnOf(heading)) };
}

/** A workbook of the library by which copies are changed. */
async function openCopy({ bytes }: IncomingFile): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook;
}

/** A copy with its savings changed as a department would. */
export async function changed(
  file: IncomingFile | undefined,
  change: (savings: CopySheet, workbook: ExcelJS.Workbook) => void,
): Promise<IncomingFile> {
  if (file === undefined) throw new Error('Nothing was sent to this department.');
  const workbook = await openCopy(file);
  const sheet = workbook.getWorksheet('Savings');
  if (sheet === undefined) throw new Error('The copy has no sheet Savings.');
  change(findIn(sheet), workbook);
  return { ...file, bytes: new Uint8Array(await workbook.xlsx.writeBuffer()) };
}

/** Empties a line, as somebody does who deletes its cells. */
export function clearLine({ sheet, rowOf }: CopySheet, ref: string): void {
  const row = rowOf(ref);
  for (let column = 1; column <= sheet.columnCount; column += 1) sheet.getCell(row, column).value = null;
}
