import { ragPresets } from '../../../src/finance/rag/presets';
import { atOnce } from '../../../src/finance/steps';
import {
  applyEdits,
  columnLetters,
  gapReport,
  monthEndOf,
  planClose,
  readGap,
  readWorkbook,
} from '../../../src/workbook';
import { drawPages } from '../../../src/workbook/pages/draw-pages';
import { planPages } from '../../../src/workbook/pages/plan-pages';
import { offeredTables } from '../../../src/workbook/setup/offered-tables';
import { monthEndSetup, setupTables, type SetupOptions } from '../../../src/workbook/setup/setup-options';
import { setupPages } from '../../../src/workbook/setup/setup-pages';
import { openExcel, type OpenExcel } from '../../support/excel';
import { bookOf } from '../support/book';
import { read, refresh, stamp, today, valueOf } from '../support/operations';
import { savingsTable, settings } from '../support/sheets';

let excel: OpenExcel | null = null;
const open = (book = bookOf({ name: 'Sheet1', rows: [] })): OpenExcel => {
  excel = openExcel(book);
  return excel;
};
afterEach(() => {
  excel?.close();
  excel = null;
});

/** The tables of a tracker; those of the month-end are chosen for themselves. */
const ofTracker = setupTables.filter((table) => !monthEndSetup.some((one) => one === table));

function optionsWith(given: Partial<SetupOptions> = {}): SetupOptions {
  const [, policy] = ragPresets('£000');
  if (policy === undefined) throw new Error('No such preset.');
  return {
    organisation: 'Leicestershire',
    unit: '£000',
    year: { startYear: 2014 },
    years: 4,
    departments: ['Children and young people', 'Youth offending'],
    policy,
    asAt: today,
    tables: ofTracker,
    ...given,
  };
}

async function setUp(options: SetupOptions): Promise<readonly string[]> {
  const plan = valueOf(await planPages(setupPages(options)));
  return valueOf(await drawPages(plan)).added;
}

