import { atOnce } from '../../../src/finance/steps';
import { gapReadingInSteps, gapReport, planApplyInSteps, withGapFollowing } from '../../../src/workbook';
import { decisionsTable } from '../decisions/support';
import { tableSheet, type SheetOf, type Written } from '../support/book';
import { today, valueOf } from '../support/operations';
import { settings } from '../support/sheets';
import { workbookOf } from '../support/without-excel';

const years = ['2014/15', '2015/16', '2016/17', '2017/18'];
type Row = readonly Written[];

const savingsSheet = (...lines: readonly Row[]): SheetOf =>
  tableSheet('Savings', [['Ref', 'Title', ...years.map((year) => `${year} Target`)], ...lines]);
const gapSheet = (columns: readonly string[], ...rows: readonly Row[]): SheetOf =>
  tableSheet('Gap', [['Line', 'Kind', ...columns], ...rows]);
const moveOf = (from: string, to: string, amount: number) =>
  decisionsTable({ Ref: 'S2', Decision: 'Re-profile', 'From year': from, 'To year': to, Amount: amount });

/** A gap that closes, of four years. */
const closed = (savings: Row, unidentified: Row): SheetOf =>
  gapSheet(
    years,
    ['Base budget', 'Base', 113_400, 122_540, 123_830, 123_990],
    ['Funding', 'Funding', ...years.map(() => 110_000)],
    ['Annual requirement', 'Total', 3400, 9140, 1290, 160],
    ['Savings', 'Savings', ...savings],
    ['Unidentified', 'Unidentified', ...unidentified],
  );

/** What is written for the decisions that wait: the cells of the savings table and the gap, and what is said of it. */
function applied(sheets: readonly SheetOf[]) {
  const workbook = workbookOf(sheets);
  const { edits } = atOnce(planApplyInSteps(workbook, 'open', today));
  const plan = atOnce(withGapFollowing(workbook, edits));
  const cells = plan.edits.filter(({ table }) => table === 'Gap');
  const to = new Map(plan.edits.map(({ place, to: value }) => [`${place.sheet}!${place.address}`, value]));
  const after = sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row, at) =>
      row.map((value, column) => to.get(`${sheet.name}!${String.fromCharCode(65 + column)}${at + 1}`) ?? value),
    ),
  }));
  const soundness = [sheets, after].map(
    (book) => gapReport(valueOf(atOnce(gapReadingInSteps(workbookOf(book))))).broken.length === 0,
  );
  return { gap: cells.map(({ place, to: value }) => [place.address, value]), problems: plan.problems, soundness };
}

test.each([
  ['text', '8,640', '1,090'],
  ['a sum with its unit', '£8,640k', '£1.09m'],
])('targets typed as %s are followed as the figures that they are', (_, from, to) => {
  const { gap, soundness } = applied([
    savingsSheet(['S2', 'Children', 3400, from, to, 110]),
    closed([3400, 8640, 1090, 110], [0, 500, 200, 50]),
    settings,
    moveOf('2015/16', '2016/17', 1500),
  ]);
  expect(gap).toEqual([
    ['D5', 7140],
    ['E5', 2590],
    ['D6', 2000],
    ['E6', -1300],
  ]);
  expect(soundness).toEqual([true, true]);
});

test('where targets run on, a gap that begins later follows what moves out of the year before it', () => {
  const cumulative: SheetOf = tableSheet('Settings', [
    ['Setting', 'Value'],
    ['Financial year', '2014/15'],
    ['Period', 5],
    ['As at', 41883],
    ['Unit', '£000'],
    ['Targets by year mean', 'cumulative'],
  ]);
  const { gap, soundness } = applied([
    savingsSheet(['S2', 'Children', 3400, 12_040, 13_130, 13_240]),
    gapSheet(years.slice(1), ['Savings', 'Savings', 8640, 1090, 110]),
    cumulative,
    moveOf('2014/15', '2015/16', 400),
  ]);
  expect(gap).toEqual([
    ['C2', 9440],
    ['D2', 690],
  ]);
  expect(soundness).toEqual([true, true]);
});

test('a gap in whole thousands stays so beside targets with decimals', () => {
  const { gap, soundness } = applied([
    savingsSheet(['S2', 'Children', 3400.4, 8640.3, 1090.2, 110]),
    closed([3400, 8640, 1090, 110], [0, 500, 200, 50]),
    settings,
    moveOf('2015/16', '2016/17', 1234.5),
  ]);
  expect(gap).toEqual([
    ['D5', 7406],
    ['E5', 2325],
    ['D6', 1734],
    ['E6', -1035],
  ]);
  expect(soundness).toEqual([true, true]);
});

test('money moved into a year without any target is followed where the gap says 0, and named where it says more', () => {
  const book = (says: number, unidentified: number) => [
    savingsSheet(['S2', 'Children', 3400, 8640, null, 110]),
    closed([3400, 8640, says, 110], [0, 500, unidentified, 50]),
    settings,
    moveOf('2015/16', '2016/17', 1500),
  ];
  const { gap, soundness } = applied(book(0, 1290));
  expect(gap).toContainEqual(['E5', 1500]);
  expect(soundness).toEqual([true, true]);
  const more = applied(book(300, 990));
  expect(more.gap.map(([address]) => address)).toEqual(['D5', 'D6']);
  expect(more.problems.map(({ cell }) => cell)).toEqual(['Gap!E5']);
});
