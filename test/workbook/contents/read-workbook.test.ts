import { readTracker, readWorkbook } from '../../../src/workbook';
import { openExcel, type OpenExcel } from '../../support/excel';
import { bookOf, tableSheet, type SheetOf } from '../support/book';
import { today, valueOf } from '../support/operations';
import { savingsHeadings, savingsLines, savingsRange, savingsTable, settings } from '../support/sheets';

let excel: OpenExcel | null = null;
const open = (...sheets: readonly SheetOf[]): OpenExcel => {
  excel = openExcel(bookOf(...sheets));
  return excel;
};
afterEach(() => {
  excel?.close();
  excel = null;
});
const contentsOf = async () => valueOf(await readWorkbook({ today })).contents;

test('every cell under a heading that we know comes as value and as formula', async () => {
  open(savingsTable([['S1', 'Youth offending', 100, '=50+45', '=A2']]), settings);
  const savings = (await contentsOf()).savings[0];
  expect(savings?.columns.map(({ field, heading }) => [field, heading])).toEqual([
    ['ref', 'Ref'],
    ['title', 'Title'],
    ['target', '2014/15 Target'],
    ['forecast', '2014/15 Forecast'],
    ['delivered', 'Delivered'],
  ]);
  expect(savings?.rows[0]).toMatchObject({ row: 2, kind: 'line', key: 'S1', ref: 'S1', title: 'Youth offending' });
  expect(savings?.rows[0]?.cells.slice(2)).toEqual([
    { value: 100, formula: 100, isFormula: false },
    { value: 95, formula: '=50+45', isFormula: true },
    { value: 'S1', formula: '=A2', isFormula: true },
  ]);
});

test('totals, section headings and blank rows of a plain range are no lines', async () => {
  const rows = [savingsLines[0] ?? [], [], ['Adults'], savingsLines[1] ?? [], ['Total', null, '=SUM(C4:C7)', 195, 40]];
  open(savingsRange(rows), settings);
  const savings = (await contentsOf()).savings[0];
  expect(savings?.rows.map(({ kind }) => kind)).toEqual(['line', 'other', 'other', 'line', 'other']);
  expect(savings?.tableName).toBeNull();
});

test('headings that we do not know are listed, with the columns they stand in', async () => {
  open(
    tableSheet('Savings', [
      [...savingsHeadings, 'Ward'],
      ['S1', 'Youth offending', 100, 95, 20, 'North'],
    ]),
    settings,
  );
  const savings = (await contentsOf()).savings[0];
  expect(savings?.headings.at(-1)).toEqual({ column: 5, text: 'Ward' });
  expect(savings?.columns.map(({ heading }) => heading)).not.toContain('Ward');
});

test('a reference with several rows is told apart by the cells after it', async () => {
  const decisions = tableSheet('Decisions', [
    ['Date', 'Ref', 'Decision', 'From year', 'To year', 'Amount'],
    [41883, 'S1', 'Re-profile', '2014/15', '2015/16', 30],
    [41883, 'S1', 'Agree', null, null, null],
  ]);
  open(savingsTable(), settings, decisions);
  const { tables } = await contentsOf();
  expect(tables.Decisions?.rows.map(({ ref, key }) => [ref, key])).toEqual([
    ['S1', 'S1 · 41883 · Re-profile · 2014/15 · 2015/16 · 30'],
    ['S1', 'S1 · 41883 · Agree'],
  ]);
  expect(tables.Settings?.rows[0]?.key).toBe('Financial year');
});

const log = tableSheet('ChangeLog', [
  ['Run', 'When', 'Title', 'Table', 'Ref', 'Column', 'From', 'To', 'Reason', 'By'],
  [1, 41883, 'Update', 'Savings', 'S1', 'Owner', 'A', 'B', 'moved', 'C'],
]);

test('the logs are read only when they are asked for, and the tracker is the same either way', async () => {
  open(savingsTable(), settings, log);
  const without = valueOf(await readWorkbook({ today }));
  expect(without.contents.tables.ChangeLog).toBeUndefined();
  expect(without.contents.unread).toEqual(['ChangeLog']);
  const asked = valueOf(await readWorkbook({ today, records: ['ChangeLog'] }));
  expect(asked.contents.tables.ChangeLog?.rows).toHaveLength(1);
  expect(asked.contents.unread).toEqual([]);
  expect(asked.tracker).toEqual(without.tracker);
  expect(valueOf(await readTracker({ today }))).toEqual(without.tracker);
  expect(without.tracker.syncs).toBe(4);
});

test('of two tables that might be the one, none is read, and it is said', async () => {
  const decisions = (name: string): SheetOf => ({
    name,
    rows: [
      ['Ref', 'Decision', 'Date'],
      ['S1', 'Agree', 41883],
    ],
  });
  open(savingsTable(), settings, decisions('One'), decisions('Two'));
  const contents = await contentsOf();
  expect(contents.tables.Decisions).toBeUndefined();
  expect(contents.unclear).toEqual(['Decisions']);
});
