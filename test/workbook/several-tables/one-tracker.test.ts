import fc from 'fast-check';
import { atOnce } from '../../../src/finance/steps';
import { gapReadingInSteps, rollUps, type Tracker } from '../../../src/workbook';
import { tableSheet, type SheetOf } from '../support/book';
import { settings } from '../support/sheets';
import { trackerOf, tryTracker, workbookOf } from '../support/without-excel';
import { departmentSheets, headings, lines, mappingOf, type Keeping, type Line } from './sheets';

const together = (sheets: readonly SheetOf[]): readonly SheetOf[] => [...sheets, settings, mappingOf(sheets)];
const inOne = (all: readonly Line[]): readonly SheetOf[] => [tableSheet('Savings', [headings, ...all]), settings];

const containing = (text: string): unknown => expect.stringContaining(text);

const amount = fc.oneof(fc.integer({ min: 0, max: 500 }), fc.constant(null));
const lineOf = fc.record({
  department: fc.constantFrom('Adults', 'Children', 'Environment'),
  project: fc.constantFrom('Care', 'Homes', null),
  kind: fc.constantFrom('Recurring', 'One-off'),
  cash: fc.constantFrom('Cashable', 'Avoidance'),
  stage: fc.constantFrom('Idea', 'Approved', 'In delivery', 'Delivered', 'Stopped'),
  sums: fc.tuple(amount, amount, amount, amount),
});
const someLines = fc.array(lineOf, { minLength: 1, maxLength: 12 }).map((all) =>
  all.map(({ department, project, kind, cash, stage, sums }, index): Line => {
    return [`S${index + 1}`, `Line ${index + 1}`, department, project, kind, cash, stage, ...sums];
  }),
);
const someKeepings = fc.array(fc.record({ isTable: fc.boolean(), isInPounds: fc.boolean(), isTurned: fc.boolean() }), {
  minLength: 3,
  maxLength: 3,
});

/** What is said of the lines wherever they stand. */
function figuresOf(tracker: Tracker) {
  const saved = tracker.savings.map(({ line, assessment, money, written }) => ({ line, assessment, money, written }));
  return {
    savings: saved.sort((one, other) => one.line.ref.localeCompare(other.line.ref)),
    totals: tracker.totals,
    mix: tracker.mix,
    byYear: rollUps(tracker, 'year'),
    byKind: rollUps(tracker, 'kind'),
    byCash: rollUps(tracker, 'cash'),
  };
}

test('lines spread over several tables give the same tracker as in one', () => {
  fc.assert(
    fc.property(someLines, someKeepings, (all, kept: readonly Keeping[]) => {
      const sheets = departmentSheets(all, kept);
      expect(figuresOf(trackerOf(together(sheets)))).toEqual(figuresOf(trackerOf(inOne(all))));
    }),
    { numRuns: 40 },
  );
});

test('they are read together only where somebody has said so, and the refusal says how', () => {
  const failed = tryTracker([...departmentSheets(), settings]);
  expect(failed.ok ? null : failed.error).toMatchObject({
    kind: 'ambiguous',
    candidates: [{ sheet: 'Adults' }, { sheet: 'Children' }, { sheet: 'Environment' }],
    message: containing('together'),
  });
});

test('a reference that stands in two of them is a problem that names both cells', () => {
  const sheets = departmentSheets([...lines, ['a1 ', 'Again', 'Children', ...(lines[2]?.slice(3) ?? [])]]);
  const { problems } = trackerOf(together(sheets));
  expect(problems.filter(({ kind }) => kind === 'duplicate reference')).toMatchObject([
    { cell: 'Adults!A2', found: containing('Children!A6') },
    { cell: 'Children!A6', found: containing('Adults!A2') },
  ]);
});

test('lines without references are called by sheet and row, and are not taken for each other', () => {
  const unnamed = lines.map((line): Line => [null, ...line.slice(1)]);
  const { savings, problems, totals } = trackerOf(together(departmentSheets(unnamed)));
  expect(savings.map(({ line }) => line.ref).slice(0, 3)).toEqual(['Adults row 2', 'Adults row 3', 'Children row 4']);
  expect(problems.filter(({ kind }) => kind === 'duplicate reference')).toEqual([]);
  expect(totals.target).toBe(1110);
});

test('each table has its own sign, and a table without a column for the year says so alone', () => {
  const [adults, children, environment] = departmentSheets();
  if (adults === undefined || children === undefined || environment === undefined) throw new Error('Three sheets.');
  const negative = children.rows.map((row) => row.map((cell) => (typeof cell === 'number' ? -cell : cell)));
  const old = adults.rows.map((row) => row.map((cell) => (cell === '2014/15 Target' ? '2013/14 Target' : cell)));
  const tracker = trackerOf(together([{ ...adults, rows: old }, { ...children, rows: negative }, environment]));
  expect(tracker.savings.map(({ line, money, assessment }) => [line.ref, money, assessment.status])).toEqual([
    ['A1', 0, 'Grey'],
    ['A2', 0, 'Grey'],
    ['C1', 300, 'Green'],
    ['C2', 400, 'Red'],
    ['E1', 50, 'Red'],
    ['E2', 60, 'Blue'],
  ]);
  const missing = tracker.problems.filter(({ kind }) => kind === 'missing heading');
  expect(missing.map(({ cell }) => cell)).toEqual(['Adults!A1']);
});

test('the gap is held against all of them, and a target that cannot be read is named where it stands', () => {
  const gap = tableSheet('Gap', [
    ['Line', 'Kind', '2014/15', '2015/16'],
    ['Requirement', 'Pressure', 1110, 65],
    ['Savings', 'Savings', 1110, 65],
    ['Annual requirement', 'Total', 1110, 65],
  ]);
  const savingsOf = (sheets: readonly SheetOf[]) => {
    const reading = atOnce(gapReadingInSteps(workbookOf([...sheets, gap])));
    return reading.ok ? reading.value.table.rows.find(({ type }) => type === 'savings table') : null;
  };
  const one = savingsOf(inOne(lines));
  expect(one?.amounts).toEqual([1110, 65]);
  const sheets = departmentSheets();
  expect(savingsOf(together(sheets))).toMatchObject({
    amounts: one?.amounts,
    cells: ['Adults!H2:H3 and Children!H4:H5 and Environment!D2:D3', containing('Environment!B2:B3')],
  });
  const [adults, children, environment] = sheets;
  if (adults === undefined || children === undefined || environment === undefined) throw new Error('Three sheets.');
  const lots = { ...children, rows: children.rows.map((row) => row.map((cell) => (cell === 400 ? 'lots' : cell))) };
  expect(savingsOf(together([adults, lots, environment]))).toMatchObject({
    amounts: [null, 65],
    cells: ['Children!H5', containing('Adults!J2')],
  });
});

test('ranges below each other on one sheet are read each to where the next begins', () => {
  const block = (own: readonly Line[]) => [headings, ...own];
  const rows = [...block(lines.slice(0, 2)), [], ...block(lines.slice(2, 4))];
  const stated = tableSheet('Mapping', [
    ['Table', 'Sheet', 'Range or table', 'Column', 'Means'],
    ['Savings', 'All', 'A1:K3', null, 'Read'],
    ['Savings', 'All', 'A5:K7', null, 'Read'],
  ]);
  const tracker = trackerOf([{ name: 'All', rows }, settings, stated]);
  expect(tracker.savings.map(({ line, row }) => [line.ref, row])).toEqual([
    ['A1', 2],
    ['A2', 3],
    ['C1', 6],
    ['C2', 7],
  ]);
});
