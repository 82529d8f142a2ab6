import { atOnce } from '../../../../src/finance/steps';
import {
  applyEdits,
  applyRefresh,
  inParts,
  isRequest,
  linkedCells,
  linkedObstacle,
  modelProblems,
  modelsIn,
  openDecisions,
  planApplyInSteps,
  planEdits,
  planLink,
  planModelRemoval,
  planRefresh,
  planTargetRequests,
  planUndoOf,
  planUnlink,
  linkOfModel,
  readWorkbook,
  removePages,
  sheetsFeeding,
  targetGaps,
  type EditPlan,
  type ModelInWorkbook,
  type WantedLink,
} from '../../../../src/workbook';
import type { CellConstant } from '../../../../src/excel-host';
import { overlap, parseAddress } from '../../../../src/workbook/cells/address';
import { feedsPlace } from '../../../../src/workbook/models/link/feeds-note';
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
  planLink(await read(), await model(sheet), wanted, valueOf(await modelsIn()));
const rename = (sheet: string, name: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).name = name;
    await context.sync();
  });
/** Has Excel refuse the cell in which a model's sheet names its line, until it is restored. */
function refuseNote() {
  const { prototype }: { readonly prototype: { getRange: (this: unknown, address?: string) => unknown } } =
    Excel.Worksheet;
  const getRange = prototype.getRange;
  return jest.spyOn(prototype, 'getRange').mockImplementation(function (this: unknown, address) {
    if (address === feedsPlace) throw new Error('refused');
    return getRange.call(this, address);
  });
}
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
    // Banked savings stay Blue; where nothing was asked and nothing came, nothing is banked.
    const ofBlue = async (ref: string) => (await cautions(ref)).filter((one) => one.includes('Blue'));
    expect(await ofBlue('S4')).toHaveLength(1);
    for (const cell of ['C3', 'E3']) workbook.host.editAsUser('Savings', cell, 0);
    await workbook.host.settled();
    expect(await ofBlue('S2')).toEqual([]);
    workbook.host.editAsUser('Savings', 'E3', 20);

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
    expect((await inParts(linkedObstacle((await read()).contents, sheet)))?.message).toContain('Savings!D3');
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

  test.each([
    ['a sheet of the council', "='Our workings'!$B$2/1000"],
    ['another workbook', "='[Model v3.xlsx]Summary'!$B$30"],
  ])('a figure from %s is the council’s own: kept, named, and no model’s', async (_, formula) => {
    workbook.host.editAsUser('Savings', 'D3', formula);
    await workbook.host.settled();
    const { contents } = await read();
    const { edits: plan } = valueOf(await plannedLink(sheet));
    expect(plan.edits).toEqual([]);
    expect(plan.problems.map(({ kind, cell }) => [kind, cell])).toEqual([['formula kept', 'Savings!D3']]);
    // Also from a year on in which the model would leave what an earlier link gave.
    const later = valueOf(await plannedLink(sheet, { ref: 'S2', from: { startYear: 2015 } }));
    expect(later.edits.edits).toEqual([]);
    expect(sheetsFeeding(contents, 'S2', valueOf(await modelsIn()))).toEqual([]);
  });

  test('what the sheet says of its line is no part of the run, which stands where Excel refuses that', async () => {
    const { edits } = valueOf(await plannedLink(sheet));
    const refusing = refuseNote();
    const receipt = await applyEdits(edits, stamp);
    expect(refusing).toHaveBeenCalledWith(feedsPlace);
    refusing.mockRestore();
    expect(valueOf(receipt).cellsWritten).toBe(1);
    expect(await workbook.formulas('Savings', 'D3')).toEqual([["='Placement mix'!$B$7/1000"]]);
  });

  test('a sheet says what it feeds under the name that it has', async () => {
    await link(sheet);
    await rename(sheet, "Children's homes");
    expect(await feeds(workbook, "Children's homes")).toBe("Children's homes feeds S2");
    await rename("Children's homes", sheet);
    expect(await feeds(workbook, sheet)).toBe('Placement mix feeds S2');
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
    // Nor is anything proposed while it gives no figure.
    const asked = planTargetRequests(await read(), await model(sheet), { ref: 'S2', from, by: 'A' });
    expect(failureOf(asked).message).toContain('checks');
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
      // A year that the model fed and feeds no more is emptied: its figure is that of another year now.
      later: ['', 335.833, 284.167],
      earlier: [335.833, 284.167, ''],
      // A home that is filled: 8 children more at 15,000 each, in place of 156,000; it knows no part year.
      filled: [1128, 284.167, ''],
    },
    {
      reading: 'cumulative',
      first: [335.833, 620, 620],
      later: ['', 335.833, 620],
      earlier: [335.833, 620, 620],
      filled: [1128, 1128, 1128],
    },
  ])('are the part-year effect and the rest of it where they are $reading', async ({ reading, ...expected }) => {
    workbook.host.editAsUser('Settings', 'B4', reading);
    for (const [index, sum] of [95, 1, 2].entries())
      workbook.host.editAsUser('Savings', `${'DEF'.charAt(index)}2`, sum);
    await workbook.host.settled();
    const forecasts = async () =>
      (await workbook.values('Savings', 'D2:F2'))
        .flat()
        .map((sum) => (typeof sum === 'number' ? Math.round(sum * 1000) / 1000 : sum));
    const wanted = async () => linkOfModel(await read(), await model(mix));
    await link(mix);
    expect(await forecasts()).toEqual(expected.first);
    expect(await wanted()).toEqual({ ref: 'S2', from });
    const later = { ref: 'S2', from: { startYear: 2015 } };
    await link(mix, later);
    expect(await forecasts()).toEqual(expected.later);
    expect(linkedCells((await read()).contents, mix).map(({ year }) => year?.startYear)).toEqual([2015, 2016]);
    // The first year is told by what a cell refers to, also where somebody has typed over the first of them.
    workbook.host.editAsUser('Savings', 'E2', 1);
    await workbook.host.settled();
    expect(await wanted()).toEqual(later);
    await link(mix, { ref: 'S2', from });
    expect(await forecasts()).toEqual(expected.earlier);
    expect(valueOf(await plannedLink(home)).cautions).toContainEqual(expect.stringContaining('no part year'));
    await link(home);
    expect(await forecasts()).toEqual(expected.filled);
    expect(linkedCells((await read()).contents, mix)).toEqual([]);
  });
});

