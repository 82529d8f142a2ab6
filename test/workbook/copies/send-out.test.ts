import { readXlsx } from '../../../src/excel-host/xlsx';
import { departmentalCopies, type IncomingFile, keepMaster, readMasterId, readWorkbook } from '../../../src/workbook';
import { readWorkbookFile } from '../../../src/workbook/file/read-workbook-file';
import { openExcel, type OpenExcel } from '../../support/excel';
import { bookOf, tableSheet } from '../support/book';
import { settings } from '../support/sheets';
import { changed, collect, headings, lines, masterSheets, readMaster, sendOut, today, valueOf } from './master';

let excel: OpenExcel;

afterEach(() => {
  excel.close();
});

const open = (rows = lines): void => {
  excel = openExcel(bookOf(...masterSheets(rows)));
};

test('every department gets its own lines and nobody else’s', async () => {
  open();
  const sent = await sendOut();
  expect([...sent.keys()]).toEqual(['Adults', 'Children', 'Environment']);
  for (const [department, { name, bytes }] of sent) {
    const { contents, tracker } = valueOf(await readWorkbookFile(name, bytes, { today }));
    const refs = contents.savings[0]?.rows.map(({ ref }) => ref);
    expect(refs).toEqual(lines.filter((line) => line[2] === department).map(([ref]) => ref));
    expect(tracker.settings).toMatchObject({ year: { startYear: 2014 }, unit: '£000', organisation: 'Leicestershire' });
  }
});

test('a copy is read by the settings of the master', async () => {
  const stated = ['Targets by year mean', 'cumulative', null];
  const own = masterSheets(lines).map((sheet) =>
    sheet.name === 'Settings' ? tableSheet('Settings', [...settings.rows, stated]) : sheet,
  );
  excel = openExcel(bookOf(...own));
  const [copy] = [...(await sendOut()).values()];
  const { tracker } = valueOf(await readWorkbookFile('copy.xlsx', copy?.bytes ?? new Uint8Array(), { today }));
  expect(tracker.settings.targetsByYearMean).toBe('cumulative');
});

test('nothing is sent out on a guess of the year or the unit, and the setting that lacks is named', async () => {
  const later = [...headings, '2015/16 Target'];
  const rows = lines.map((line) => [...line, 10]);
  excel = openExcel(bookOf(tableSheet('Savings', [later, ...rows])));
  const read = valueOf(await readWorkbook({ today: { year: 2026, month: 11, day: 1 } }));
  const out = departmentalCopies(read, { sent: today, workbook: null, masterId: null });
  expect(out).toMatchObject({ ok: false, error: { message: expect.stringContaining('Savings!A1') as unknown } });
});

/** The headings of the columns of a sheet in which a person may write, of a copy whose sheets are all protected. */
async function writable(file: IncomingFile | undefined, name: string): Promise<(string | undefined)[]> {
  const opened = await readXlsx(file?.bytes ?? new Uint8Array());
  if (!opened.ok) throw new Error(opened.failure.message);
  expect(opened.book.sheets.every(({ isProtected }) => isProtected)).toBe(true);
  const cells = opened.book.sheets.find((sheet) => sheet.name === name)?.cells ?? [];
  const unlocked = cells.filter(({ cell }) => cell.style?.locked === false).map(({ column }) => headings[column]);
  return [...new Set(unlocked)].sort();
}

test('a department may write in its own columns and nowhere else', async () => {
  open();
  const copy = (await sendOut()).get('Adults');
  const own = ['2014/15 Forecast', 'Claimed RAG', 'Delivered', 'Milestone due', 'Narrative'];
  expect(await writable(copy, 'Savings')).toEqual(own);
  for (const other of ['Read me', 'Settings', 'As sent']) expect(await writable(copy, other)).toEqual([]);
});

test('a column that the master computes is closed: nothing of it would be taken back', async () => {
  open(lines.map((line, index) => line.map((value, column) => (column === 4 ? `=D${index + 2}*0.9` : value))));
  const copy = (await sendOut()).get('Adults');
  expect(await writable(copy, 'Savings')).not.toContain('2014/15 Forecast');
});

