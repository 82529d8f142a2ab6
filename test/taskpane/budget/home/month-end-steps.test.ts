import type { MadeReport } from '../../../../src/workbook';
import { nextStep, stepsOf } from '../../../../src/taskpane/budget/home/month-end-steps';
import { tableSheet } from '../../../workbook/support/book';
import { actualsSheet, budgetSheet, readingOf, type Row, settingsSheet } from '../../../workbook/month-end/sheets';
import { monthOf } from '../support';

const periods = (...closed: readonly number[]) =>
  tableSheet('Periods', [
    ['Financial year', 'Period', 'Done', 'When', 'By', 'Reason'],
    ...closed.map((period) => ['2014/15', period, 'Closed', 41_800 + period, 'Ann', null]),
  ]);
const done = (month: ReturnType<typeof monthOf>, made: MadeReport | null = null) =>
  stepsOf(month, made).flatMap(({ name, isDone }) => (isDone ? [name] : []));

test('what is next is the first step that is not done', () => {
  expect(nextStep(monthOf(['Period', 4]), null)).toBe('import');
  expect(nextStep(monthOf(), null)).toBe('explain');
  expect(done(monthOf())).toEqual(['import', 'check']);
});

test('zeros that stand in the budget ahead of the ledger are no import, and Actuals says what came in', () => {
  const rows = [
    ['A1', 'Adults', 'Spend', 120_000, null, 10_000, 10_000, 0],
    ['A2', 'Adults', 'Spend', 120_000, null, 10_000, 10_000, 0],
  ];
  expect(nextStep(readingOf([settingsSheet(), budgetSheet(rows)]), null)).toBe('import');
  const imported = (...actuals: readonly Row[]) =>
    readingOf([settingsSheet(), budgetSheet(rows), actualsSheet(...actuals)]).imported;
  expect(imported(['A1', 2, 10_000])).toEqual({ isIn: false, lines: 0, latest: 2 });
  expect(imported(['A1', 2, 10_000], ['a1', 'P03', 0])).toEqual({ isIn: true, lines: 1, latest: 3 });
});

describe('a month without large variances', () => {
  const rows = [['A1', 'Adults', 'Spend', 120_000, null, 10_000, 10_000, 10_000]];
  const statement = (of: MadeReport['of'], when: Date | null = new Date(2014, 6, 20)): MadeReport => ({
    report: 'statement',
    sheets: ['Budget statement'],
    when,
    of,
  });

  it('goes on to the close', () => {
    expect(nextStep(readingOf([settingsSheet(), budgetSheet(rows)]), null)).toBe('close');
  });

  it('once it is closed has its reports made, and goes on to the next period', () => {
    const closed = readingOf([settingsSheet(), budgetSheet(rows), periods(1, 2, 3)]);
    const made = statement(closed.monthEnd);
    expect([nextStep(closed, null), nextStep(closed, made)]).toEqual(['report', 'go on']);
    expect(done(closed, made)).toEqual(['import', 'explain', 'check', 'close', 'report']);
    expect(stepsOf(closed, made).at(-1)?.label).toMatch(/4/);
  });

  it('has no reports where they are of another period, of nobody knows which, or older than its close', () => {
    const closed = readingOf([settingsSheet(), budgetSheet(rows), periods(1, 2, 3)]);
    const { monthEnd } = closed;
    const others = [
      statement({ ...monthEnd, period: 2 }),
      statement({ ...monthEnd, year: { startYear: 2013 } }),
      statement(null),
      statement(monthEnd, new Date(2014, 4, 1)),
    ];
    expect(others.map((made) => nextStep(closed, made))).toEqual(others.map(() => 'report'));
  });
});
