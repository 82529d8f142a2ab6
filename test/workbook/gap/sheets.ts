import { openExcel } from '../../support/excel';
import { gapReport, readGap } from '../../../src/workbook';
import type { GapReport } from '../../../src/workbook';
import { bookOf, type SheetOf, tableSheet, type Written } from '../support/book';
import { failureOf, today, valueOf } from '../support/operations';

type Row = readonly Written[];

/** The headings of a gap table. */
export const headings: Row = ['Line', 'Kind', '2014/15', '2015/16', '2016/17', '2017/18'];

/** A sound gap in which the savings are the requirement published for Leicestershire: 3,400, 8,640, 1,090 and 110. */
export const soundRows: readonly Row[] = [
  ['Base budget', 'Base', 350000, 350000, 350000, 350000],
  ['Adult social care', 'Pressure', 4000, 9000, 12000, 15000],
  ['Pay award 1%', 'Pay', 1200, 2400, 3600, 4800],
  ['Council tax and grants', 'Funding', 351500, 349300, 352400, 356500],
  ['Cumulative gap', 'Total', 3700, 12100, 13200, 13300],
  ['Use of reserves', 'Reserves', 300, 60, 70, 60],
  ['Gap after reserves', 'Total', 3400, 12040, 13130, 13240],
  ['Annual requirement', 'Total', 3400, 8640, 1090, 110],
  ['Transformation', 'Savings', 2400, 6640, 590, 60],
  ['Commissioning', 'Savings', 1000, 1500, 300, 0],
  ['Unidentified', 'Unidentified', 0, 500, 200, 50],
];

/** A gap table as an Excel table. */
export const gapSheet = (rows = soundRows, given = headings): SheetOf => tableSheet('Gap', [given, ...rows]);

/** Rows with something else in one cell; both counted from 0. */
export const withCell = (row: number, column: number, to: Written): readonly Row[] =>
  soundRows.map((cells, place) => (place === row ? cells.map((cell, at) => (at === column ? to : cell)) : cells));

async function reading<T>(
  sheets: readonly SheetOf[],
  look: (read: Awaited<ReturnType<typeof readGap>>) => T,
): Promise<T> {
  const excel = openExcel(bookOf(...sheets));
  try {
    return look(await readGap({ today }));
  } finally {
    excel.close();
  }
}

/** What is said of the gap of a workbook that has one. */
export const reportOf = (...sheets: readonly SheetOf[]): Promise<GapReport> =>
  reading(sheets, (read) => gapReport(valueOf(read)));

/** Why the gap of a workbook cannot be read. */
export const refusalOf = (...sheets: readonly SheetOf[]) => reading(sheets, failureOf);
