import { toSerial } from '../../../src/finance/excel-serial';
import { atOnce } from '../../../src/finance/steps';
import {
  applyEdits,
  lineRulesOf,
  myLines,
  namesIn,
  nextUpdates,
  planUpdateInSteps,
  previewerOf,
  readWorkbook,
  updateForm,
  type UpdateDraft,
} from '../../../src/workbook';
import { openExcel, type OpenExcel } from '../../support/excel';
import { bookOf, tableSheet, type SheetOf } from '../support/book';
import { failureOf, stamp, today, valueOf } from '../support/operations';
import { settings } from '../support/sheets';

let excel: OpenExcel | null = null;
const open = (...sheets: readonly SheetOf[]): OpenExcel => {
  excel = openExcel(bookOf(...sheets));
  return excel;
};
afterEach(() => {
  excel?.close();
  excel = null;
});
const read = async () => valueOf(await readWorkbook({ today }));

const savings = (): SheetOf =>
  tableSheet('Savings', [
    [
      'Ref',
      'Owner',
      'Stage',
      '2014/15 Target',
      '2014/15 Forecast',
      '2015/16 Forecast',
      'Delivered',
      'Updated',
      'Narrative',
      'Mitigation',
    ],
    ['S1', 'Ann Lee', 'In delivery', 100, 100, null, 20, 41880, null, null],
    ['S2', ' ann  LEE', 'In delivery', 100, 100, '=1+1', 20, 41600, null, null],
    ['S3', 'B. Cole', 'In delivery', 100, 100, null, 20, 41880, null, null],
  ]);
const forecast = (value: number): UpdateDraft => [{ field: 'forecast', year: { startYear: 2014 }, value }];
const words: UpdateDraft = [
  { field: 'narrative', year: null, value: 'Lease late.' },
  { field: 'mitigation', year: null, value: 'Sublet.' },
];

test('of a table without a column for the day of updates nobody is told that a line was never updated', async () => {
  const rows = savings().rows.map((row) => row.filter((_, column) => column !== 7));
  open(tableSheet('Savings', rows), settings);
  const workbook = await read();
  expect(nextUpdates(workbook, 'owner')).toEqual([]);
  expect(valueOf(updateForm(workbook, 'S1')).needs).toEqual([]);
  expect(lineRulesOf(workbook).undated).toEqual(workbook.contents.savings);
});

test('the form has the fields of the table, not its targets, and locks a formula', async () => {
  open(savings(), settings);
  const form = valueOf(updateForm(await read(), ' s2 '));
  expect(form.fields.map(({ heading }) => heading)).toEqual([
    'Stage',
    '2014/15 Forecast',
    '2015/16 Forecast',
    'Delivered',
    'Narrative',
    'Mitigation',
  ]);
  expect(form.fields.filter(({ locked }) => locked !== null).map(({ heading }) => heading)).toEqual([
    '2015/16 Forecast',
  ]);
  expect(form.needs.map(({ kind }) => kind)).toEqual(['stale']);
});

test('the status is the one that a refresh will give once the update is saved', async () => {
  open(savings(), settings);
  const draft = [...forecast(50), ...words];
  const preview = valueOf(previewerOf(await read(), 'S2'))(draft);
  expect(preview).toMatchObject({ problems: [], assessment: { status: 'Red' } });
  valueOf(await applyEdits(atOnce(planUpdateInSteps(await read(), 'S2', draft)), stamp));
  const after = (await read()).tracker.savings.find(({ line }) => line.ref === 'S2');
  expect(after?.assessment).toEqual(preview.assessment);
  expect(after?.line).toMatchObject({ updated: today, narrative: 'Lease late.', mitigation: 'Sublet.' });
});

test.each<[string, UpdateDraft, readonly string[]]>([
  ['Red without words', forecast(50), ['narrative', 'mitigation']],
  ['Amber without a narrative', forecast(97), ['narrative']],
  ['a stage that is none', [{ field: 'stage', year: null, value: 'Nearly' }], ['stage']],
  ['a stage that only a decision gives', [{ field: 'stage', year: null, value: 'Stopped' }], ['stage']],
  ['a sum that is none', [{ field: 'delivered', year: null, value: 'much' }], ['delivered']],
  ['a formula', [{ field: 'forecast', year: { startYear: 2015 }, value: 5 }], ['forecast']],
  ['a column that is not there', [{ field: 'claimedRag', year: null, value: 'Green' }], ['claimedRag']],
])('an update with %s is not saved, and its fields say why', async (_, draft, fields) => {
  open(savings(), settings);
  const workbook = await read();
  const { problems } = valueOf(previewerOf(workbook, 'S2'))(draft);
  expect(problems.map(({ field }) => field)).toEqual(fields);
  expect(failureOf(await applyEdits(atOnce(planUpdateInSteps(workbook, 'S2', draft)), stamp)).kind).toBe(
    'not possible',
  );
});