test('a stage goes as far as without a decision, and is closed where it goes nowhere', async () => {
  const rows = [
    ['Ref', 'Title', 'Department', 'Stage', '2014/15 Target', '2014/15 Forecast'],
    ['A1', 'Home care', 'Adults', 'Proposed', 100, 90],
    ['A2', 'Day centres', 'Adults', 'Agreed', 100, 90],
    ['A3', 'Transport', 'Adults', 'Stopped', 100, 0],
  ];
  excel = openExcel(bookOf(settings, tableSheet('Savings', rows)));
  const stages: unknown[] = [];
  await changed((await sendOut()).get('Adults'), ({ cell }) => {
    for (const ref of ['A1', 'A2', 'A3']) {
      const { style, dataValidation } = cell(ref, 'Stage');
      const choices: readonly unknown[] = dataValidation.formulae;
      stages.push([style.protection?.locked !== false, ...choices]);
    }
  });
  expect(stages).toEqual([
    [false, '"Idea,Proposed,In consultation,Awaiting decision"'],
    [false, '"Approved,In delivery,Delivered"'],
    [true, '"Stopped"'],
  ]);
});

test('lines without a department go to nobody and are named', async () => {
  open([...lines, ['X1', 'Whose is it', null, 10, 10, 0, null, null, null]]);
  const out = valueOf(departmentalCopies(await readMaster(), { sent: today, workbook: null, masterId: null }));
  expect(out.withoutDepartment).toEqual([{ ref: 'X1', place: 'Savings!C8' }]);
  expect(out.copies.map(({ lines: count }) => count)).toEqual([2, 2, 2]);
});

test('one department however it is written gets one copy', async () => {
  open([...lines, ['A3', 'Transport', ' adults ', 10, 10, 0, null, null, null]]);
  const out = valueOf(
    departmentalCopies(await readMaster(), { sent: today, workbook: null, masterId: null, departments: ['ADULTS'] }),
  );
  expect(out.copies).toMatchObject([{ department: 'Adults', lines: 3 }]);
});

test('the names of the files are legal and differ', async () => {
  open([
    ['A1', 'Home care', 'Adults/Care', 100, 90, 20, null, null, null],
    ['A2', 'Day centres', 'Adults:Care', 200, 150, 0, null, null, null],
  ]);
  const { copies } = valueOf(departmentalCopies(await readMaster(), { sent: today, workbook: null, masterId: null }));
  const names = copies.map(({ fileName }) => fileName);
  expect(names).toEqual(['Leicestershire 2014-15 Adults-Care.xlsx', 'Leicestershire 2014-15 Adults-Care 2.xlsx']);
});

test('a department that has no lines is refused, with those that have', async () => {
  open();
  const out = departmentalCopies(await readMaster(), {
    sent: today,
    workbook: null,
    masterId: null,
    departments: ['Highways'],
  });
  expect(out.ok ? '' : out.error.message).toMatch(/“Highways”.*Adults, Children, Environment/);
});

test('headings over two rows and in another unit come back as what they mean', async () => {
  const rows = [
    [null, null, null, '2014/15', '2014/15'],
    ['Ref', 'Title', 'Department', 'Target £m', 'Forecast £m'],
    ['A1', 'Home care', 'Adults', 1.45, 1.4],
  ];
  excel = openExcel(bookOf({ name: 'Lines', rows }, tableSheet('Settings', settings.rows)));
  const sent = (await sendOut()).get('Adults');
  const back = await changed(sent, ({ sheet }) => {
    sheet.getCell(5, 5).value = 1.25;
  });
  const { merge } = await collect([back]);
  expect(merge.items).toMatchObject([
    { outcome: 'changed in copy', field: { name: 'forecast', year: { startYear: 2014 } }, copy: { number: 1.25 } },
  ]);
});

test('a master keeps the id by which it knows its copies', async () => {
  open();
  expect(valueOf(await readMasterId())).toBeNull();
  expect(valueOf(await keepMaster('first'))).toMatchObject({ masterId: 'first' });
  expect(valueOf(await keepMaster('second'))).toMatchObject({ masterId: 'first' });
  expect(valueOf(await readMasterId())).toBe('first');
});
