import { profileFigures } from '../../../../src/taskpane/budget/line/profile-figures';
import { actualsSheet, budgetSheet, lineOf, readingOf, settingsSheet } from '../../../workbook/month-end/sheets';
import { monthOf } from '../support';

test('a line by period: its profile for the whole year, its actuals up to the period that ends', () => {
  const month = monthOf(['Period', 2]);
  const periods = profileFigures(lineOf(month, 'A1'), month);
  expect(periods).toHaveLength(12);
  expect(periods.map(({ budget }) => budget)).toEqual(Array.from({ length: 12 }, () => 10_000));
  expect(periods.map(({ actual }) => actual).filter((actual) => actual !== null)).toEqual([24_000, 24_000]);
});

test('closing adjustments stand with the last period', () => {
  const months = Array.from({ length: 12 }, () => 10_000);
  const headings = ['Code', 'Budget', ...months.map((_, place) => `P${place + 1}`)];
  const month = readingOf([
    settingsSheet(['Period', 13]),
    budgetSheet([['A1', 120_000, ...months]], headings),
    actualsSheet(...months.map((sum, place) => ['A1', place + 1, sum]), ['A1', 13, -500]),
  ]);
  expect(profileFigures(lineOf(month, 'A1'), month).at(-1)?.actual).toBe(9500);
});
