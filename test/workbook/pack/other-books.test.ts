import { rollUps } from '../../../src/workbook';
import { planStarChamber } from '../../../src/workbook/pack/prepare-pack';
import { openExcel, type OpenExcel } from '../../support/excel';
import { bookOf, tableSheet, type SheetOf, type Written } from '../support/book';
import { failureOf, today } from '../support/operations';
import { savingsRange, savingsTable, settings } from '../support/sheets';
import { makePack, rowOf, sheetRows } from './support';

jest.setTimeout(60_000);

let excel: OpenExcel;
const open = (...sheets: readonly SheetOf[]): void => {
  excel = openExcel(bookOf(...sheets, settings));
};
afterEach(() => {
  excel.close();
});

const yearRow = (): Promise<readonly unknown[]> => rowOf(excel, 'summary', '2014/15', 'Financial year');
const yearFormulas = async (): Promise<readonly unknown[]> => {
  const rows = await excel.formulas('Star chamber – summary', 'A1:F60');
  const from = rows.findIndex(([first]) => first === 'Financial year');
  return rows[from + 1] ?? [];
};

const headings: readonly Written[] = ['Ref', 'Title', 'Project', '2014/15 Target', '2014/15 Forecast', 'Delivered'];

test('a plain range is added up by its addresses', async () => {
  open(savingsRange());
  await makePack();
  expect((await yearFormulas())[1]).toBe('=SUM(Savings!$C$4:$C$7)');
  expect((await yearRow()).slice(1, 6)).toEqual([400, 160, 345, 55, 0]);
});

test('totals inside the table and sums written as text are not left to Excel', async () => {
  const total: readonly Written[] = ['Total', null, null, '=SUM(D4:D5)', '=SUM(E4:E5)', 20];
  const rows: SheetOf['rows'] = [
    ['Savings'],
    [],
    headings,
    ['S1', 'Youth offending', 'T1', 100, 100, '£20'],
    ['S2', 'Early help', 'T2', 300, 250, null],
    total,
  ];
  open({ name: 'Savings', rows });
  await makePack();
  expect((await yearFormulas()).slice(1, 4).join()).not.toContain('Savings!');
  expect((await yearRow()).slice(1, 6)).toEqual([400, 20, 350, 50, 0]);
});

test('headings with brackets and apostrophes, and names with wildcards, mean themselves', async () => {
  const odd = headings.map((heading) => (heading === '2014/15 Target' ? "2014/15 Target [£000] '#" : heading));
  const rows: SheetOf['rows'] = [
    odd,
    ['S1', 'Youth offending', 'T*', 100, 100, 20],
    ['S2', 'Early help', 'T1', 300, 250, null],
    ['S3', 'Fostering', null, 50, 50, null],
  ];
  open(tableSheet('Savings', rows));
  await makePack();
  expect((await yearRow())[1]).toBe(450);
  expect((await rowOf(excel, 'summary', 'T*', 'By project'))[6]).toBe(100);
  expect((await rowOf(excel, 'summary', 'No project', 'By project'))[6]).toBe(50);
});

test('names of a group that differ in case and spaces are one', async () => {
  const rows: SheetOf['rows'] = [
    headings,
    ['S1', 'A', 'Team  one', 100, 100, 20],
    ['S2', 'B', 'team one', 300, 250, null],
  ];
  open(tableSheet('Savings', rows));
  await makePack();
  expect((await rowOf(excel, 'summary', 'Team  one', 'By project')).slice(6, 9)).toEqual([400, 20, 350]);
});

test('recurring and one-off, cashable and not stand apart', async () => {
  const withKinds = [...headings, 'Kind', 'Cash'];
  const rows: SheetOf['rows'] = [
    withKinds,
    ['S1', 'A', 'T1', 100, 100, 20, 'Recurrent', 'Cashable'],
    ['S2', 'B', 'T1', 300, 250, null, 'One-off', 'Cashable'],
    ['S3', 'C', 'T1', 50, 50, null, null, 'Avoidance'],
  ];
  open(tableSheet('Savings', rows));
  await makePack();
  expect((await rowOf(excel, 'summary', 'Recurring, cashable')).slice(1, 3)).toEqual([1, 100]);
  expect((await rowOf(excel, 'summary', 'One-off, cashable')).slice(1, 3)).toEqual([1, 300]);
  expect((await rowOf(excel, 'summary', 'Kind not given, avoidance')).slice(1, 3)).toEqual([1, 50]);
});

