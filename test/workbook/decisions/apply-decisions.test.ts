import {
  applyEdits,
  checkDraft,
  gapReport,
  openDecisions,
  overridesOf,
  planApplyInSteps,
  planDecision,
  planTargetColumn,
  planUndoDecision,
  readDecisions,
  readGap,
  requestMeeting,
  type DecisionDraft,
  withGapFollowing,
} from '../../../src/workbook';
import { atOnce } from '../../../src/finance/steps';
import { openExcel, type OpenExcel } from '../../support/excel';
import { bookOf, type SheetOf, tableSheet } from '../support/book';
import { failureOf, stamp, today, valueOf } from '../support/operations';
import { settings } from '../support/sheets';
import { decisionsTable, draft, readAll, twoYears } from './support';

let excel: OpenExcel | null = null;
const open = (...sheets: readonly SheetOf[]): OpenExcel => {
  excel = openExcel(bookOf(...sheets));
  return excel;
};
afterEach(() => {
  excel?.close();
  excel = null;
});

const move = { Ref: 's2', Decision: 'Re-profile', 'From year': '2015/16', 'To year': '2016/17', Amount: 1500 };
const applyOpen = async () => {
  const plan = atOnce(planApplyInSteps(await readAll(), 'open', today));
  return { plan, receipt: valueOf(await applyEdits(plan.edits, stamp)) };
};

test('£1.5m moves from one year to the next, is marked as applied, and a second run changes nothing', async () => {
  const workbook = open(twoYears(), settings, decisionsTable(move));
  const { plan } = await applyOpen();
  expect(plan.planned.map(({ changes }) => changes)).toEqual([
    [
      { field: 'target', year: { startYear: 2015 }, from: 1500, to: 0 },
      { field: 'target', year: { startYear: 2016 }, from: 0, to: 1500 },
    ],
  ]);
  expect(plan.planned[0]?.effect).toMatchObject({ thisYear: 0, fullYear: { change: 1500 }, cumulative: 0 });
  expect(plan.effect.years.map(({ gap }) => gap)).toEqual([0, 1500, -1500]);
  expect(await workbook.values('Savings', 'G3:H3')).toEqual([[0, 1500]]);
  expect(await workbook.value('Decisions', 'L2')).toBe(41883);
  const again = await applyOpen();
  expect(again.plan.planned).toEqual([]);
  expect(again.receipt.run).toBeNull();
});

test('the July 2014 request, £1.5m from 2015/16 to 2016/17, leaves the published £13.24m as it was', async () => {
  const years = ['2014/15', '2015/16', '2016/17', '2017/18'];
  const savings = tableSheet('Savings', [
    ['Ref', 'Title', ...years.map((year) => `${year} Target`)],
    ['S1', 'Youth offending', 0, 350, 90, 110],
    ['S2', 'Children and young people', 3400, 8290, 1000, 0],
  ]);
  const base = ['Base', 'Base', 113_400, 122_040, 123_130, 123_240];
  const gap = tableSheet('Gap', [
    ['Line', 'Kind', ...years],
    base,
    ['Funding', 'Funding', ...years.map(() => 110_000)],
  ]);
  open(savings, gap, settings, decisionsTable(move));
  await applyOpen();
  const { rows } = gapReport(valueOf(await readGap({ today })));
  const bySavingsTable = rows.at(-1)?.amounts.map(({ amount }) => amount ?? 0) ?? [];
  expect(bySavingsTable).toEqual([3400, 7140, 2590, 110]);
  expect(bySavingsTable.reduce((sum, amount) => sum + amount, 0)).toBe(13_240);
});

