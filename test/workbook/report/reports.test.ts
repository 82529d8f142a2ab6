import { checkReport, planRefresh, refreshReport, type Receipt } from '../../../src/workbook';
import { stamp } from '../support/operations';
import { savingsHeadings, settings } from '../support/sheets';
import { tableSheet } from '../support/book';
import { trackerOf } from '../support/without-excel';

const tracker = trackerOf([
  tableSheet('Savings', [
    savingsHeadings,
    ['S1', 'One', 100, 'abc', 0],
    ['S2', 'Two', 100, 50, 0],
    [null, 'Total', 150, null, null],
  ]),
  settings,
]);
const receipt: Receipt = {
  run: 1,
  ...stamp,
  cellsWritten: 4,
  statusesChanged: 2,
  columnsAdded: [],
  written: [],
  canUndo: true,
  syncs: 4,
};

test('the report of a refresh has a status and a reason for every line, and counts that add up', () => {
  const report = refreshReport({ ...tracker, syncs: 4 }, planRefresh(tracker), receipt);
  expect(report).toMatchObject({
    lines: 2,
    changed: 4,
    syncs: 8,
    counts: { Blue: 0, Green: 0, Amber: 0, Red: 1, Grey: 1 },
  });
  expect(report.statuses.map(({ table, ref, status }) => [table, ref, status])).toEqual([
    ['Savings', 'S1', 'Grey'],
    ['Savings', 'S2', 'Red'],
  ]);
  expect(report.statuses.every(({ reason }) => reason.length > 20)).toBe(true);
  expect(report.problems[0]).toEqual({ cell: 'Savings!D2', found: '"abc"', expected: expect.any(String) as string });
});

test('the report of a check has every problem, errors first, and the totals held against their lines', () => {
  const report = checkReport(tracker);
  expect(report.problems.map(({ cell, severity }) => `${cell} ${severity}`)).toEqual([
    'Savings!D2 error',
    'Savings!C4 warning',
  ]);
  expect(report.reconciliations).toEqual([
    expect.objectContaining({ cell: 'Savings!C4', verdict: 'Does not agree', difference: -50 }),
  ]);
});

test('the report of a check says that a refresh would be refused on a protected sheet, and has no fields of its own', () => {
  const isProtected = { ...tableSheet('Savings', [savingsHeadings, ['S1', 'One', 100, 100, 0]]), isProtected: true };
  expect(checkReport(trackerOf([isProtected, settings])).problems).toEqual([
    {
      cell: 'Savings!F1',
      kind: 'protected',
      found: expect.any(String) as string,
      expected: expect.any(String) as string,
      severity: 'warning',
    },
  ]);
});