/** A line on two rows, a target below nothing, a stopped line, and a project of which no saving is expected. */
const oddHeadings: readonly Written[] = [...headings, 'Stage'];
const oddLines: SheetOf = tableSheet('Savings', [
  oddHeadings,
  ['S9a', 'Early help', 'T1', 100, 100, 20, 'In delivery'],
  ['S9b', 'Early help', 'T2', 300, 150, null, 'In delivery'],
  ['S10', 'Fees', 'T2', 200, 200, 210, 'In delivery'],
  ['S11', 'Reversal', 'T2', -50, null, null, 'Approved'],
  ['S12', 'Home tuition', 'T3', 0, null, null, 'Stopped'],
]);
const statusRow = async (label: string): Promise<readonly unknown[]> =>
  (await rowOf(excel, 'summary', label, 'Status')).slice(1, 7);

test('the statuses are counted and weighed as the pane does', async () => {
  open(oddLines);
  const { mix } = (await makePack()).plan.tracker;
  const worstFirst = ['Red', 'Amber', 'Grey', 'Green', 'Blue'];
  const ofPane = (figure: 'lines' | 'money') =>
    worstFirst.map((status) => mix.find((row) => row.status === status)?.[figure]);
  expect(await statusRow('Lines')).toEqual([...ofPane('lines'), 3]);
  expect((await statusRow('2014/15 money, £000')).slice(0, 5)).toEqual(ofPane('money'));
  expect(await statusRow('Lines')).toEqual([1, 0, 1, 0, 1, 3]);
});

test('lines are counted by kind as the pane does: a split one under each kind that its rows have', async () => {
  open(
    tableSheet('Savings', [
      [...headings, 'Kind', 'Cash'],
      ['S9a', 'Early help', 'T1', 100, 100, 20, 'Recurring', 'Cashable'],
      ['S9b', 'Early help', 'T2', 300, 150, null, 'One-off', 'Cashable'],
    ]),
  );
  const { tracker } = (await makePack()).plan;
  const ofPane = rollUps(tracker, 'kind').groups.map(({ lines }) => lines);
  const inPack = [
    await rowOf(excel, 'summary', 'Recurring, cashable'),
    await rowOf(excel, 'summary', 'One-off, cashable'),
  ];
  expect(inPack.map((row) => row[1])).toEqual(ofPane);
});

test('a target below nothing stands with its sign wherever the pack shows it as a target', async () => {
  open(
    tableSheet('Savings', [
      [...oddHeadings, 'Claimed RAG'],
      ['S10', 'Fees', 'T2', 200, 100, 0, 'In delivery', 'Red'],
      ['S11', 'Invest first', 'T2', -50, null, null, 'Approved', 'Green'],
    ]),
  );
  await makePack();
  const targetIn = async (sheet: string, after: string | undefined, column: number) =>
    (await rowOf(excel, sheet, 'S11', after))[column];
  expect(await targetIn('lines', undefined, 3)).toBe(-50);
  expect(await targetIn('decisions', 'Lines to decide on', 3)).toBe(-50);
  expect(await targetIn('movements', 'Claimed against computed', 5)).toBe(-50);
  const said = (await sheetRows(excel, 'summary')).flat().filter((text) => String(text).startsWith('A target below'));
  expect(said).toHaveLength(2);
});