test('what was typed of the targets in the gap follows in the same plan, formulas stay, and undoing the decision takes it back', async () => {
  const years = ['2014/15', '2015/16', '2016/17', '2017/18'];
  const savings = tableSheet('Savings', [
    ['Ref', 'Title', ...years.map((year) => `${year} Target`)],
    ['S2', 'Children and young people', 3400, 8640, 1090, 110],
  ]);
  const gap = tableSheet('Gap', [
    ['Line', 'Kind', ...years],
    ['Base budget', 'Base', 113_400, 122_540, 123_830, 123_990],
    ['Funding', 'Funding', ...years.map(() => 110_000)],
    ['Cumulative gap', 'Total', 3400, 12_540, 13_830, 13_990],
    ['Annual requirement', 'Total', 3400, '=D4-C4', '=E4-D4', '=F4-E4'],
    ['Savings', 'Savings', 3400, 8640, 1090, 110],
    ['Unidentified', 'Unidentified', 0, 500, '=E5-E6', 50],
  ]);
  const workbook = open(savings, gap, settings, decisionsTable({ ...move, Ref: 'S2' }));
  const isSound = async () => gapReport(valueOf(await readGap({ today }))).broken.length === 0;
  expect(await isSound()).toBe(true);
  const read = await readAll();
  const plan = atOnce(withGapFollowing(read, atOnce(planApplyInSteps(read, 'open', today)).edits));
  expect(
    plan.edits.filter(({ table }) => table === 'Gap').map(({ place, from, to }) => [place.address, from, to]),
  ).toEqual([
    ['D6', 8640, 7140],
    ['E6', 1090, 2590],
    ['D7', 500, 2000],
  ]);
  valueOf(await applyEdits(plan, stamp));
  expect(await isSound()).toBe(true);
  expect((await workbook.values('Gap', 'E7:E7')).flat()).toEqual([-1300]);
  const [decision] = readDecisions((await readAll()).contents, { unit: '£000' }).decisions;
  const log = await readAll('ChangeLog');
  const undo = atOnce(planUndoDecision(log, decision?.key ?? ''));
  valueOf(await applyEdits(undo.edits, stamp));
  expect(await workbook.values('Gap', 'C6:F7')).toEqual([
    [3400, 8640, 1090, 110],
    [0, 500, 200, 50],
  ]);
});

test('undoing a decision puts the gap back as it was, cell by cell: blanks, and figures that were rounded', async () => {
  const years = ['2014/15', '2015/16', '2016/17'];
  const savings = tableSheet('Savings', [
    ['Ref', 'Title', ...years.map((year) => `${year} Target`)],
    ['S2', 'Children', 3400.4, 8640.3, null],
    ['S1', 'Adults', 0, 90.2, 0],
  ]);
  const gap = tableSheet('Gap', [
    ['Line', 'Kind', ...years],
    ['Children', 'Savings', 3400, 8641, null],
    ['Adults', 'Savings', 0, 90, 0],
  ]);
  const one = { ...move, Ref: 'S2', Amount: 1234.5 };
  const workbook = open(savings, gap, settings, decisionsTable(one, { ...move, Ref: 'S1', Amount: 40 }));
  const values = () => workbook.values('Gap', 'C2:E3');
  const [before, changed] = [await values(), () => readAll('ChangeLog')];
  const follow = async (which: readonly string[] | 'open') => {
    const read = await readAll();
    const { edits } = atOnce(planApplyInSteps(read, which, today));
    valueOf(await applyEdits(atOnce(withGapFollowing(read, edits)), stamp));
  };
  const undo = async (ref: string) => {
    const read = await changed();
    valueOf(await applyEdits(atOnce(planUndoDecision(read, keyOf(read, ref))).edits, stamp));
  };
  await follow([keyOf(await readAll(), 'S2')]);
  expect(await values()).not.toEqual(before);
  await undo('S2');
  expect(await values()).toEqual(before);
  // Applied in one run, each is taken back by itself: what the other did to the gap stays.
  await follow('open');
  await undo('S1');
  expect((await values())[1]).toEqual(before[1]);
  expect((await values())[0]).not.toEqual(before[0]);
});

test('decisions on one line build on each other; agreeing approves and deleting stops', async () => {
  const workbook = open(
    twoYears(),
    settings,
    decisionsTable(
      { ...move, Amount: 500 },
      { ...move, Amount: 1000, Reason: 'The rest' },
      { Ref: 'S1', Decision: 'Agree' },
      { Ref: 'S2', Decision: 'More information', Reason: 'Why so late?' },
    ),
  );
  const { plan } = await applyOpen();
  expect(plan.refused).toEqual([]);
  expect(plan.planned.map(({ question }) => question).filter((question) => question !== null)).toEqual([
    'Why so late?',
  ]);
  expect(await workbook.values('Savings', 'G3:H3')).toEqual([[0, 1500]]);
  expect(await workbook.value('Savings', 'D2')).toBe('Approved');
});

