import { readFileSync } from 'node:fs';
import { readXlsx } from '../../../src/excel-host/xlsx';
import { readWorkbook, type WorkbookContents } from '../../../src/workbook';
import { readWorkbookFile } from '../../../src/workbook/file/read-workbook-file';
import { openExcel } from '../../support/excel';
import { today, valueOf } from '../support/operations';

const sample = 'assets/samples/leicestershire-2014-18.xlsx';

/** A file writes `[@Forecast]` at its full length; what is a formula, and what it gives, is the same. */
function withoutFormulas({ tables, ...contents }: WorkbookContents) {
  const plain = Object.values(tables).map((table) => ({
    ...table,
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(({ value, isFormula }) => ({ value, isFormula })) })),
  }));
  return { ...contents, plain };
}

test('a file is read as Excel would read it open', async () => {
  const bytes = readFileSync(sample);
  const opened = await readXlsx(bytes);
  if (!opened.ok) throw new Error(opened.failure.message);
  const excel = openExcel(opened.book);
  const live = valueOf(await readWorkbook({ today }));
  excel.close();
  const read = await readWorkbookFile('sample.xlsx', bytes, { today });
  if (!read.ok) throw new Error(read.error.message);
  expect(withoutFormulas(read.value.contents)).toEqual(withoutFormulas(live.contents));
  expect(read.value.tracker).toEqual({ ...live.tracker, syncs: 0 });
});

test.each([
  ['nothing at all', new Uint8Array(), 'empty'],
  ['a text', Buffer.from('Ref,Title\nS1,Youth'), 'not an Excel workbook'],
  ['a workbook with a password', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'password'],
  ['a broken archive', Buffer.from('PK\u0003\u0004 and then nothing'), 'cannot be read'],
])('%s is refused by the name of the file', async (_, bytes, why) => {
  const read = await readWorkbookFile('Youth.xlsx', bytes, { today });
  expect(read.ok ? '' : read.error.message).toMatch(new RegExp(`^Youth.xlsx: .*${why}`));
});
