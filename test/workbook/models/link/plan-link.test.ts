import {
  applyEdits,
  applyRefresh,
  isRequest,
  linkedCells,
  linkedObstacle,
  modelProblems,
  modelsIn,
  openDecisions,
  planApplyDecisions,
  planEdits,
  planLink,
  planModelRemoval,
  planRefresh,
  planTargetRequests,
  planUndoOf,
  planUnlink,
  readWorkbook,
  removePages,
  targetGaps,
  type ModelInWorkbook,
  type WantedLink,
} from '../../../../src/workbook';
import type { CellConstant } from '../../../../src/excel-host';
import { overlap, parseAddress } from '../../../../src/workbook/cells/address';
import { feedsPlace } from '../../../../src/workbook/edits/apply/feeds-note';
import { models } from '../../../../src/workbook/models/definitions';
import { modelPage } from '../../../../src/workbook/models/page/model-page';
import { blockArea, tableArea } from '../../../../src/workbook/pages/extent';
import { openExcel, type OpenExcel } from '../../../support/excel';
import { bookOf, tableSheet, type SheetOf } from '../../support/book';
import { failureOf, stamp, today, valueOf } from '../../support/operations';
import { savingsRange, savingsTable, settings } from '../../support/sheets';
import { insert } from '../support';

let excel: OpenExcel | null = null;
const open = (...sheets: readonly SheetOf[]): OpenExcel => {
  excel = openExcel(bookOf(...sheets));
  return excel;
};
afterEach(() => {
  excel?.close();
  excel = null;
});

const from = { startYear: 2014 };
const read = async () => valueOf(await readWorkbook({ today, records: ['ChangeLog'] }));
const model = async (sheet: string): Promise<ModelInWorkbook> => {
  const found = valueOf(await modelsIn()).find((one) => one.sheet === sheet);
  if (found === undefined) throw new Error(`No model on ${sheet}.`);
  return found;
};
const plannedLink = async (sheet: string, wanted: WantedLink = { ref: 'S2', from }) =>
  planLink(await read(), await model(sheet), wanted);
const link = async (sheet: string, wanted?: WantedLink) =>
  valueOf(await applyEdits(valueOf(await plannedLink(sheet, wanted)).edits, stamp));
/** What the sheet of a model says of the line that it feeds. */
const feeds = (workbook: OpenExcel, sheet: string) => workbook.value(sheet, 'D1');

