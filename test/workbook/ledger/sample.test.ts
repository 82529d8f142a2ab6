import { atOnce } from '../../../src/finance/steps';
import { applyEdits, checkControls, readLedgerFile } from '../../../src/workbook';
import { readXlsx } from '../../../src/excel-host/xlsx';
import { openExcel, type OpenExcel } from '../../support/excel';
import { stamp, valueOf } from '../support/operations';
import { planned, sample, undoRun } from './support';

jest.setTimeout(30_000);

let excel: OpenExcel;
beforeAll(async () => {
  const read = await readXlsx(await sample('month-end-2014-15.xlsx'));
  if (!read.ok) throw new Error(read.failure.message);
  excel = openExcel(read.book);
});
afterAll(() => {
  excel.close();
});

const state = async () =>
  JSON.stringify([await excel.formulas('Budget', 'A1:AD60'), await excel.values('Actuals', 'A1:C400')]);

test('period 5 of the sample: what is odd in the export is said, its total agrees, once more changes nothing, undo restores', async () => {
  const name = 'ledger-2014-15-period-5.csv';
  const source = await readLedgerFile({ name, bytes: await sample(name) });
  if (!source.ok) throw new Error(source.error.message);
  const { rows } = source.value;
  const before = await state();
  const { ledger, result } = await planned(rows);
  const { made, edits } = valueOf(result);
  expect(ledger.unknownCodes).toMatchObject([{ written: '009999', net: -1275.5 }]);
  expect(ledger.zerosAdded).toMatchObject([{ written: '1040', code: '001040' }]);
  expect(atOnce(checkControls(ledger, 13_971_261.14))).toMatchObject([
    { by: 'a person', agrees: true, found: 13_971_261.14 },
    { by: 'a total row', agrees: true, row: 63 },
  ]);
  expect(made.periods).toMatchObject([{ period: 5, before: 0, after: 13_971_261.14 }]);
  expect(edits.problems).toEqual([]);
  const receipt = valueOf(await applyEdits(edits, stamp));
  expect(await state()).not.toBe(before);
  const again = valueOf((await planned(rows)).result);
  expect(again.edits).toMatchObject({ edits: [], batches: [], rowsAdded: [] });
  await undoRun(receipt.run ?? 0);
  expect(await state()).toBe(before);
});

test('a total that does not agree is explained', async () => {
  const source = await readLedgerFile({ name: 'l.csv', bytes: await sample('ledger-2014-15-period-5.csv') });
  if (!source.ok) throw new Error(source.error.message);
  const { ledger } = await planned(source.value.rows);
  const [check] = atOnce(checkControls(ledger, 13_972_536.64));
  expect(check).toMatchObject({ agrees: false, difference: -1275.5 });
  expect(check?.explanations).toContainEqual(expect.objectContaining({ kind: 'code', code: '009999' }));
});
