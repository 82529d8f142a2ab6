import { check } from '../../../src/commands/headless/check';
import { openExcel } from '../../support/excel';
import { actualsSheet, budgetSheet, driversSheet, settingsSheet } from '../../workbook/month-end/sheets';
import { bookOf } from '../../workbook/support/book';
import { valueOf } from '../../workbook/support/operations';

test('a check holds the tables of the month-end against the budget, Actuals among them', async () => {
  const drivers = driversSheet(['C1', 'Placements', 10, 1000, 11, null]);
  const excel = openExcel(bookOf(settingsSheet(), budgetSheet(), drivers, actualsSheet(['A1', 1, 1], ['X9', 1, 7])));
  const { problems } = valueOf(await check());
  excel.close();
  const cells = problems.map(({ cell }) => cell);
  expect(cells).toEqual(expect.arrayContaining(['Budget!E3', 'Budget!F2', 'Drivers!F2', 'Actuals!C3']));
});