test('words for which the table has no column keep nothing back: no field could give them', async () => {
  const { rows } = savings();
  const narrow = rows.map((row) => row.slice(0, 9));
  open(tableSheet('Savings', narrow), settings);
  const { problems, assessment } = valueOf(previewerOf(await read(), 'S2'))([...forecast(50), ...words.slice(0, 1)]);
  expect([assessment.status, problems]).toEqual(['Red', []]);
});

test.each<[string, UpdateDraft[number], string | null]>([
  [
    'a forecast in pounds',
    { field: 'forecast', year: { startYear: 2014 }, value: 200_000 },
    'That is £200,000k, over 100 times the target of £100k: if pounds are meant, write 200.',
  ],
  [
    'a forecast of a cost',
    { field: 'forecast', year: { startYear: 2014 }, value: -5 },
    '−£5k beside a target of £100k reads as a cost that comes instead of the saving: write 5, or 0 where nothing comes. A cost is typed into the sheet.',
  ],
  ['a cost in a year without a target', { field: 'forecast', year: { startYear: 2015 }, value: -5 }, null],
  [
    'delivered in pounds',
    { field: 'delivered', year: null, value: 20_500 },
    'That is £20,500k, over 100 times the target of £100k: if pounds are meant, write 20.5.',
  ],
  ['a hundred times the target', { field: 'delivered', year: null, value: 10_000 }, null],
])('%s among thousands is refused', async (_, change, message) => {
  open(savings(), settings);
  const { problems } = valueOf(previewerOf(await read(), 'S1'))([change]);
  expect(problems.map((problem) => problem.message)).toEqual(message === null ? [] : [message]);
});

test('lines are found by owner without regard to case and spaces, and the next updates by whose they are', async () => {
  open(savings(), settings);
  const workbook = await read();
  expect(namesIn(workbook.tracker, 'owner')).toEqual(['Ann Lee', 'B. Cole']);
  expect(myLines(workbook.tracker, { by: 'owner', name: 'ANN LEE' }).map(({ line }) => line.ref)).toEqual(['S1', 'S2']);
  expect(nextUpdates(workbook, 'owner').map(({ name, lines }) => [name, lines.map(({ line }) => line.ref)])).toEqual([
    ['ann  LEE', ['S2']],
  ]);
});

test('a line that is not there is refused', async () => {
  open(savings(), settings);
  expect(failureOf(updateForm(await read(), 'S9')).kind).toBe('not possible');
});

test('a stage is offered as far as a department may go without a decision', async () => {
  const headings = ['Ref', 'Stage', '2014/15 Target', '2014/15 Forecast'];
  const stages = ['Idea', 'Approved', 'Stopped', null];
  open(tableSheet('Savings', [headings, ...stages.map((stage, index) => [`S${index}`, stage, 100, 100])]), settings);
  const workbook = await read();
  const offered = (ref: string) =>
    valueOf(updateForm(workbook, ref)).fields.flatMap(({ rule }) => (rule.kind === 'choice' ? [rule.of] : []))[0];
  expect(offered('S0')).toEqual(['Idea', 'Proposed', 'In consultation', 'Awaiting decision']);
  expect(offered('S1')).toEqual(['Approved', 'In delivery', 'Delivered']);
  expect(offered('S2')).toEqual(['Stopped']);
  expect(offered('S3')).toEqual(offered('S0'));
});

test('a confidence in words is shown, kept and accepted; a share is too, and neither a number beyond it nor a mix is', async () => {
  open(
    tableSheet('Savings', [
      ['Ref', 'Stage', '2014/15 Target', '2014/15 Forecast', 'Confidence'],
      ['S1', 'In delivery', 100, 100, 'High'],
    ]),
    settings,
  );
  const workbook = await read();
  const form = valueOf(updateForm(workbook, 'S1'));
  expect(form.fields.find(({ field }) => field === 'confidence')?.value).toBe('High');
  const problems = (value: string | number) =>
    valueOf(previewerOf(workbook, 'S1'))([{ field: 'confidence', year: null, value }]).problems;
  expect(problems('Medium')).toEqual([]);
  expect(problems(0.8)).toEqual([]);
  expect(problems(80)).toHaveLength(1);
  expect(problems('80 or so')).toHaveLength(1);
  const plan = atOnce(planUpdateInSteps(workbook, 'S1', [{ field: 'confidence', year: null, value: 'Low' }]));
  expect(plan.obstacle).toBeNull();
  expect(plan.edits.map(({ from, to }) => [from, to])).toEqual([['High', 'Low']]);
});

test('an update is of the day that the tracker is as at, whatever the day on the computer', async () => {
  open(savings(), settings);
  const workbook = valueOf(await readWorkbook({ today: { year: 2026, month: 11, day: 22 } }));
  const { asAt } = workbook.tracker.settings;
  expect(valueOf(previewerOf(workbook, 'S3'))([]).line.updated).toEqual(asAt);
  const written = atOnce(planUpdateInSteps(workbook, 'S3', forecast(99))).edits.find(
    ({ field }) => field === 'updated',
  );
  expect(written?.to).toBe(toSerial(asAt));
});