test('what cannot be applied says why and does not hold up the rest', async () => {
  const workbook = open(
    twoYears(),
    settings,
    decisionsTable(
      { Ref: 'S9', Decision: 'Agree' },
      { ...move, Amount: 1600 },
      { ...move, 'To year': '2018/19', Amount: 1 },
      { Ref: 'S1', Decision: 'Override', Status: 'Green', Until: 41800, Reason: 'r', By: 'b' },
      { Ref: 'S3', Decision: 'Delete' },
      { Ref: 'S1', Decision: 'Agree' },
    ),
  );
  const { plan } = await applyOpen();
  expect(plan.refused.map(({ decision }) => decision.ref)).toEqual(['S9', 's2', 's2', 'S1', 'S3']);
  expect(plan.refused[1]?.message).toContain('£1,500k');
  expect(plan.refused.map(({ missingColumn }) => missingColumn?.startYear ?? null)).toEqual([
    null,
    null,
    2018,
    null,
    null,
  ]);
  expect(plan.refused[4]?.message).toContain('Savings!F4');
  expect(await workbook.value('Savings', 'D4')).toBe('Approved');
  expect(await workbook.value('Savings', 'D2')).toBe('Approved');
  expect((await workbook.values('Decisions', 'L2:L7')).flat()).toEqual(['', '', '', '', '', 41883]);
});

test('the column that a decision lacks is offered, and then it can be applied', async () => {
  const workbook = open(twoYears(), settings, decisionsTable({ ...move, 'To year': '2017/18' }));
  const [refused] = atOnce(planApplyInSteps(await readAll(), 'open', today)).refused;
  const year = refused?.missingColumn ?? { startYear: 0 };
  valueOf(await applyEdits(planTargetColumn(await readAll(), year), stamp));
  expect(await workbook.values('Savings', 'H1:J1')).toEqual([['2016/17 Target', '2017/18 Target', 'Delivered']]);
  await applyOpen();
  expect(await workbook.values('Savings', 'G3:I3')).toEqual([[0, 0, 1500]]);
});

test('one of several is undone: its line and its mark, and nothing else', async () => {
  const workbook = open(twoYears(), settings, decisionsTable(move, { Ref: 'S1', Decision: 'Agree' }));
  await applyOpen();
  const read = await readAll('ChangeLog');
  const key = keyOf(read, 's2');
  const undo = atOnce(planUndoDecision(read, key));
  expect(undo.alsoUndone).toEqual([]);
  valueOf(await applyEdits(undo.edits, stamp));
  expect(await workbook.values('Savings', 'D2:H3')).toEqual([
    ['Approved', 100, 100, 50, ''],
    ['In delivery', 200, 150, 1500, 0],
  ]);
  expect((await workbook.values('Decisions', 'L2:L3')).flat()).toEqual(['', 41883]);
  const again = atOnce(planUndoDecision(await readAll('ChangeLog'), key));
  expect(failureOf(await applyEdits(again.edits, stamp)).kind).toBe('nothing to undo');
});

const keyOf = (workbook: Awaited<ReturnType<typeof readAll>>, ref: string): string =>
  workbook.contents.tables.Decisions?.rows.find((row) => row.ref === ref)?.key ?? '';

test('a table in millions and with savings as negative sums is written as it writes', async () => {
  const savings: SheetOf = {
    name: 'Savings',
    rows: [
      ['Ref', 'Title', '2014/15 Target (£m)', '2015/16 Target (£m)'],
      ['S1', 'One', -1.5, 0],
      ['S2', 'Two', -3, -2],
    ],
  };
  const row = { Ref: 'S1', Decision: 'Re-profile', 'From year': '2014/15', 'To year': '2015/16', Amount: 400 };
  const workbook = open(savings, settings, decisionsTable(row));
  await applyOpen();
  expect(await workbook.values('Savings', 'C2:D2')).toEqual([[-1.1, -0.4]]);
});

