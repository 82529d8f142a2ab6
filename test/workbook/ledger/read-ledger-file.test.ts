import ExcelJS from 'exceljs';
import { readLedgerFile } from '../../../src/workbook';

const text = 'Code;Naam;Amount\r\n0101;Café – £;1,5\r\n';
const rows = [
  ['Code', 'Naam', 'Amount'],
  ['0101', 'Café – £', '1,5'],
];
const filledRows = (all: readonly (readonly unknown[])[]) => all.filter((row) => row.length > 1);

const unitsOf = (written: string): number[] =>
  Array.from({ length: written.length }, (_, at) => written.charCodeAt(at));

function utf16(bigEndian: boolean, mark: boolean): Uint8Array {
  const units = unitsOf(`${mark ? '\ufeff' : ''}${text}`);
  return Uint8Array.from(units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
}
const dash = 0x2013;
const windows = Uint8Array.from(unitsOf(text).map((unit) => (unit === dash ? 0x96 : unit)));

test.each([
  ['UTF-8', new TextEncoder().encode(text)],
  ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`)],
  ['UTF-16 with a mark', utf16(false, true)],
  ['UTF-16, the other way round', utf16(true, true)],
  ['Windows-1252', windows],
])('a text in %s is read', async (_, bytes) => {
  const read = await readLedgerFile({ name: 'ledger.csv', bytes });
  expect(read.ok && filledRows(read.value.rows)).toEqual(rows);
});

test('UTF-16 without a mark is told by its bytes', async () => {
  const plain = Uint8Array.from(unitsOf('Code,Period\r\n1,5\r\n').flatMap((unit) => [unit, 0]));
  const read = await readLedgerFile({ name: 'ledger.csv', bytes: plain });
  expect(read.ok && read.value.rows[0]).toEqual(['Code', 'Period']);
});

async function workbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Cover');
  const first = book.addWorksheet('April');
  first.addRows([['Code', 'Date', 'Amount'], ['0101', new Date(Date.UTC(2014, 3, 1)), 5], [], ['0102', null, 6]]); // prettier-ignore
  book.addWorksheet('May').addRows([['Code'], ['0103']]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

test('a workbook gives the first sheet on which anything stands, or the one that is chosen', async () => {
  const file = { name: 'ledger.xlsx', bytes: await workbook() };
  const read = await readLedgerFile(file);
  expect(read).toMatchObject({
    ok: true,
    value: { sheet: 'April', sheets: ['April', 'May'], rows: [['Code', 'Date', 'Amount'], ['0101', 41730, 5], [], ['0102', '', 6]] }, // prettier-ignore
  });
  expect(await readLedgerFile(file, 'May')).toMatchObject({ ok: true, value: { rows: [['Code'], ['0103']] } });
  const wrong = await readLedgerFile(file, 'June');
  expect(!wrong.ok && wrong.error.message).toMatch(/ledger\.xlsx.*June.*April, May/);
});

test.each([
  ['nothing', new Uint8Array(), /empty/],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2]), /neither text nor/],
  ['a broken workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 0]), /cannot be read/],
])('%s is refused with the name of the file', async (_, bytes, message) => {
  const read = await readLedgerFile({ name: 'ledger.csv', bytes });
  expect(!read.ok && read.error.message).toMatch(message);
  expect(!read.ok && read.error.message).toMatch(/^ledger\.csv: /);
});
