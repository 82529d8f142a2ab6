import { applyEdits, planEdits, planUndoOf as planUndo, readWorkbook, type EditRequest } from '../../../src/workbook';
import { openExcel, type OpenExcel } from '../../support/excel';
import { bookOf, tableSheet, type SheetOf } from '../support/book';
import { failureOf, stamp, today, valueOf } from '../support/operations';
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
const plan = async (...requests: readonly EditRequest[]) =>
  planEdits({ title: 'Update', contents: valueOf(await readWorkbook({ today })).contents, requests });
const apply = async (...requests: readonly EditRequest[]) => valueOf(await applyEdits(await plan(...requests), stamp));
const forecast = (ref: string, to: number): EditRequest => ({
  request: 'edit cell',
  table: 'Savings',
  ref,
  field: 'forecast',
  year: { startYear: 2014 },
  to,
  why: 'As the lead says.',
});

test('a changed cell is written and logged', async () => {
  const workbook = open(savingsTable(), settings);
  const receipt = await apply(forecast(' s2 ', 80), forecast('S3', 50));
  expect(await workbook.values('Savings', 'D2:D5')).toEqual([[100], [80], [50], [100]]);
  expect(receipt).toMatchObject({ run: 1, cellsWritten: 1, syncs: 4 });
  expect((await workbook.values('Change log', 'A1:J3')).map((row) => row.filter((_, at) => at !== 1))).toEqual([
    ['Run', 'Title', 'Table', 'Ref', 'Column', 'From', 'To', 'Reason', 'By'],
    [1, 'Update', 'Savings', 'S2', '2014/15 Forecast', 95, 80, 'As the lead says.', 'A. Officer'],
    Array.from({ length: 9 }, () => ''),
  ]);
});

test('a line under two rows of headings is changed and the change undone, also where the lower row is blank', async () => {
  const rows = [
    ['Ref', 'Owner', '2014/15', null, '2015/16', null, 'Narrative'],
    [null, null, 'Target', 'Forecast', 'Target', 'Forecast', null],
    ['S1', 'Jo', 100, 95, 100, 100, 'On track'],
  ];
  const workbook = open({ name: 'Savings', rows }, settings);
  const narrative: EditRequest = {
    request: 'edit cell',
    table: 'Savings',
    ref: 'S1',
    field: 'narrative',
    to: 'Late',
    why: 'test',
  };
  await apply(forecast('S1', 80), narrative);
  expect((await workbook.values('Savings', 'A3:G3'))[0]).toEqual(['S1', 'Jo', 100, 80, 100, 100, 'Late']);
  const { contents } = valueOf(await readWorkbook({ today, records: ['ChangeLog'] }));
  valueOf(await applyEdits(planUndo(contents, 1), stamp));
  expect(await workbook.values('Savings', 'A1:G3')).toEqual(rows.map((row) => row.map((cell) => cell ?? '')));
});

test('an upper heading that has been changed since the table was read stops the write', async () => {
  const rows = [
    ['Ref', '2014/15', null, 'Narrative'],
    [null, 'Target', 'Forecast', null],
    ['S1', 100, 95, 'On track'],
  ];
  const workbook = open({ name: 'Savings', rows }, settings);
  const planned = await plan(forecast('S1', 80));
  workbook.host.editAsUser('Savings', 'B1', '2013/14');
  expect(failureOf(await applyEdits(planned, stamp)).kind).toBe('rows moved');
});

test('the types of values survive, also of texts that Excel would read as something else', async () => {
  const workbook = open(savingsTable(), settings);
  const title = (ref: string, to: string | number | boolean): EditRequest => ({
    request: 'edit cell',
    table: 'Savings',
    ref,
    field: 'title',
    to,
    why: 'test',
  });
  await apply(title('S1', '1/2'), title('S2', '=SUM(A1)'), title('S3', '007'), title('S4', 'TRUE'));
  expect(await workbook.values('Savings', 'B2:B5')).toEqual([['1/2'], ['=SUM(A1)'], ['007'], ['TRUE']]);
  expect(await workbook.values('Change log', 'H2:H5')).toEqual([['1/2'], ['=SUM(A1)'], ['007'], ['TRUE']]);
});

