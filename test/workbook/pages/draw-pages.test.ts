import type { SheetData } from '../../../src/excel-host';
import { drawPages } from '../../../src/workbook/pages/draw-pages';
import { cell, inputCell } from '../../../src/workbook/pages/page-cell';
import { planPages } from '../../../src/workbook/pages/plan-pages';
import { usualPrint } from '../../../src/workbook/pages/sheet-page';
import { planRemoval, removePages } from '../../../src/workbook/pages/remove-pages';
import { openExcel, type OpenExcel } from '../../support/excel';
import { bookOf, tableSheet, type SheetOf } from '../support/book';
import { failureOf, valueOf } from '../support/operations';
import { savingsTable } from '../support/sheets';
import { draw, samplePage } from './support';

let excel: OpenExcel | null = null;
const open = (...sheets: readonly SheetOf[]): OpenExcel => {
  excel = openExcel(bookOf(...(sheets.length === 0 ? [savingsTable()] : sheets)));
  return excel;
};
afterEach(() => {
  excel?.close();
  excel = null;
});

const sheetNamed = async (workbook: OpenExcel, name: string): Promise<SheetData> => {
  const found = (await workbook.host.book()).sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`No sheet ${name}.`);
  return found;
};

describe('a page that is drawn', () => {
  test('is a sheet with its texts as they are, its table, and formulas that calculate', async () => {
    const workbook = open();
    const { receipt } = await draw(samplePage());
    expect(receipt).toMatchObject({ added: ['Lines'], replaced: [] });
    expect(await workbook.values('Lines', 'A4:D6')).toEqual([
      ['Ref', 'Title', 'Target', 'RAG'],
      ['S1', 'Youth offending', 100, 'Red'],
      ['007', '2014/15', 50, 'Green'],
    ]);
    expect(await workbook.value('Lines', 'C2')).toBe(150);
    const sheet = await sheetNamed(workbook, 'Lines');
    expect(sheet.tables.map(({ name }) => name)).toEqual(['PackLines']);
    expect(sheet).toMatchObject({ frozenRows: 4, frozenColumns: 1, showGridlines: false });
    expect(sheet.print).toMatchObject({ landscape: true, pagesWide: 1 });
    expect(sheet.conditionalFormats).toHaveLength(5);
  });

  test('prints at its own scale where pages begin at rows of its own, and no more so when it is drawn without', async () => {
    const workbook = open();
    await draw(samplePage({ print: { ...usualPrint, firstTitleRow: 3, titleRows: 1, pageBreaks: [5] } }));
    expect((await sheetNamed(workbook, 'Lines')).print).toMatchObject({
      pagesWide: 0,
      scale: 100,
      rowBreaks: [5],
      repeatRows: { first: 3, last: 3 },
    });
    await draw(samplePage());
    expect((await sheetNamed(workbook, 'Lines')).print).toMatchObject({ pagesWide: 1, rowBreaks: [] });
  });

  test('gives formulas the tables of pages drawn after it', async () => {
    const workbook = open();
    const early = samplePage({ key: 'test:early', name: 'Early', tables: [] });
    await draw(early, samplePage({ blocks: [] }));
    expect(await workbook.value('Early', 'C2')).toBe(150);
  });

  test('takes as many round trips for many lines as for few', async () => {
    const many = Array.from({ length: 100 }, (_, index) => [`L${index}`, 'A line of the budget', index, 'Green']);
    open();
    const few = await draw(samplePage());
    excel?.close();
    open();
    const [table] = samplePage().tables;
    if (table === undefined) throw new Error('No table.');
    const plan = valueOf(await planPages([samplePage({ tables: [{ ...table, rows: many }] })]));
    const steps: number[] = [];
    const drawn = valueOf(await drawPages(plan, { onProgress: ({ done, of }) => steps.push(done / of) }));
    expect(drawn.syncs).toBe(few.receipt.syncs);
    expect(steps.at(-1)).toBe(1);
  });

  test('offers choices, refuses the rest, and leaves only its inputs open where it is protected', async () => {
    const workbook = open();
    const input = inputCell('text', { kind: 'choice', of: ['Agree', 'Delete'] });
    const blocks = [{ top: 7, left: 0, rows: [[cell('Decision', 'label'), input]] }];
    await draw(samplePage({ isProtected: true, blocks }));
    const sheet = await sheetNamed(workbook, 'Lines');
    expect(sheet.isProtected).toBe(true);
    expect(sheet.dataValidations).toMatchObject([
      { areas: [{ top: 7, left: 1, bottom: 7, right: 1 }], rule: { kind: 'list', source: 'Agree,Delete' } },
    ]);
    const open8 = sheet.cells.filter(({ cell: { style } }) => style?.locked === false);
    expect(open8.map(({ row, column }) => [row, column])).toEqual([[7, 1]]);
  });
});

