import { nextStep, stepsOf } from '../../../../src/taskpane/budget/home/month-end-steps';
import { tableSheet } from '../../../workbook/support/book';
import { actualsSheet, budgetSheet, readingOf, type Row, settingsSheet } from '../../../workbook/month-end/sheets';
import { monthOf } from '../support';

const periods = (...closed: readonly number[]) =>
  tableSheet('Periods', [
    ['Financial year', 'Period', 'Done', 'When', 'By', 'Reason'],
    ...closed.map((period) => ['2014/15', period, 'Closed', 41_800 + period, 'Ann', null]),
  ]);
const done = (month: ReturnType<typeof monthOf>) =>
  stepsOf(month).flatMap(({ name, isDone }) => (isDone ? [name] : []));

test('what is next is the first step that is not done', () => {
  expect(nextStep(monthOf(['Period', 4]))).toBe('import');
  expect(nextStep(monthOf())).toBe('explain');
  expect(done(monthOf())).toEqual(['import', 'check']);
});

test('zeros that stand in the budget ahead of the ledger are no import, and Actuals says what came in', () => {
  const rows = [
    ['A1', 'Adults', 'Spend', 120_000, null, 10_000, 10_000, 0],
    ['A2', 'Adults', 'Spend', 120_000, null, 10_000, 10_000, 0],
  ];
  expect(nextStep(readingOf([settingsSheet(), budgetSheet(rows)]))).toBe('import');
  const imported = (...actuals: readonly Row[]) =>
    readingOf([settingsSheet(), budgetSheet(rows), actualsSheet(...actuals)]).imported;
  expect(imported(['A1', 2, 10_000])).toEqual({ isIn: false, lines: 0 });
  expect(imported(['A1', 2, 10_000], ['a1', 'P03', 0])).toEqual({ isIn: true, lines: 1 });
});

test('a month without large variances goes on to the close, and a closed one to the next period', () => {
  const rows = [['A1', 'Adults', 'Spend', 120_000, null, 10_000, 10_000, 10_000]];
  expect(nextStep(readingOf([settingsSheet(), budgetSheet(rows)]))).toBe('close');
  const closed = readingOf([settingsSheet(), budgetSheet(rows), periods(1, 2, 3)]);
  expect(nextStep(closed)).toBe('close');
  expect(stepsOf(closed).find(({ name }) => name === 'close')?.label).toMatch(/4/);
});