describe('a line and a model', () => {
  let workbook: OpenExcel;
  let sheet: string;
  let inputs: readonly (readonly CellConstant[])[];
  const inputCells = 'B13:B25';

  beforeAll(async () => {
    workbook = openExcel(bookOf(savingsTable(), settings));
    sheet = await insert('placement-mix');
    inputs = await workbook.values(sheet, inputCells);
  }, 60_000);

  afterEach(async () => {
    workbook.host.editAsUser('Savings', 'C3', 100);
    workbook.host.editAsUser('Savings', 'D3', 95);
    for (const [row, [value = '']] of inputs.entries()) workbook.host.editAsUser(sheet, `B${13 + row}`, value);
    await workbook.host.settled();
  });

  afterAll(() => {
    workbook.close();
  });

  test('a line takes its forecast from the model in the unit of the table, follows it, and is refreshed by it', async () => {
    const before = (await read()).tracker.savings.find(({ line }) => line.ref === 'S2')?.assessment.status;
    const { edits } = valueOf(await plannedLink(sheet));
    expect(edits.edits.map(({ column, shows }) => [column, shows?.from, shows?.to])).toEqual([
      ['2014/15 Forecast', 95, expect.closeTo(335.833, 3)],
    ]);
    await link(sheet);
    expect(await feeds(workbook, sheet)).toBe('Placement mix feeds S2');
    expect(await workbook.formulas('Savings', 'D3')).toEqual([["='Placement mix'!$B$7/1000"]]);
    // What the months of the first year bring: 31,000 a child and year.
    expect(await workbook.value('Savings', 'D3')).toBeCloseTo(335.833, 3);
    workbook.host.editAsUser(sheet, 'B16', 48_000);
    await workbook.host.settled();
    expect(await workbook.value('Savings', 'D3')).toBeCloseTo(400.833, 3);
    const { tracker } = await read();
    expect(tracker.savings.find(({ line }) => line.ref === 'S2')?.assessment.status).not.toBe(before);
    valueOf(await applyRefresh(planRefresh(tracker), stamp));
    // What somebody types over the forecast, the model no longer feeds.
    workbook.host.editAsUser('Savings', 'D3', 95);
    await workbook.host.settled();
    expect(await feeds(workbook, sheet)).toBe('');
  });

  test('before it is linked a person is told what would make the figure untrue', async () => {
    const cautions = async (ref: string) => valueOf(await plannedLink(sheet, { ref, from })).cautions;
    expect(await cautions('S2')).toEqual([
      expect.stringContaining('Independent placements now'),
      expect.stringMatching(/2014\/15 stays £100k.*gives £335\.83k/),
    ]);
    // Banked savings stay Blue.
    expect((await cautions('S4')).filter((one) => one.includes('Blue'))).toHaveLength(1);

    for (const [row, value] of [130, 108, 200, 41_000, 12_000, 17_000].entries()) {
      workbook.host.editAsUser(sheet, `B${13 + row}`, value + 1);
    }
    workbook.host.editAsUser(sheet, 'B24', 7_000);
    await workbook.host.settled();
    const { examples } = await model(sheet);
    expect(examples).toEqual(['When the children move']);
  });

  test('an agreed target stays; the formulas of the user stay and are named', async () => {
    workbook.host.editAsUser('Savings', 'D3', `='${sheet}'!B6*0.5`);
    await workbook.host.settled();
    const { edits: plan } = valueOf(await plannedLink(sheet));
    expect(plan.edits).toEqual([]);
    expect(plan.problems.map(({ kind, cell }) => [kind, cell])).toEqual([['formula kept', 'Savings!D3']]);
    // It would show #REF! if the sheet went.
    expect(linkedObstacle((await read()).contents, sheet)?.message).toContain('Savings!D3');
    // Nor does any other change of the pane write over a link.
    workbook.host.editAsUser('Savings', 'D3', 95);
    await workbook.host.settled();
    await link(sheet);
    const gaps = targetGaps(await read(), await model(sheet), { ref: 'S2', from });
    expect(gaps.map(({ year, agreed, model: gives }) => [year.startYear, agreed, gives])).toEqual([
      [2014, 100, expect.closeTo(335.833, 3)],
    ]);
    const change = {
      request: 'edit cell',
      table: 'Savings',
      ref: 'S2',
      field: 'forecast',
      year: from,
      to: 1,
      why: 'x',
    } as const;
    const edit = planEdits({ title: 'Update', contents: (await read()).contents, requests: [change] });
    expect(edit.problems.map(({ kind }) => kind)).toEqual(['formula kept']);
  });

  test('a target that nobody has set is the model’s', async () => {
    workbook.host.editAsUser('Savings', 'C3', '');
    await workbook.host.settled();
    await link(sheet);
    const linked = "='Placement mix'!$B$7/1000";
    expect(await workbook.formulas('Savings', 'C3:D3')).toEqual([[linked, linked]]);
    expect(targetGaps(await read(), await model(sheet), { ref: 'S2', from })).toEqual([]);
  });

  test('an undo puts the figure back, and undoing an unlinking puts the link back', async () => {
    const { run } = await link(sheet);
    const unlinked = valueOf(await applyEdits(planUnlink(await read(), sheet), stamp));
    expect((await workbook.formulas('Savings', 'D3'))[0]?.[0]).toBeCloseTo(335.833, 3);
    expect(await feeds(workbook, sheet)).toBe('');
    valueOf(await applyEdits(planUndoOf((await read()).contents, unlinked.run ?? 0), stamp));
    expect(await workbook.formulas('Savings', 'D3')).toEqual([["='Placement mix'!$B$7/1000"]]);
    expect(await feeds(workbook, sheet)).toBe('Placement mix feeds S2');
    valueOf(await applyEdits(planUndoOf((await read()).contents, run ?? 0), stamp));
    expect(await workbook.formulas('Savings', 'D3')).toEqual([[95]]);
    expect(await workbook.formulas(sheet, 'D1')).toEqual([['']]);
  });

  test('a check that fails on a linked model is a problem; on another one it is not', async () => {
    workbook.host.editAsUser(sheet, 'B14', 140);
    await workbook.host.settled();
    expect(modelProblems((await read()).contents, [await model(sheet)])).toEqual([]);
    const { edits, cautions } = valueOf(await plannedLink(sheet));
    expect(edits.edits.map(({ shows }) => shows?.to)).toEqual(['#N/A']);
    expect(cautions[0]).toContain('Fewer independent placements then');
    await link(sheet);
    const problems = modelProblems((await read()).contents, [await model(sheet)]);
    expect(problems.length).toBeGreaterThan(0);
    for (const { cell, found } of problems) {
      expect(found).toContain('S2');
      expect(await workbook.value(sheet, cell.split('!')[1] ?? '')).toBe('Does not hold');
    }
    // A model without a figure leaves none behind.
    valueOf(await applyEdits(planUnlink(await read(), sheet), stamp));
    expect(await workbook.value('Savings', 'D3')).toBe('');
  });

  test('a line that is linked may be linked to another model', async () => {
    const first = sheet;
    const second = await insert('placement-mix');
    await link(first);
    await link(second);
    expect(await workbook.formulas('Savings', 'D3')).toEqual([["='Placement mix 2'!$B$7/1000"]]);
    const { contents } = await read();
    expect(linkedCells(contents, first)).toEqual([]);
    expect(linkedCells(contents, second).map(({ ref, column }) => [ref, column])).toEqual([['S2', '2014/15 Forecast']]);
    expect([await feeds(workbook, first), await feeds(workbook, second)]).toEqual(['', 'Placement mix 2 feeds S2']);
    // One model in two lines is one saving counted twice.
    expect(failureOf(await plannedLink(second, { ref: 'S3', from })).message).toContain('S2');
    // The words of a person in that cell stay.
    workbook.host.editAsUser(second, 'D1', 'Agreed with Finance');
    await workbook.host.settled();
    valueOf(await applyEdits(planUnlink(await read(), second), stamp));
    expect(await feeds(workbook, second)).toBe('Agreed with Finance');
  });
});

