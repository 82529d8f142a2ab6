import { type DecisionDraft, readWorkbook, type ReadWorkbook, type RecordKind } from '../../../src/workbook';
import { tableSheet, type SheetOf, type Written } from '../support/book';
import { today, valueOf } from '../support/operations';

/** A tracker with two years, stages and one line of each kind. */
export const twoYears = (...extra: readonly (readonly Written[])[]): SheetOf =>
  tableSheet('Savings', [
    [
      'Ref',
      'Title',
      'Kind',
      'Stage',
      '2014/15 Target',
      '2014/15 Forecast',
      '2015/16 Target',
      '2016/17 Target',
      'Delivered',
    ],
    ['S1', 'Youth offending', 'Recurring', 'Proposed', 100, 100, 50, null, 20],
    ['S2', 'Children’s centres', 'One-off', 'In delivery', 200, 150, 1500, 0, 20],
    ['S3', 'Disabled children', null, 'Approved', 300, '=150*2', 0, 0, 20],
    ...extra,
  ]);

const headings = [
  'Date',
  'Meeting',
  'Ref',
  'Decision',
  'From year',
  'To year',
  'Amount',
  'Status',
  'Until',
  'Reason',
  'By',
  'Applied',
];

/** A Decisions table; each row as its cells by heading. */
export const decisionsTable = (...rows: readonly Readonly<Record<string, Written>>[]): SheetOf =>
  tableSheet('Decisions', [
    headings,
    ...rows.map((row) => headings.map((heading) => row[heading] ?? (heading === 'Date' ? 41883 : null))),
  ]);

/** Reads the open workbook. */
export const readAll = async (...records: readonly RecordKind[]): Promise<ReadWorkbook> =>
  valueOf(await readWorkbook({ today, records }));

/** A decision on S2 that agrees, as a form gives it, but for what a test changes. */
export const draft = (changes: Partial<DecisionDraft>): DecisionDraft => ({
  date: today,
  meeting: 'Star chamber',
  ref: 'S2',
  decision: 'Agree',
  fromYear: null,
  toYear: null,
  amount: null,
  status: null,
  until: null,
  reason: null,
  by: null,
  ...changes,
});
