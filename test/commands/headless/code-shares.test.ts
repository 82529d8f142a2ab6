import { readShares } from '../../../src/commands/headless/code-shares';
import { atOnce } from '../../../src/finance/steps';
import { ledgerBookOf, readWorkbook } from '../../../src/workbook';
import { openExcel } from '../../support/excel';
import { bookOf, tableSheet } from '../../workbook/support/book';
import { failureOf, today, valueOf } from '../../workbook/support/operations';

const budget = tableSheet('Budget', [
  ['Code', 'Kind', 'Budget'],
  ['0101', 'Spend', 1200],
  ['0101', 'Income', -600],
  ['0102', 'Spend', 5],
  ['0104', null, 5],
  ['0104', null, -5],
]);

test('which line gets what is said of a code with a line of each, and of no other', async () => {
  const excel = openExcel(bookOf(budget));
  const read = valueOf(await readWorkbook({ today, records: ['Actuals'] }));
  const { table } = valueOf(atOnce(ledgerBookOf(read)));
  excel.close();
  const said = (...typed: string[]) => readShares(typed, { budget: read.tracker.budget, table });
  expect([...valueOf(said('101=By sign')).values()]).toEqual([{ code: '0101', share: 'by sign' }]);
  expect(failureOf(said('0101=half')).message).toMatch(/0101=half.*by sign.*spending.*income/);
  expect(failureOf(said('0102=spending')).message).toMatch(/0102 has one line/);
  expect(failureOf(said('0104=spending')).message).toMatch(/0104.*rows 5 and 6.*Kind/);
  expect(failureOf(said('0103=spending')).message).toMatch(/0103 has 0 lines/);
});