describe('a page that is drawn again', () => {
  test('replaces its own sheet in its place, and nothing else', async () => {
    const workbook = open(savingsTable(), tableSheet('Notes', [['Note'], ['mine']]));
    await draw(samplePage());
    const before = JSON.stringify((await workbook.host.book()).sheets.slice(0, 2));
    const [table] = samplePage().tables;
    if (table === undefined) throw new Error('No table.');
    const { receipt } = await draw(samplePage({ tables: [{ ...table, rows: [['S9', 'One line', 7, 'Amber']] }] }));
    expect(receipt).toMatchObject({ added: [], replaced: ['Lines'] });
    expect(await workbook.values('Lines', 'A4:C6')).toEqual([
      ['Ref', 'Title', 'Target'],
      ['S9', 'One line', 7],
      ['', '', ''],
    ]);
    const { sheets } = await workbook.host.book();
    expect(sheets.map(({ name }) => name)).toEqual(['Savings', 'Notes', 'Lines']);
    expect(JSON.stringify(sheets.slice(0, 2))).toBe(before);
  });

  test('comes out as the time before', async () => {
    const workbook = open();
    await draw(samplePage({ isProtected: true }));
    await draw(samplePage({ isProtected: true }));
    const first = JSON.stringify(await workbook.host.book());
    await draw(samplePage({ isProtected: true }));
    expect(JSON.stringify(await workbook.host.book())).toBe(first);
  });

  test('says first what somebody has written on it', async () => {
    const workbook = open();
    await draw(samplePage());
    workbook.host.editAsUser('Lines', 'F5', 'ask the director');
    workbook.host.editAsUser('Lines', 'B12', 'and this');
    const { sheets } = valueOf(await planPages([samplePage()]));
    expect(sheets[0]).toMatchObject({ does: 'replace', sheet: 'Lines' });
    expect(sheets[0]?.entries?.map(({ cells }) => cells)).toEqual(['Lines!A5:F5', 'Lines!B12']);
    expect(sheets[0]?.entries?.[0]?.found).toContain('ask the director');
  });

  test('finds nothing written where nobody has written', async () => {
    open();
    await draw(samplePage());
    expect(valueOf(await planPages([samplePage()])).sheets[0]?.entries).toEqual([]);
  });
});

describe('a sheet of the user’s', () => {
  test('keeps its name; ours gets a number', async () => {
    const workbook = open(tableSheet('Lines', [['Note'], ['mine']]));
    const { receipt } = await draw(samplePage());
    expect(receipt.added).toEqual(['Lines 2']);
    expect(await workbook.value('Lines', 'A2')).toBe('mine');
    expect((await draw(samplePage())).receipt.replaced).toEqual(['Lines 2']);
  });

  test('is one that the user has made of ours by renaming it', async () => {
    const workbook = open();
    await draw(samplePage({ tables: [], blocks: [] }));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Lines').name = 'Lines of September';
      await context.sync();
    });
    expect((await draw(samplePage({ tables: [], blocks: [] }))).receipt.added).toEqual(['Lines']);
    expect((await workbook.host.book()).sheets.map(({ name }) => name)).toContain('Lines of September');
  });

  test('is one that was handed over', async () => {
    open();
    const page = samplePage({ owner: 'user', tables: [], blocks: [] });
    await draw(page);
    expect((await draw(page)).receipt.added).toEqual(['Lines 2']);
  });
});

describe('a drawing is refused', () => {
  test('where a table of the user’s has the name', async () => {
    open(tableSheet('PackLines', [['Ref'], ['S1']]));
    const failure = failureOf(await planPages([samplePage()]));
    expect(failure.kind).toBe('name taken');
    expect(failure.message).toContain('PackLines');
  });

  test('where a sheet of that name has come in between', async () => {
    const workbook = open();
    const plan = valueOf(await planPages([samplePage()]));
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Lines');
      await context.sync();
    });
    expect(failureOf(await drawPages(plan)).kind).toBe('changed since');
    expect((await sheetNamed(workbook, 'Lines')).cells).toEqual([]);
  });
});

describe('removing pages', () => {
  test('deletes our sheets and no other', async () => {
    const workbook = open();
    await draw(samplePage(), samplePage({ key: 'test:other', name: 'Other', tables: [], blocks: [] }));
    const plan = valueOf(await planRemoval(['test:lines']));
    expect(plan.sheets).toEqual([{ key: 'test:lines', sheet: 'Lines', entries: [] }]);
    expect(valueOf(await removePages(plan))).toEqual(['Lines']);
    expect((await workbook.host.book()).sheets.map(({ name }) => name)).toEqual(['Savings', 'Other']);
  });
});

describe('a workbook that takes no sheets', () => {
  const protect = (): Promise<void> =>
    Excel.run(async (context) => {
      const { workbook } = context;
      workbook.protection.protect();
      await context.sync();
    });

  test('gets no page, also where it was protected after the plan was made', async () => {
    const workbook = open();
    const plan = valueOf(await planPages([samplePage()]));
    await protect();
    expect(failureOf(await drawPages(plan)).kind).toBe('protected');
    expect(failureOf(await planPages([samplePage()])).kind).toBe('protected');
    expect((await workbook.host.book()).sheets).toHaveLength(1);
  });

  test('has its pages drawn again, and keeps them', async () => {
    const workbook = open();
    await draw(samplePage());
    const removal = valueOf(await planRemoval(['test:lines']));
    await protect();
    expect((await draw(samplePage())).receipt).toMatchObject({ replaced: ['Lines'] });
    expect(failureOf(await planRemoval(['test:lines'])).kind).toBe('protected');
    expect(failureOf(await removePages(removal)).kind).toBe('protected');
    expect((await workbook.host.book()).sheets).toHaveLength(2);
  });
});

test('where somebody has locked a page of ours with a password, nothing at all is drawn', async () => {
  const workbook = open();
  await draw(samplePage());
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('Lines').protection.protect({}, 'secret');
    await context.sync();
  });
  const early = samplePage({ key: 'test:early', name: 'Early', tables: [], blocks: [] });
  const plan = valueOf(await planPages([early, samplePage()]));
  expect(failureOf(await drawPages(plan))).toMatchObject({ kind: 'protected' });
  expect((await workbook.host.book()).sheets.map(({ name }) => name)).toEqual(['Savings', 'Lines']);
});
