import {
  applyEdits,
  type AssembledWorkbook,
  type EditPlan,
  monthEndOf,
  planUndoOf,
  readWorkbook,
  type RecordKind,
  recordsToClose,
  recordsToUndo,
} from '../../../src/workbook';
import { atOnce } from '../../../src/finance/steps';
import { type SheetOf, tableSheet, type Written } from '../support/book';
import { stamp, today, valueOf } from '../support/operations';

export type Row = readonly Written[];

/** Settings of 2014/15 in pounds. */
export const settingsSheet = (period: Written = 4, ...more: readonly Row[]): SheetOf =>
  tableSheet('Settings', [
    ['Setting', 'Value'],
    ['Financial year', '2014/15'],
    ['Accounting period', period],
    ['As at', 41862],
    ['Unit', '£'],
    ...more,
  ]);

/** What the budget of the tests is headed. */
export const budgetHeadings: Row = [
  'Code',
  'Service',
  'Department',
  'Kind',
  'Original budget',
  'Budget',
  'P1',
  'P2',
  'P3',
  'P4',
  'P5',
  'Committed',
  'Forecast',
  'Narrative',
  'RAG',
  'RAG reason',
];

/** Three codes that spend and one that takes in, with the actuals of four periods. */
export const budgetRows: readonly Row[] = [
  ['001', 'Placements', 'Children', 'Spend', 1200, 1200, 100, 100, 100, 100, null, 50, 1300, 'More children'],
  ['002', 'Transport', 'Children', 'Spend', 600, 600, 50, 50, 50, 50],
  ['003', 'Libraries', 'Adults', 'Spend', 240, 240, 20, 20, 20, 20],
  ['004', 'Fees', 'Adults', 'Income', -120, -120, -10, -10, -10, -10],
];

export const budgetSheet = (rows = budgetRows, headings = budgetHeadings): SheetOf =>
  tableSheet('Budget', [headings, ...rows]);

export const logHeadings: Row = ['Date', 'From code', 'To code', 'Amount', 'Reason', 'Approved by'];

/** All that planning and checking asks for. */
export const readAll = async (...records: readonly RecordKind[]): Promise<AssembledWorkbook> =>
  valueOf(await readWorkbook({ today, records }));

/** The month-end of the open workbook, read with what its close asks for. */
export async function readToClose() {
  const workbook = await readAll(...recordsToClose);
  return { workbook, reading: valueOf(atOnce(monthEndOf(workbook))) };
}

export const apply = async (plan: EditPlan) => valueOf(await applyEdits(plan, stamp));

/** Takes a run back as a person does from the history. */
export async function undoRun(run: number) {
  const records = recordsToUndo((await readAll('ChangeLog')).contents, run);
  return apply(planUndoOf((await readAll(...records)).contents, run));
}