test.each([
  ['an Excel table', savingsTable(), 6],
  ['a plain range', savingsRange(), 8],
])('a line is added below the last one of %s', async (_, sheet, row) => {
  const workbook = open(sheet, settings);
  const receipt = await apply({
    request: 'add row',
    table: 'Savings',
    values: [
      { field: 'ref', to: 'S5' },
      { field: 'target', year: { startYear: 2014 }, to: 70 },
    ],
    why: 'New.',
  });
  expect(receipt.rowsAdded).toBe(1);
  expect(await workbook.values('Savings', `A${row}:D${row}`)).toEqual([['S5', '', 70, '']]);
  expect(valueOf(await readWorkbook({ today })).tracker.savings).toHaveLength(5);
});

test('lines are added above the totals row of an Excel table, which stays below them', async () => {
  const sheet = savingsTable([...savingsLines, ['Total', null, '=SUM(C2:C5)', null, null]]);
  const tables = { Savings: { top: 0, left: 0, bottom: 5, right: 4, showTotals: true } };
  const workbook = open({ ...sheet, tables }, settings);
  const newLine = (ref: string): EditRequest => ({
    request: 'add row',
    table: 'Savings',
    values: [{ field: 'ref', to: ref }],
    why: 'New.',
  });
  await apply(newLine('S5'), newLine('S6'));
  expect(await workbook.values('Savings', 'A5:A8')).toEqual([['S4'], ['S5'], ['S6'], ['Total']]);
  expect(valueOf(await readWorkbook({ today })).tracker.savings).toHaveLength(6);
});

test('a day in a cell without a format of its own is seen as a day', async () => {
  const rows = [[...savingsHeadings, 'Updated'], ...savingsLines.map((line) => [...line, null])];
  const workbook = open({ name: 'Savings', rows }, settings);
  await apply({ request: 'edit cell', table: 'Savings', ref: 'S1', field: 'updated', to: 41883, why: 'test' });
  expect(await workbook.value('Savings', 'F2')).toBe(41883);
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Savings').getRange('F2').load('text');
    await context.sync();
    expect(cell.text).toEqual([['01/09/2014']]);
  });
});

test('a line is taken out with the cells under headings that we do not know in the log', async () => {
  const sheet = tableSheet('Savings', [
    [...savingsHeadings, 'Ward'],
    ...savingsLines.map((line, index) => [...line, `Ward ${index}`]),
  ]);
  const workbook = open(sheet, settings);
  await apply({ request: 'remove row', table: 'Savings', ref: 'S2', why: 'Delivered.' });
  expect(await workbook.values('Savings', 'A2:A5')).toEqual([['S1'], ['S3'], ['S4'], ['']]);
  expect(String(await workbook.value('Change log', 'G2'))).toContain('["Ward","Ward 1"]');
});

test('a column comes beside its sister in an Excel table, and what stands in it is written', async () => {
  const workbook = open(savingsTable(), settings);
  const receipt = await apply({
    request: 'add column',
    table: 'Savings',
    field: 'target',
    year: { startYear: 2015 },
    beside: { field: 'target', year: { startYear: 2014 } },
    values: [{ ref: 'S3', to: 40 }],
    why: 'Next year.',
  });
  expect(receipt).toMatchObject({ columnsAdded: ['Savings: 2015/16 Target'], cellsWritten: 1 });
  expect(await workbook.values('Savings', 'C1:E4')).toEqual([
    ['2014/15 Target', '2015/16 Target', '2014/15 Forecast'],
    [100, '', 100],
    [100, '', 95],
    [100, 40, 50],
  ]);
});

test('a table of ours that is missing is made for its first row', async () => {
  const workbook = open(savingsTable(), settings);
  const receipt = await apply({
    request: 'add row',
    table: 'Decisions',
    values: [
      { field: 'date', to: 41883 },
      { field: 'ref', to: 'S1' },
      { field: 'decision', to: 'Agree' },
    ],
    why: 'Star chamber.',
  });
  expect(receipt.tablesCreated).toEqual(['Decisions']);
  expect((await workbook.values('Decisions', 'A1:D2')).map((row) => row.map(String))).toEqual([
    ['Date', 'Meeting', 'Ref', 'Decision'],
    ['41883', '', 'S1', 'Agree'],
  ]);
});