describe('the years of a line', () => {
  let workbook: OpenExcel;
  let mix: string;
  let home: string;

  beforeAll(async () => {
    const years = ['2014/15 Target', '2014/15 Forecast', '2015/16 Forecast', '2016/17 Forecast'];
    const lines = [
      ['Ref', 'Title', ...years, 'Delivered'],
      ['S2', 'Children’s centres', 100, 95, 1, 2, 20],
    ];
    const set = [
      ['Setting', 'Value', 'Note'],
      ['Financial year', '2014/15', null],
      ['Unit', '£000', null],
      ['Targets by year mean', 'incremental', null],
    ];
    workbook = openExcel(bookOf(tableSheet('Savings', lines), tableSheet('Settings', set)));
    mix = await insert('placement-mix');
    home = await insert('residential');
  }, 60_000);

  afterAll(() => {
    workbook.close();
  });

  test.each([
    {
      reading: 'incremental',
      // Where years say what is new in them, the saving comes once; the year after the second keeps its figure.
      first: [335.833, 284.167, 2],
      // A later start leaves the earlier year with its last figure, which nothing feeds any more.
      later: [335.833, 335.833, 284.167],
      // A home that is filled: 8 children more at 15,000 each, in place of 156,000; it knows no part year.
      filled: [1128, 335.833, 284.167],
    },
    { reading: 'cumulative', first: [335.833, 620, 620], later: [335.833, 335.833, 620], filled: [1128, 1128, 1128] },
  ])('are the part-year effect and the rest of it where they are $reading', async ({ reading, ...expected }) => {
    workbook.host.editAsUser('Settings', 'B4', reading);
    for (const [index, sum] of [95, 1, 2].entries())
      workbook.host.editAsUser('Savings', `${'DEF'.charAt(index)}2`, sum);
    await workbook.host.settled();
    const forecasts = async () =>
      (await workbook.values('Savings', 'D2:F2')).flat().map((sum) => Math.round(Number(sum) * 1000) / 1000);
    await link(mix);
    expect(await forecasts()).toEqual(expected.first);
    await link(mix, { ref: 'S2', from: { startYear: 2015 } });
    expect(await forecasts()).toEqual(expected.later);
    expect(linkedCells((await read()).contents, mix).map(({ year }) => year?.startYear)).toEqual([2015, 2016]);
    expect(valueOf(await plannedLink(home)).cautions).toContainEqual(expect.stringContaining('no part year'));
    await link(home);
    expect(await forecasts()).toEqual(expected.filled);
    expect(linkedCells((await read()).contents, mix)).toEqual([]);
  });
});