test('a decision is recorded, in a table that is made for the first', async () => {
  const workbook = open(twoYears(), settings);
  const reProfile = draft({
    decision: 'Re-profile',
    fromYear: { startYear: 2015 },
    toYear: { startYear: 2016 },
    amount: 10,
  });
  valueOf(await applyEdits(planDecision(await readAll(), reProfile), stamp));
  expect(await workbook.values('Decisions', 'A2:G2')).toEqual([
    [41883, 'Star chamber', 'S2', 'Re-profile', '2015/16', '2016/17', 10],
  ]);
  expect(await workbook.value('Savings', 'G3')).toBe(1500);
  expect(openDecisions((await readAll()).contents, { unit: '£000' }).decisions).toHaveLength(1);
});

test.each<[string, Partial<DecisionDraft>, readonly string[]]>([
  ['an unknown line', { ref: 'S99' }, ['Ref']],
  ['no line', { ref: ' ' }, ['Ref']],
  ['a re-profile without its years', { decision: 'Re-profile', amount: 5 }, ['From year', 'To year']],
  [
    'more than there is',
    { decision: 'Re-profile', amount: 5000, fromYear: { startYear: 2015 }, toYear: { startYear: 2016 } },
    ['Amount', 'From year'],
  ],
  ['an override without name and reason', { decision: 'Override', status: 'Green', until: today }, ['Reason', 'By']],
  [
    'an override that ended',
    { decision: 'Override', status: 'Green', reason: 'r', by: 'b', until: { year: 2014, month: 8, day: 31 } },
    ['Until'],
  ],
])('a draft with %s has a problem at its fields and cannot be recorded', async (_, changes, fields) => {
  open(twoYears(), settings);
  const workbook = await readAll();
  const check = checkDraft(workbook, draft(changes));
  expect(check.problems.flatMap((problem) => problem.fields)).toEqual(fields);
  expect(failureOf(await applyEdits(planDecision(workbook, draft(changes)), stamp)).kind).toBe('not possible');
});

test('rows that cannot be read are problems at their cells and are not applied', async () => {
  open(
    twoYears(),
    settings,
    decisionsTable({ Ref: 'S1', Decision: 'Perhaps' }, { ...move, Amount: 'some' }, { Decision: 'Agree' }),
  );
  const { contents, tracker } = await readAll();
  const { decisions, unread } = openDecisions(contents, tracker.settings);
  const problems = unread.flatMap((row) => row.problems);
  expect(decisions).toEqual([]);
  expect(problems.map(({ cell }) => cell)).toEqual(['Decisions!D2', 'Decisions!G3', 'Decisions!C4']);
});

test('overrides are listed by their expiry, the latest of a line alone', async () => {
  const override = { Decision: 'Override', Reason: 'r', By: 'b', Status: 'Green' };
  open(
    twoYears(),
    settings,
    decisionsTable(
      { ...override, Ref: 'S1', Until: 41900 },
      { ...override, Ref: 'S2', Until: 41800 },
      { ...override, Ref: 'S1', Until: 41950, Date: 41882 },
      { ...override, Ref: '1001', Until: 41910 },
    ),
    tableSheet('Budget', [
      ['Code', 'Service', 'Budget', 'Forecast'],
      ['1001', 'Homes', 100, 100],
    ]),
  );
  const reviewed = overridesOf(await readAll());
  expect(reviewed.map(({ override: { ref }, state, daysLeft }) => [ref, state, daysLeft])).toEqual([
    ['S2', 'expired', -83],
    ['S1', 'in force', 17],
    ['1001', 'in force', 27],
  ]);
  expect(reviewed.map(({ line }) => line?.line.ref)).toEqual(['S2', 'S1', '1001']);
});

test('what a department asks for needs a reason, and each field says what it lacks', async () => {
  open(twoYears(), settings);
  const workbook = await readAll();
  const asked = { decision: 'Re-profile', meeting: requestMeeting, reason: null } as const;
  const fieldsOf = (changes: Partial<DecisionDraft>) =>
    checkDraft(workbook, draft(changes)).problems.map(({ fields }) => fields);
  expect(fieldsOf(asked)).toEqual([['From year'], ['To year'], ['Amount'], ['Reason']]);
  const whole = { ...asked, amount: 1, fromYear: { startYear: 2015 }, toYear: { startYear: 2016 } };
  expect(fieldsOf(whole)).toEqual([['Reason']]);
  expect(fieldsOf({ ...whole, reason: 'The lease ends later.' })).toEqual([]);
});
