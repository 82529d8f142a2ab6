import { readFileSync } from 'node:fs';
import { atOnce } from '../../../src/finance/steps';
import { monthEndOf } from '../../../src/workbook/month-end/month-end-of';
import { readWorkbookFile } from '../../../src/workbook/file/read-workbook-file';
import { valueOf } from '../support/operations';

const today = { year: 2014, month: 8, day: 11 };
const bytes = readFileSync('assets/samples/month-end-2014-15.xlsx');

test('the sample at the close of period 4 has nothing that does not fit, and one forecast for status and month-end', async () => {
  const read = await readWorkbookFile('sample.xlsx', bytes, { today, records: ['Actuals', 'Forecasts'] });
  if (!read.ok) throw new Error(read.error.message);
  const reading = valueOf(atOnce(monthEndOf(read.value)));
  expect(reading.problems).toEqual([]);
  expect(reading).toMatchObject({ closed: [1, 2, 3, 4], since: 3, monthEnd: { period: 4, method: 'auto' } });
  expect(reading.tree.sums).toMatchObject({ lines: 36, withoutForecast: { lines: 0 }, net: { budget: 175_410_000 } });
  for (const { assessed, outturn } of reading.lines) {
    expect(assessed.assessment.adverse).toBeCloseTo(outturn.fullYear?.amount ?? NaN, 6);
  }
  expect(reading.departments.every(({ honesty }) => honesty.ok)).toBe(true);
  const statuses = (lines: typeof read.value.tracker.budget) => lines.map(({ assessment }) => assessment.status);
  const refreshed = await readWorkbookFile('sample.xlsx', bytes, { today });
  expect(refreshed.ok && statuses(refreshed.value.tracker.budget)).toEqual(statuses(read.value.tracker.budget));
}, 60_000);