test('a target that is not what the model gives is proposed as decisions, which a meeting may apply', async () => {
  const table = tableSheet('Savings', [
    ['Ref', 'Title', 'Stage', '2014/15 Target', '2014/15 Forecast', '2015/16 Target', '2015/16 Forecast'],
    ['S2', 'Children’s centres', 'In delivery', 400, 95, 200, 1],
    ['S3', 'Early help', 'In delivery', 500, 95, 300, 1],
  ]);
  const workbook = open(table, settings);
  const sheet = await insert('placement-mix');
  const propose = async (ref: string) =>
    valueOf(planTargetRequests(await read(), await model(sheet), { ref, from, by: 'A' }));
  // 335.83 and 284.17 against 400 and 200: 64.17 comes later, and 20 are taken on.
  const plan = await propose('S2');
  expect(plan.obstacle).toBeNull();
  valueOf(await applyEdits(plan, stamp));
  const asked = await read();
  const { decisions } = openDecisions(asked.contents, asked.tracker.settings);
  expect(decisions.map(({ decision, amount }) => [decision, amount])).toEqual([
    ['Re-profile', 64.17],
    ['Substitute', 20],
  ]);
  expect(decisions.every(isRequest)).toBe(true);
  // What waits already is not asked again.
  const again = planTargetRequests(asked, await model(sheet), { ref: 'S2', from, by: 'A' });
  expect(failureOf(again).message).toContain('Decisions');
  const keys = decisions.map(({ key }) => key);
  valueOf(await applyEdits(planApplyDecisions(asked, keys, today).edits, stamp));
  expect((await workbook.values('Savings', 'D2:F2'))[0]).toEqual([335.83, 95, 284.17]);
  const none = planTargetRequests(await read(), await model(sheet), { ref: 'S2', from, by: 'A' });
  expect(failureOf(none).kind).toBe('not possible');

  // Less over all years than was agreed: no decision lowers that, so the panel is asked.
  const less = await propose('S3');
  expect(less.obstacle).toBeNull();
  expect(less.rowsAdded.map(({ cells }) => cells.find(({ column }) => column === 'Decision')?.content)).toEqual([
    'More information',
  ]);
});

test('removing takes the sheet with its tables and marks, also a renamed one, and nothing of the user’s', async () => {
  const workbook = open(savingsRange(), settings);
  const sheet = await insert('placement-mix');
  const other = await insert('placement-mix');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).name = 'Bristol';
    await context.sync();
  });
  const third = await insert('placement-mix');
  expect(third).toBe('Placement mix');
  expect(valueOf(await modelsIn()).map((one) => one.sheet)).toEqual(['Bristol', other, third]);
  const removals = [];
  for (const name of ['Bristol', other, third]) removals.push(...valueOf(await planModelRemoval(name)).sheets);
  valueOf(await removePages({ sheets: removals }));
  const book = await workbook.host.book();
  expect(book.sheets.map(({ name }) => name)).toEqual(['Savings', 'Settings']);
  expect(book.sheets.flatMap(({ tables }) => tables).filter(({ name }) => name.startsWith('Placement'))).toEqual([]);
  expect(book.names).toEqual([]);
  expect(Object.keys(book.settings)).toEqual([]);
  expect(failureOf(await planModelRemoval('Savings')).kind).toBe('not possible');
});

test('every model leaves the cell free in which its sheet names the line', () => {
  const cell = parseAddress(feedsPlace);
  if (cell === null) throw new Error('No cell.');
  for (const definition of models) {
    const { blocks, tables } = modelPage(definition, { number: 1, organisation: 'Sample' });
    const areas = [...blocks.map(blockArea), ...tables.map(tableArea)];
    expect(areas.filter((area) => overlap(area, cell))).toEqual([]);
  }
});