/** Types texts and numbers into the cells of a row under headings, as a user does. */
async function typeLine(
  workbook: OpenExcel,
  row: number,
  line: Readonly<Record<string, string | number>>,
): Promise<void> {
  const [headings = []] = await workbook.values('Savings', 'A4:AD4');
  for (const [heading, value] of Object.entries(line)) {
    const column = headings.indexOf(heading);
    if (column < 0) throw new Error(`No column ${heading}.`);
    const letters = column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(39 + column)}`;
    workbook.host.editAsUser('Savings', `${letters}${row}`, value);
  }
}

test('an empty workbook becomes a tracker in which lines can be typed and refreshed', async () => {
  const workbook = open();
  expect(await setUp(optionsWith())).toEqual([
    'Read me',
    'Settings',
    'Savings',
    'Budget',
    'Milestones',
    'Decisions',
    'Control totals',
    'Gap',
    'RAG policy',
    'Lists',
  ]);
  const empty = await read();
  expect(empty.problems).toEqual([]);
  expect(empty.settings).toMatchObject({ year: { startYear: 2014 }, period: 5, unit: '£000', asAt: today });

  await typeLine(workbook, 5, { Ref: 'S1', '2014/15 Target': 100, '2014/15 Forecast': 60, Stage: 'In delivery' });
  const { tracker, receipt } = await refresh();
  expect(tracker.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(receipt.columnsAdded).toEqual([]);
  expect(await workbook.value('Savings', 'C5')).toBe('Red');
});

test('the blank sheet of a new workbook goes, and is named before; one that somebody has used stays', async () => {
  const blank = open();
  const plan = valueOf(await planPages(setupPages(optionsWith())));
  expect(plan.blankSheet).toBe('Sheet1');
  await drawPages(plan);
  expect((await blank.host.book()).sheets.map(({ name }) => name)).not.toContain('Sheet1');
  blank.close();

  const typedIn = open();
  const planned = valueOf(await planPages(setupPages(optionsWith())));
  typedIn.host.editAsUser('Sheet1', 'B2', 'my notes');
  valueOf(await drawPages(planned));
  expect(await typedIn.value('Sheet1', 'B2')).toBe('my notes');
});

test('what the policy chosen says is what lines are judged by', async () => {
  const workbook = open();
  await setUp(optionsWith({ policy: { name: 'Lenient', rows: [{ ...firstRow(), red: { share: 0.5, sum: null } }] } }));
  await typeLine(workbook, 5, { Ref: 'S1', '2014/15 Target': 100, '2014/15 Forecast': 60, Stage: 'In delivery' });
  await refresh();
  expect(await workbook.value('Savings', 'C5')).toBe('Amber');
});

function firstRow() {
  const row = optionsWith().policy.rows[0];
  if (row === undefined) throw new Error('The preset is empty.');
  return row;
}

test('choices are offered where a column holds one of a few, departments from their list', async () => {
  const workbook = open();
  await setUp(optionsWith());
  const savings = (await workbook.host.book()).sheets.find(({ name }) => name === 'Savings');
  const sources = savings?.dataValidations.flatMap(({ rule }) => (rule.kind === 'list' ? [rule.source] : []));
  expect(sources).toEqual(expect.arrayContaining(['Recurring,One-off', 'Cashable,Non-cashable,Avoidance']));
  expect(sources).toContain('=Lists!$A$5:$A$6');
});

test('a workbook that has some of the tables is offered the others, and keeps its own', async () => {
  const workbook = open(bookOf(savingsTable(), settings));
  const offered = valueOf(await offeredTables());
  const others = ['Budget', 'Milestones', 'Decisions', 'ControlTotals', 'Gap', 'RagPolicy'];
  expect(offered).toEqual([...others, ...monthEndSetup]);
  const before = await workbook.formulas('Savings', 'A1:E5');
  const added = await setUp(optionsWith({ tables: offered }));
  expect(added).toEqual([
    'Read me',
    'Budget',
    'Milestones',
    'Decisions',
    'Control totals',
    'Gap',
    'RAG policy',
    ...monthEndSetup,
    'Lists',
  ]);
  expect(await workbook.formulas('Savings', 'A1:E5')).toEqual(before);
  expect(valueOf(await offeredTables())).toEqual([]);
});

test('beside a sheet of one’s own that is still to be mapped no empty table is offered that would be read in its place', async () => {
  open(
    bookOf({
      name: 'Own list',
      rows: [
        ['Ref', 'Title', 'Owner', 'Now think 1', 'RAG'],
        ['A1', 'Care packages', 'Jo', 90, 'Red'],
      ],
    }),
  );
  const offered = valueOf(await offeredTables());
  expect(offered).toContain('Settings');
  await setUp(optionsWith({ tables: offered }));
  expect((await read()).savings.map(({ line }) => line.ref)).toEqual(['A1']);
});

test('the tables of the month-end are read as they are made, and a month can be closed in them', async () => {
  const workbook = open();
  await setUp(optionsWith({ tables: ['Settings', 'Budget', ...monthEndSetup] }));
  const [headings = []] = await workbook.values('Budget', 'A4:AC4');
  expect(headings).toEqual(expect.arrayContaining(['Owner', 'Original budget', 'Profile', 'Narrative']));
  const typed = { Code: 'A1', Kind: 'Spend', 'Original budget': 120, Budget: 120, Profile: 'Quarterly', P1: 30, P2: 0, P3: 0, P4: 30 }; // prettier-ignore
  for (const [heading, value] of Object.entries(typed)) {
    const letters = columnLetters(headings.indexOf(heading));
    workbook.host.editAsUser('Budget', `${letters}5`, value);
  }
  workbook.host.editAsUser('Settings', 'B6', 4);
  const records = ['Actuals', 'Forecasts', 'Snapshots'] as const;
  const read = valueOf(await readWorkbook({ today, records }));
  expect(read.contents.unclear).toEqual([]);
  const closing = { workbook: read, reading: valueOf(atOnce(monthEndOf(read))) };
  const { plan } = atOnce(planClose(closing, { by: 'A. Officer', when: stamp.when }));
  expect([plan.obstacle, plan.tablesCreated, plan.columnsAdded]).toEqual([null, [], []]);
  valueOf(await applyEdits(plan, stamp));
  const { monthEnd } = valueOf(await readWorkbook({ today, records }));
  expect(monthEnd.tables.periods).toMatchObject([{ period: 4, done: 'Closed' }]);
  expect(monthEnd.tables.forecasts).toMatchObject([{ code: 'A1', actualToDate: 60 }]);
  expect(monthEnd.problems).toEqual([]);
});

test('a code or a reference that is typed keeps its zeros in every table that has them', async () => {
  const workbook = open();
  await setUp(optionsWith({ tables: [...ofTracker, ...monthEndSetup] }));
  const cells = [
    ...['Budget', 'Actuals', 'Drivers', 'Posts'].map((sheet) => [sheet, 'A5'] as const),
    ...(['B5', 'C5'] as const).map((address) => ['Virements', address] as const),
    ['Forecasts', 'C5'] as const,
    ...['Savings', 'Milestones'].map((sheet) => [sheet, 'A5'] as const),
    ['Decisions', 'C5'] as const,
  ];
  for (const [sheet, address] of cells) {
    workbook.host.editAsUser(sheet, address, '001');
    expect([sheet, await workbook.value(sheet, address)]).toEqual([sheet, '001']);
  }
});

test('a budget without a month-end has only what a refresh asks for', async () => {
  const workbook = open();
  await setUp(optionsWith({ tables: ['Settings', 'Budget'] }));
  const [headings = []] = await workbook.values('Budget', 'A4:AC4');
  expect(headings).not.toContain('Original budget');
});

test('the gap table that is made holds together from its first figures on', async () => {
  const workbook = open();
  await setUp(optionsWith({ tables: ['Settings', 'Gap'] }));
  const gap = async () => gapReport(valueOf(await readGap({ today })));
  expect((await gap()).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const cells = await workbook.formulas('Gap', 'A5:C16');
  const base = cells.findIndex(([line]) => line === 'Base budget');
  const funding = cells.findIndex(([line]) => line === 'Council tax');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Gap');
    sheet.getRange(`C${5 + base}`).values = [[1000]];
    sheet.getRange(`C${5 + funding}`).values = [[900]];
    await context.sync();
  });
  const report = await gap();
  expect(report.broken).toEqual([]);
  expect(report.identities.filter(({ verdict }) => verdict === 'Does not agree')).toEqual([]);
  expect(report.gap[0]).toMatchObject({ cumulative: 100, annual: 100, remaining: 100 });
});
