import { importLedger } from '../../../src/commands/headless/import-ledger';
import { placeAdvice } from '../../../src/commands/headless/place-codes';
import type { SaidOfLedger } from '../../../src/commands/headless/ledger-answers';
import { openExcel, type OpenExcel } from '../../support/excel';
import { bookOf, tableSheet } from '../../workbook/support/book';
import { failureOf, valueOf } from '../../workbook/support/operations';
import { savingsTable } from '../../workbook/support/sheets';
import type { Row } from '../../workbook/ledger/support';

let excel: OpenExcel | null = null;
afterEach(() => {
  excel?.close();
  excel = null;
});

const settings = tableSheet('Settings', [
  ['Setting', 'Value'],
  ['Financial year', '2014/15'],
  ['Period', 4],
  ['As at', 41_851],
  ['Unit', '£'],
]);
const budget = tableSheet('Budget', [
  ['Code', 'Budget', 'P1', 'P2', 'P3', 'P4'],
  ['A101', 1200, 100, 200, 300, null],
  ['A102', 120, 10, 20, 30, null],
]);

function open(): OpenExcel {
  excel = openExcel(bookOf(savingsTable(), settings, budget));
  return excel;
}

const run = (rows: readonly Row[], answers: SaidOfLedger['answers'] = {}, periods: readonly number[] | null = null) => {
  const csv = rows.map((row) => row.join(',')).join('\r\n');
  const file = { name: 'ledger.csv', bytes: new TextEncoder().encode(csv) };
  const said = { columns: [], code: null, answers };
  return importLedger('A. Officer', file, { periods, control: null, sheet: null, shares: [], said });
};

const across = (...headings: readonly string[]): readonly Row[] => [
  ['Code', ...headings],
  ['A101', ...headings.map((_, at) => (at + 1) * 100)],
];

test('months across that may be periods are asked about before anything is written, and placed as it is answered', async () => {
  const workbook = open();
  const months = across('2014-04', '2014-05', '2014-06', '2014-07', '2014-08', '2014-09');
  expect(failureOf(await run(months)).message).toMatch(/--years "calendar month" \(2014-04 is period 1 of 2014\/15\)/);
  expect(await workbook.values('Budget', 'F2')).toEqual([['']]);
  valueOf(await run(months, { periods: 'calendar month' }));
  expect(await workbook.values('Budget', 'C2:F2')).toEqual([[100, 200, 300, 400]]);
  // The next export of the ledger is read as this one was.
  expect(valueOf(await run(months)).periods.map(({ period }) => period)).toEqual([4]);
});

test('headings that name the year by its end are imported as that year', async () => {
  const workbook = open();
  const periods = across('2015/01', '2015/02', '2015/03', '2015/04');
  expect(failureOf(await run(periods)).message).toMatch(/2015\/01 is period 1 of 2014\/15/);
  valueOf(await run(periods, { periods: 'end year' }));
  expect(await workbook.values('Budget', 'F2')).toEqual([[400]]);
});

test('codes in no budget line come with how they get their place, as closing the period says it', async () => {
  open();
  const { placing } = valueOf(await run([['Code', 'Period', 'Amount'], ['A101', 4, 1], ['B7', 4, 2]])); // prettier-ignore
  expect(placing).toEqual(placeAdvice(['B7']));
  expect(valueOf(await run([['Code', 'Period', 'Amount'], ['A101', 4, 1]])).placing).toEqual([]); // prettier-ignore
});