describe('nothing is written', () => {
  test('where the cell has been edited meanwhile', async () => {
    const workbook = open(savingsTable(), settings);
    const made = await plan(forecast('S2', 80), forecast('S3', 10));
    workbook.host.editAsUser('Savings', 'D3', 90);
    expect(failureOf(await applyEdits(made, stamp))).toMatchObject({
      kind: 'changed since',
      cells: [{ sheet: 'Savings', address: 'D3' }],
    });
    expect(await workbook.values('Savings', 'D3:D4')).toEqual([[90], [50]]);
  });

  test('where lines have moved', async () => {
    const workbook = open(savingsTable(), settings);
    const made = await plan(forecast('S2', 80));
    workbook.host.editAsUser('Savings', 'A2', 'S9');
    expect(failureOf(await applyEdits(made, stamp)).kind).toBe('rows moved');
  });

  test('into a locked cell, but into an unlocked one of the same sheet', async () => {
    const sheet = { ...savingsTable(), isProtected: true, unlocked: new Set(['2,3']) };
    const workbook = open(sheet, settings);
    expect(failureOf(await applyEdits(await plan(forecast('S3', 1)), stamp)).kind).toBe('protected');
    await apply(forecast('S2', 80));
    expect(await workbook.values('Savings', 'D3:D4')).toEqual([[80], [50]]);
  });

  test('into the locked ones of a column that has both, which it names', async () => {
    const lines = Array.from({ length: 40 }, (_, at) => [`S${at + 1}`, 'Short', 100, 90, 5]);
    const unlocked = new Set(lines.map((_, at) => `${at + 1},3`).filter((cell) => cell !== '12,3'));
    open({ ...tableSheet('Savings', [savingsHeadings, ...lines]), isProtected: true, unlocked }, settings);
    const refused = failureOf(
      await applyEdits(await plan(...[8, 12, 20, 30].map((at) => forecast(`S${at}`, 1))), stamp),
    );
    expect(refused).toMatchObject({ kind: 'protected', cells: [{ sheet: 'Savings', address: 'D13' }] });
  });

  test('into a locked cell between two that are written', async () => {
    const workbook = open({ ...savingsTable(), isProtected: true, unlocked: new Set(['2,3', '4,3']) }, settings);
    const receipt = await apply(forecast('S2', 80), forecast('S4', 70));
    expect(await workbook.values('Savings', 'D2:D5')).toEqual([[100], [80], [50], [70]]);
    expect(receipt).toMatchObject({ cellsWritten: 2, syncs: 4 });
    const { contents } = valueOf(await readWorkbook({ today, records: ['ChangeLog'] }));
    valueOf(await applyEdits(planUndo(contents, 1), stamp));
    expect(await workbook.values('Savings', 'D2:D5')).toEqual([[100], [95], [50], [100]]);
  });

  test('into a cell of a protected sheet that cannot be given the look of a day, and nothing is logged', async () => {
    const rows = savingsLines.map((row) => [...row, null]);
    const sheet = tableSheet('Savings', [[...savingsHeadings, 'Updated'], ...rows]);
    const workbook = open({ ...sheet, isProtected: true, unlocked: new Set(['1,5']) }, settings);
    const values = { request: 'edit cell', table: 'Savings', ref: 'S1', field: 'updated', to: 41880 } as const;
    const refused = failureOf(await applyEdits(await plan({ ...values, why: 'Said today.' }), stamp));
    expect(refused).toMatchObject({ kind: 'protected', cells: [{ sheet: 'Savings', address: 'F2' }] });
    expect(await workbook.value('Savings', 'F2')).toBe('');
    expect((await workbook.host.book()).sheets.map(({ name }) => name)).toEqual(['Savings', 'Settings']);
  });

  test('where a table of ours has to be made and the workbook takes no sheet, not even into the log', async () => {
    const workbook = open(savingsTable(), settings);
    await apply(forecast('S2', 80));
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const controls: EditRequest = {
      request: 'set rows',
      table: 'Actuals',
      batch: [{ field: 'period', to: 4 }],
      columns: [{ field: 'code' }, { field: 'amount' }],
      rows: [['A1', 5]],
      why: 'Ledger.',
    };
    expect(failureOf(await applyEdits(await plan(forecast('S3', 1), controls), stamp)).kind).toBe('protected');
    expect(await workbook.values('Change log', 'A2:A3')).toEqual([[1], ['']]);
    expect(await workbook.value('Savings', 'D4')).toBe(50);
  });

  test('below a plain range where a total follows', async () => {
    open(savingsRange([...savingsLines, ['Total', null, '=SUM(C4:C7)']]), settings);
    const values = [{ field: 'ref' as const, to: 'S5' }];
    const made = await plan({ request: 'add row', table: 'Savings', values, why: 'New.' });
    expect(failureOf(await applyEdits(made, stamp)).kind).toBe('no room');
  });
});

