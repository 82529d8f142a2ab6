import { atOnce } from '../../../src/finance/steps';
import { monthEndReport } from '../../../src/workbook';
import { monthEndOf } from '../../../src/workbook/month-end/month-end-of';
import { tableSheet } from '../support/book';
import { savingsTable } from '../support/sheets';
import { workbookOf } from '../support/without-excel';
import { budgetSheet, forecastsSheet, lineOf, readingOf, type Row, settingsSheet, wholeBook, winter } from './sheets';

const periods = (...rows: readonly Row[]) =>
  tableSheet('Periods', [['Financial year', 'Period', 'Done', 'When', 'By', 'Reason'], ...rows]);

/** What was stored of A1 and C3 at the end of some period of a year. */
const stored = (year: string, period: number, a1 = 120_000): readonly Row[] => [
  [year, period, 'A1', 'Adults', 'Spend', 120_000, period * 10_000, a1, 'Periods so far'],
  [year, period, 'C3', 'Children', 'Spend', 60_000, period * 5000, 60_000, 'Person'],
];

it.each([
  ['no tracker', [settingsSheet(), savingsTable()]],
  ['not possible', [settingsSheet(['Period', null]), budgetSheet(), winter]],
])('is %s without a budget or a period', (kind, sheets) => {
  expect(atOnce(monthEndOf(workbookOf(sheets)))).toMatchObject({ ok: false, error: { kind } });
});

it('adds lines up by department, income and spend apart', () => {
  const { tree, lines } = readingOf(wholeBook());
  expect(lines.map(({ assessed }) => assessed.line.ref)).toEqual(['A1', 'A2', 'A3', 'C1', 'C2', 'C3']);
  expect(tree.children.map(({ name, sums }) => [name, sums.net.budget])).toEqual([
    ['Adults', 360_000],
    ['Children', 568_000],
  ]);
  expect(tree.sums).toMatchObject({ income: { budget: 12_000 }, net: { budget: 928_000 } });
});

it('measures the movement from the last period that was closed before this one', () => {
  const rows = [
    ...stored('2014/15', 1),
    ...stored('2014/15', 2, 119_000),
    ...stored('2014/15', 3),
    ...stored('2013/14', 2),
  ];
  const reading = readingOf([...wholeBook(), forecastsSheet(...rows)]);
  expect(reading.since).toBe(2);
  const { outturn, movement } = lineOf(reading, 'A1');
  expect(movement?.amount).toBeCloseTo((outturn.forecast ?? 0) - 119_000, 6);
  expect(lineOf(reading, 'C3').movement).toMatchObject({ amount: 15_000 });
  expect(readingOf(wholeBook())).toMatchObject({ since: null, lines: [{ movement: null }, {}, {}, {}, {}, {}] });
});

it('keeps the movement of a code that was forecast and is in the budget no more', () => {
  const rows: readonly Row[] = [
    ...stored('2014/15', 2),
    ['2014/15', 2, 'X9', 'Youth', 'Spend', 50_000, 8000, 58_000, 'Person'],
    ['2014/15', 1, 'X8', 'Youth', 'Spend', 50_000, 8000, 58_000, 'Person'],
  ];
  const reading = readingOf([...wholeBook(), forecastsSheet(...rows)]);
  expect(reading.gone).toMatchObject([{ code: 'X9', department: 'Youth', kind: 'Spend', before: 8000, amount: -8000 }]);
  expect(readingOf(wholeBook()).gone).toEqual([]);
});

it('knows which periods of the year are closed: a reopened one is not', () => {
  const log = periods(
    ['2013/14', 3, 'Closed'],
    ['2014/15', 2, 'Closed'],
    ['2014/15', 1, 'Closed'],
    ['2014/15', 2, 'Re-opened', null, 'A. Officer', 'A late invoice'],
  );
  expect(readingOf([...wholeBook(), log]).closed).toEqual([1]);
});

it('says which variances need a narrative by the settings', () => {
  const needed = (...settings: readonly Row[]) =>
    readingOf(wholeBook(...settings)).lines.flatMap(({ assessed, needsNarrative }) =>
      needsNarrative.includes('full year') ? [assessed.line.ref] : [],
    );
  expect(needed()).toEqual(['C1', 'C3']);
  expect(needed(['Narrative above', '£20k'])).toEqual(['C1']);
  expect(needed(['Narrative above', '5% and £10k'])).toEqual(['C1', 'C3']);
  expect(needed(['Narrative above', 'never'])).toEqual([]);
});

it('lists the narratives by the variance that each of them is about', () => {
  const rows: readonly Row[] = [
    ['A1', 'Adults', 'Spend', 60_000, null, 5000, 5000, 5000, null, 75_000],
    ['A2', 'Adults', 'Spend', 120_000, null, 20_000, 20_000, 15_000, null, 120_000],
  ];
  const { narratives } = monthEndReport(readingOf([settingsSheet(), budgetSheet(rows)]));
  expect(narratives.map(({ code, variance }) => [code, variance])).toEqual([
    ['A2', 25_000],
    ['A1', 15_000],
  ]);
});

it('holds a department’s past forecasts against what came, and says where there are too few', () => {
  const years = ['2011/12', '2012/13', '2013/14'];
  const rows = years.flatMap((year) => [...stored(year, 3, 126_000), ...stored(year, 12)]);
  const [adults, children] = readingOf([...wholeBook(), forecastsSheet(...rows)]).departments;
  expect(adults).toMatchObject({ name: 'Adults', savings: null, honesty: { ok: true } });
  expect(adults?.honesty.ok && adults.honesty.value.points).toHaveLength(3);
  expect(adults?.honesty.ok && adults.honesty.value.bias).not.toBe(0);
  expect(children?.honesty.ok && children.honesty.value.bias).toBe(0);
  expect(readingOf(wholeBook()).departments[0]?.honesty.ok).toBe(false);
});