test('a target that is not what the model gives is proposed as decisions, which a meeting may apply', async () => {
  const table = tableSheet('Savings', [
    [
      'Ref',
      'Title',
      'Stage',
      '2014/15 Target',
      '2014/15 Forecast',
      '2015/16 Target',
      '2015/16 Forecast',
      '2016/17 Target',
    ],
    ['S2', 'Children’s centres', 'In delivery', 400, 95, 200, 1, ''],
    ['S3', 'Early help', 'In delivery', 500, 95, 300, 1, ''],
    ['S4', 'Youth offending', 'In delivery', 300, '', 284.17, '', 35.83],
    ['S5', 'Short breaks', 'In delivery', 335.83, '', 284.17, '', 0],
  ]);
  const workbook = open(table, settings);
  const sheet = await insert('placement-mix');
  const propose = async (ref: string, first = from) =>
    valueOf(planTargetRequests(await read(), await model(sheet), { ref, from: first, by: 'A' }));
  const proposed = ({ rowsAdded }: EditPlan) =>
    rowsAdded.map(({ cells }) =>
      ['Decision', 'From year', 'To year', 'Amount'].map(
        (heading) => cells.find(({ column }) => column === heading)?.content,
      ),
    );
  // Where the years alone differ, what was promised over all of them stays.
  expect(proposed(await propose('S4'))).toEqual([['Re-profile', '2016/17', '2014/15', 35.83]]);
  expect(proposed(await propose('S5', { startYear: 2015 }))).toEqual([
    ['Re-profile', '2014/15', '2015/16', 51.66],
    ['Re-profile', '2014/15', '2016/17', 284.17],
  ]);
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
  expect(decisions[1]?.reason).toContain('replaces no other line');
  // What waits already is not asked again.
  const again = planTargetRequests(asked, await model(sheet), { ref: 'S2', from, by: 'A' });
  expect(failureOf(again).message).toContain('Decisions');
  const keys = decisions.map(({ key }) => key);
  valueOf(await applyEdits(atOnce(planApplyInSteps(asked, keys, today)).edits, stamp));
  expect((await workbook.values('Savings', 'D2:F2'))[0]).toEqual([335.83, 95, 284.17]);
  const none = planTargetRequests(await read(), await model(sheet), { ref: 'S2', from, by: 'A' });
  expect(failureOf(none).kind).toBe('not possible');

  // Less over all years than was agreed: no decision lowers that, so the panel is asked.
  const less = await propose('S3');
  expect(less.obstacle).toBeNull();
  expect(proposed(less).map(([decision]) => decision)).toEqual(['More information']);
});

test('removing takes the sheet with its tables and marks, also a renamed one, and nothing of the user’s', async () => {
  const workbook = open(savingsRange(), settings);
  const sheet = await insert('placement-mix');
  const other = await insert('placement-mix');
  await rename(sheet, 'Bristol');
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