describe('a problem is', () => {
  test('a reference that stands twice, one that is unknown, and a formula', async () => {
    const rows = [...savingsLines.slice(0, 3), ['s 3', 'Again', 1, 1, 1], ['S4', 'Early help', 100, '=50*2', 1]];
    open(savingsTable(rows), settings);
    const made = await plan(forecast('S3', 1), forecast('S99', 1), forecast('S4', 1), forecast('S1', 1));
    expect(made.problems.map(({ kind }) => kind)).toEqual(['duplicate reference', 'unknown line', 'formula kept']);
    expect(made.edits.map(({ ref }) => ref)).toEqual(['S1']);
  });
});

test('where Excel refuses half-way, nothing is written that the log does not tell of', async () => {
  const long = 'x'.repeat(30_000);
  const lines = Array.from({ length: 120 }, (_, index) => [`S${index + 1}`, 'Short', 100, 90, 5]);
  const workbook = open(tableSheet('Savings', [savingsHeadings, ...lines]), settings);
  const requests = lines.map(([ref]): EditRequest => ({
    request: 'edit cell',
    table: 'Savings',
    ref: String(ref),
    field: 'title',
    to: long,
    why: 'test',
  }));
  const many = await plan(...requests);
  // The three trips of looking and the first of writing go through.
  const { prototype }: { readonly prototype: { sync: (this: unknown) => Promise<unknown> } } = Excel.RequestContext;
  const send = prototype.sync;
  let trips = 0;
  const sync = jest.spyOn(prototype, 'sync').mockImplementation(function (this: unknown) {
    trips += 1;
    return trips > 4 ? Promise.reject(new Error('the connection is lost')) : send.call(this);
  });
  const failure = failureOf(await applyEdits(many, stamp));
  sync.mockRestore();
  expect(failure).toMatchObject({ kind: 'excel failed' });
  expect(failure.message).toContain('run 1');
  const titles = await workbook.values('Savings', 'A2:B121');
  const changed = titles.filter(([, title]) => title !== 'Short').map(([ref]) => ref);
  const logged = await workbook.values('Change log', 'A2:E121');
  expect(logged[0]?.[0]).toBe(1);
  expect(logged.map((row) => row[4])).toEqual(expect.arrayContaining(changed));
});

test('many cells of a protected sheet are asked for in messages of a size that Excel takes', async () => {
  const lines = Array.from({ length: 1500 }, (_, at) => [`S${at + 1}`, 'Short', 100, 90, 5]);
  const unlocked = new Set(lines.map((_, at) => `${at + 1},3`));
  const book = bookOf({ ...tableSheet('Savings', [savingsHeadings, ...lines]), isProtected: true, unlocked }, settings);
  excel = openExcel(book, { limits: { requestBytes: 600_000, responseBytes: 5_000_000 } });
  const receipt = await apply(...lines.map((_, at) => forecast(`S${at + 1}`, 80)));
  expect(receipt).toMatchObject({ cellsWritten: 1500 });
});
