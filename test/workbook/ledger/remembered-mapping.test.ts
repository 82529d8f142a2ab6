import fc from 'fast-check';
import { ledgerFields, type LedgerMapping } from '../../../src/finance/ledger/ledger-mapping';
import { moneyUnits } from '../../../src/finance/money';
import { applyEdits, planEdits, readWorkbook } from '../../../src/workbook';
import { rememberedMapping, rememberRequests } from '../../../src/workbook/ledger/remember/remembered-mapping';
import { openExcel, type OpenExcel } from '../../support/excel';
import { bookOf, tableSheet } from '../support/book';
import { stamp, today, valueOf } from '../support/operations';
import { savingsTable, settings } from '../support/sheets';

jest.setTimeout(30_000);

let excel: OpenExcel;
afterEach(() => {
  excel.close();
});

const read = async () => valueOf(await readWorkbook({ today }));

/** Has the open workbook remember a mapping. */
async function remember(mapping: LedgerMapping): Promise<void> {
  const { contents } = await read();
  const requests = rememberRequests(contents, mapping);
  valueOf(await applyEdits(planEdits({ title: 'Ledger', contents, requests }), stamp));
}

const codes = fc.constantFrom<LedgerMapping['code']>(
  { fields: ['code'], join: '-' },
  { fields: ['costCentre', 'account'], join: '' },
  { fields: ['costCentre', 'account'], join: '/' },
  { fields: ['costCentre', 'account'], join: ' ' },
);
const mappings: fc.Arbitrary<LedgerMapping> = fc.record({
  columns: fc.uniqueArray(
    fc.record({
      heading: fc.constantFrom('Cost centre', 'Acct', '2014/15', '=Net', 'Dr / Cr', '01'),
      means: fc.constantFrom(...ledgerFields, 'not used' as const),
    }),
    { selector: ({ heading }) => heading, minLength: 1 },
  ),
  code: codes,
  unit: fc.constantFrom(...moneyUnits),
  spending: fc.constantFrom('positive', 'negative'),
  numbers: fc.constantFrom('point', 'comma', null),
  periods: fc.constantFrom('start year', 'end year', 'calendar month', null),
  broughtForward: fc.constantFrom('leave out', 'count in period 1', null),
  credits: fc.constantFrom('positive', 'negative', null),
  period14: fc.constantFrom('leave out', 'count in period 13', null),
});

test('whatever was answered last is remembered, and remembering it again writes nothing', async () => {
  excel = openExcel(bookOf(savingsTable(), settings));
  await fc.assert(
    fc.asyncProperty(mappings, async (mapping) => {
      await remember(mapping);
      const { contents } = await read();
      // Answers that stand already keep their rows, so that the order of the headings is no part of it.
      const said = rememberedMapping(contents);
      expect(said.problems).toEqual([]);
      expect(said.mapping).toEqual({ ...mapping, columns: expect.anything() as LedgerMapping['columns'] });
      expect(new Set(said.mapping?.columns)).toEqual(new Set(mapping.columns));
      expect(rememberRequests(contents, mapping)).toEqual([]);
    }),
    { numRuns: 5 },
  );
});

test('rows that nobody can understand are named by their cell and passed over; tables are mapped beside them', async () => {
  const mapping = tableSheet('Mapping', [
    ['Table', 'Sheet', 'Range or table', 'Column', 'Means'],
    ['Ledger', null, 'Heading', 'CC', 'Cost centre'],
    ['Ledger', null, 'Export', 'Numbers', 'Roman'],
  ]);
  excel = openExcel(bookOf(savingsTable(), settings, mapping));
  const { contents, tracker } = await read();
  expect(rememberedMapping(contents)).toMatchObject({
    mapping: { columns: [{ heading: 'CC', means: 'costCentre' }], numbers: null },
    problems: [{ cell: 'Mapping!E3' }],
  });
  expect(tracker.problems.filter(({ kind }) => kind === 'stale mapping')).toEqual([]);
});