test('decisions that cannot be applied say why, and rows that cannot be read are named', async () => {
  open(
    oddLines,
    tableSheet('Decisions', [
      ['Date', 'Meeting', 'Ref', 'Decision', 'From year', 'To year', 'Amount', 'Reason'],
      [41850, 'Panel', 'S99', 'Delete', null, null, null, 'Undeliverable'],
      [41850, 'Panel', 'S10', 'Postpone', null, null, null, null],
    ]),
  );
  await makePack();
  expect((await rowOf(excel, 'decisions', 'S99'))[6]).toMatch(/^Undeliverable\n.*no savings line S99/);
  const unread = (await sheetRows(excel, 'decisions')).find(([first]) => String(first).includes('Postpone'));
  expect(unread?.[0]).toContain('Decisions!D3');
});

test('a stopped line stands apart from those that are to be talked about', async () => {
  open(oddLines);
  await makePack();
  const rows = await sheetRows(excel, 'lines');
  const apart = rows.findIndex(([first]) => String(first).startsWith('Stopped'));
  const place = rows.findIndex(([ref]) => ref === 'S12');
  expect(apart).toBeGreaterThan(0);
  expect(place).toBeGreaterThan(apart);
});

test('what is above target stands beside what is at risk, by year', async () => {
  open(oddLines);
  await makePack();
  expect((await rowOf(excel, 'summary', 'Financial year'))[6]).toBe('Above target');
  const [, target, delivered, forecast, atRisk, notForecast, above] = (await yearRow()).map(Number);
  expect([target, delivered, forecast, atRisk, notForecast, above]).toEqual([550, 230, 450, 150, -50, 0]);
});

test('the waterfall adds up where a line has delivered more than its forecast', async () => {
  open(oddLines);
  await makePack();
  const amounts = await Promise.all(
    ['Target', 'Above target or forecast', 'Delivered', 'Still to come', 'Not forecast', 'At risk'].map(
      async (step, index) => Number((await rowOf(excel, 'summary', step, 'Step'))[2 + index]),
    ),
  );
  expect(amounts).toEqual([550, 10, 230, 230, -50, 150]);
});

test('a project that only the budget names has no target, in words', async () => {
  open(
    oddLines,
    tableSheet('Budget', [
      ['Code', 'Service', 'Budget', 'Forecast', 'Project'],
      ['B1', 'Care', 10, 10, 'T20'],
    ]),
  );
  await makePack();
  const row = await rowOf(excel, 'summary', 'T20', 'By project');
  expect(row.slice(1, 10)).toEqual(['', '', '', '', '', 'No savings target', '', '', '']);
});

const snapshotHeadings = [
  'Snapshot',
  'Taken',
  'By',
  'Line',
  'Ref',
  'Title',
  '2014/15 Target',
  '2014/15 Forecast',
  'RAG',
];
const snapshots = tableSheet('Snapshots', [
  snapshotHeadings,
  ['July', 41820, 'A', 'Present', 'S1', 'Youth offending', 150, 150, 'Green'],
  ['July', 41820, 'A', 'Present', 'S3', 'Disabled children', 100, 100, 'Green'],
]);

const noticeRow = async (): Promise<unknown> => (await sheetRows(excel, 'summary'))[2]?.[0];

test('a target that changes after the making is said at the top of the summary, until the pack is made again', async () => {
  open(savingsTable());
  await makePack();
  expect(await noticeRow()).toBe('');
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Savings').getUsedRange().load('values');
    await context.sync();
    const values: unknown[][] = range.values;
    const top = values.findIndex((row) => row.includes('2014/15 Target'));
    range.getCell(top + 1, values[top]?.indexOf('2014/15 Target') ?? -1).values = [[101]];
    await context.sync();
  });
  expect(await noticeRow()).toContain('has changed since these sheets were made');
  await makePack();
  expect(await noticeRow()).toBe('');
});

test('where no total follows the savings table, none can have moved away from the rest', async () => {
  open({ name: 'Savings', rows: [headings, ['S1', 'Youth offending', 'T1', '£100', '£100', '£20']] });
  await makePack();
  expect(await noticeRow()).toBe('');
  expect((await sheetRows(excel, 'figures')).flat()).not.toContain('As made');
});

