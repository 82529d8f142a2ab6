import { readMonthEnd } from '../../../src/workbook';
import { openExcel } from '../../support/excel';
import { bookOf } from '../support/book';
import { read, today, valueOf } from '../support/operations';
import { actualsSheet, budgetHeadings, budgetSheet, forecastsSheet, type Row, settingsSheet, winter } from './sheets';

/** A budget of some codes with four closed periods, in the open workbook. */
function openBudget(codes: number) {
  const names = Array.from({ length: codes }, (_, place) => `B${place}`);
  const rows = names.map((code): Row => [code, 'Adults', 'Spend', 12_000, 'Winter', 1000, 1000, 900]);
  const actuals = names.flatMap((code) => [1, 2, 3].map((period): Row => [code, period, period === 3 ? 900 : 1000]));
  const stored = names.map((code): Row => ['2014/15', 2, code, 'Adults', 'Spend', 12_000, 2000, 12_000, 'Person']);
  return openExcel(
    bookOf(
      settingsSheet(),
      budgetSheet(rows, budgetHeadings),
      winter,
      actualsSheet(...actuals),
      forecastsSheet(...stored),
    ),
  );
}

/** How often Excel is asked for a month-end, and for the statuses alone. */
async function requestsFor(codes: number) {
  const excel = openBudget(codes);
  const start = excel.host.requests.count;
  const { reading, workbook } = valueOf(await readMonthEnd({ today }));
  const monthEnd = excel.host.requests.count - start;
  const { syncs } = await read();
  excel.close();
  expect(reading.lines).toHaveLength(codes);
  expect(reading).toMatchObject({ since: 2, problems: [] });
  expect(workbook.tracker.syncs).toBe(monthEnd);
  return { monthEnd, statuses: syncs };
}

test('a month-end asks Excel as often for 1,000 codes as for 10, and no more often than the statuses do', async () => {
  const few = await requestsFor(10);
  expect(few).toEqual({ monthEnd: 4, statuses: 4 });
  expect(await requestsFor(1000)).toEqual(few);
}, 60_000);