test('only lines that are split between projects are explained under the statuses', async () => {
  const explained = async (): Promise<boolean> =>
    (await sheetRows(excel, 'summary')).some(([first]) => String(first).includes('split between projects'));
  open(savingsTable());
  await makePack();
  expect(await explained()).toBe(false);
  excel.close();
  const split: readonly Written[] = ['S9a', 'Early help', 'T1', 100, 100, 20];
  open(tableSheet('Savings', [headings, split, ['S9b', 'Early help', 'T2', 300, 250, null]]));
  await makePack();
  expect(await explained()).toBe(true);
});

test('what moved since the last snapshot is said, and what changed without a decision', async () => {
  open(savingsTable(), snapshots);
  const { plan } = await makePack();
  expect(plan.since).toBe('July');
  expect((await rowOf(excel, 'movements', 'S3', 'Direction of travel'))[2]).toBe('▼ Worsened');
  const lowered = await rowOf(excel, 'movements', 'S1', 'Changed without a decision');
  expect(lowered.slice(2, 5)).toEqual([
    'Target lowered',
    expect.stringContaining('150'),
    expect.stringContaining('100'),
  ]);
});

test('a status that was overridden since the snapshot comes from that decision and is no improvement', async () => {
  const override = tableSheet('Decisions', [
    ['Date', 'Ref', 'Decision', 'Status', 'Until', 'Reason', 'By'],
    [41860, 'S3', 'Override', 'Blue', 41970, 'Cash in hand', 'Leader'],
  ]);
  open(savingsTable(), snapshots, override);
  await makePack();
  expect((await rowOf(excel, 'movements', 'S3', 'Direction of travel'))[2]).toBe('◆ Overridden');
  const decided = await rowOf(excel, 'movements', 'S3', 'Changed by a decision');
  expect(decided.slice(2, 6)).toEqual(['Overridden', 'Green', 'Blue', expect.stringContaining('Override')]);
});

test('a snapshot that does not exist is refused with those that do', async () => {
  open(savingsTable(), snapshots);
  const refused = failureOf(await planStarChamber({ today, since: 'June' }));
  expect(refused.message).toContain('July');
});

test('decisions that are not applied yet, and overrides with their expiry, are listed', async () => {
  const decisions = tableSheet('Decisions', [
    [
      'Date',
      'Meeting',
      'Ref',
      'Decision',
      'From year',
      'To year',
      'Amount',
      'Status',
      'Until',
      'Reason',
      'By',
      'Applied',
    ],
    [41883, 'Star chamber', 'S3', 'Re-profile', '2014/15', '2015/16', 30, null, null, 'Late start', 'Leader', null],
    [41860, 'Star chamber', 'S2', 'Override', null, null, null, 'Green', 41870, 'Cash in hand', 'Leader', null],
  ]);
  open(savingsTable(), decisions);
  await makePack();
  const open3 = await rowOf(excel, 'decisions', 'S3', 'Decisions recorded and not applied yet');
  expect(open3.slice(3, 5)).toEqual([30, 'Re-profile from 2014/15 to 2015/16']);
  const expired = await rowOf(excel, 'movements', 'S2', 'Overrides in force and expired');
  expect(String(expired[6])).toContain('Expired 13 days ago');
});

test('where there is no snapshot and no decision yet, the pack says what to do', async () => {
  open(savingsTable());
  const { plan } = await makePack();
  expect(plan.since).toBeNull();
  const said = [...(await sheetRows(excel, 'movements')), ...(await sheetRows(excel, 'decisions'))].flat().join(' ');
  expect(said).toContain('no snapshot to compare with');
  expect(said).toContain('No decision has been recorded');
});

test('a workbook of savings without figures makes a pack all the same', async () => {
  open(savingsTable([['S1', 'Youth offending', null, null, null]]));
  await makePack();
  expect((await yearRow())[1]).toBe(0);
  expect((await sheetRows(excel, 'summary')).flat()).not.toContainEqual(expect.stringMatching(/^#/));
});
