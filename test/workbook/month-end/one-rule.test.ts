import { openExcel } from '../../support/excel';
import { bookOf } from '../support/book';
import { refresh } from '../support/operations';
import { outturnMethods } from '../../../src/finance/forecast/outturn/case';
import type { MonthEndReading } from '../../../src/workbook';
import { trackerOf } from '../support/without-excel';
import {
  actualsSheet,
  budgetHeadings,
  budgetRows,
  budgetSheet,
  forecastsSheet,
  lineOf,
  placements,
  readingOf,
  type Row,
  settingsSheet,
  team,
  wholeBook,
  winter,
} from './sheets';

/** The status's variance and the month-end's of every line, side by side. */
const variances = ({ lines }: MonthEndReading) =>
  lines.map(({ assessed, outturn }) => [assessed.assessment.adverse, outturn.fullYear?.amount ?? null] as const);

const expectOneRule = (reading: MonthEndReading) => {
  for (const [adverse, fullYear] of variances(reading)) expect(adverse).toBe(fullYear);
};

describe('a status and the month-end', () => {
  it.each(outturnMethods)('forecast every line alike by %s', (method) => {
    const reading = readingOf(wholeBook(['Forecast outturn by', method]));
    expect(variances(reading).every(([adverse]) => adverse !== null)).toBe(true);
    expectOneRule(reading);
    expect(lineOf(reading, 'A1').assessed.assessment.reason).toContain(`the method "${method}" from 3 periods`);
  });

  it('go by the profile, the drivers and the posts of a line, and the reason says by which', () => {
    const reading = readingOf(wholeBook());
    const reasonOf = (code: string) => lineOf(reading, code).assessed.assessment.reason;
    expect(lineOf(reading, 'A2')).toMatchObject({ outturn: { forecast: 117_000, budgetToDate: 18_000 } });
    expect(reasonOf('A2')).toContain('with its profile');
    expect(lineOf(reading, 'A3').outturn).toMatchObject({ forecast: 117_000, source: 'Posts' });
    expect(reasonOf('A3')).toContain('its posts');
    expect(lineOf(reading, 'C1').outturn).toMatchObject({ forecast: 135_000 + 11 * 1000 * 39, source: 'Drivers' });
    expect(reasonOf('C1')).toContain('volume × price');
    expect(lineOf(reading, 'C3').outturn).toMatchObject({ forecast: 75_000, source: 'Person' });
  });

  it('take on-costs, vacancies and the award from Settings', () => {
    const pay: readonly Row[] = [
      ['On-costs', '20%'],
      ['Pay award', '10% from July'],
    ];
    const reading = readingOf(wholeBook(...pay));
    expect(lineOf(reading, 'A3').outturn.forecast).toBeCloseTo(27_000 + 9 * 10_000 * 1.2 * 1.1, 6);
    expectOneRule(reading);
  });

  it('take a profile that is called like the department where the line names none', () => {
    const sheets = [settingsSheet(), budgetSheet(), { ...winter, rows: winter.rows.map(renamed('Winter', 'Adults')) }];
    const reading = readingOf(sheets);
    expect(lineOf(reading, 'A1').outturn.budgetToDate).toBe(18_000);
    expect(lineOf(reading, 'C2').outturn.budgetToDate).toBe(-3000);
    expectOneRule(reading);
  });

  it('count the closing adjustments of Actuals in period 13, which are read for the status too', () => {
    const rows = budgetRows.map((row) => [...row.slice(0, 5), ...Array.from({ length: 12 }, () => 1000)]);
    const headings = [...budgetHeadings.slice(0, 5), ...Array.from({ length: 12 }, (_, place) => `P${place + 1}`)];
    const closing = [settingsSheet(['Period', 13]), budgetSheet(rows, headings), actualsSheet(['A1', 13, 500])];
    const reading = readingOf(closing);
    expect(lineOf(reading, 'A1').outturn.forecast).toBe(12_500);
    expectOneRule(reading);
    expect(trackerOf(closing).budget[0]?.assessment.adverse).toBe(12_500 - 120_000);
  });

  it('know last year’s shape of a line whose profile it is, and of no other', () => {
    const toDate = (period: number) => (period <= 6 ? period * 1000 : 6000 + (period - 6) * 3000);
    const year = Array.from({ length: 12 }, (_, place): Row => [
      '2013/14',
      place + 1,
      'A1',
      'Adults',
      'Spend',
      20_000,
      toDate(place + 1),
      24_000,
    ]);
    const rows = budgetRows.map((row) => (row[0] === 'A1' ? row.with(4, 'Last year') : row));
    const sheets = [settingsSheet(), budgetSheet(rows), winter, placements, team, forecastsSheet(...year)];
    const reading = readingOf(sheets);
    expect(lineOf(reading, 'A1').outturn).toMatchObject({ budgetToDate: 15_000, forecast: 138_000 });
    expectOneRule(reading);
    expect(trackerOf(sheets).budget[0]?.assessment.adverse).toBe(18_000);
    expect(reading.problems).toEqual([]);
  });
});

const renamed =
  (from: string, to: string) =>
  (row: Row): Row =>
    row.map((cell) => (cell === from ? to : cell));

describe('a budget table without columns for the periods', () => {
  const headings: Row = ['Code', 'Budget'];
  const rows: readonly Row[] = [
    ['A1', 120_000],
    ['A2', 120_000],
    ['A3', 120_000],
  ];
  const actuals = actualsSheet(
    ['A1', 1, 9000],
    ['A1', 1, 1000],
    ['A1', 'P2', 20_000],
    ['a1', 3, 12_000],
    ['A2', 2, 500],
  );
  const sheets = [settingsSheet(), budgetSheet(rows, headings), actuals];

  it('takes its actuals from Actuals, whose rows are summed', () => {
    const { budget, problems } = trackerOf(sheets);
    expect(budget[0]?.line.actuals.slice(0, 4)).toEqual([10_000, 20_000, 12_000, null]);
    expect(budget[0]?.assessment).toMatchObject({ status: 'Red', adverse: 12_000 });
    expect(problems).toEqual([]);
    expectOneRule(readingOf(sheets));
  });

  it('counts nothing spent where others have actuals, and knows nothing of a period that nobody has', () => {
    const { budget } = trackerOf(sheets);
    expect(budget[1]?.line.actuals.slice(0, 4)).toEqual([0, 500, 0, null]);
    expect(budget[2]?.line.actuals.slice(0, 4)).toEqual([0, 0, 0, null]);
  });

  it('gives neither of two lines with one code its actuals or adjustments, and names both', () => {
    const twice: readonly Row[] = [
      ['A1', 1200],
      ['A2', 600],
      ['a1', 600],
    ];
    const spent = actualsSheet(['A1', 1, 100], ['A2', 1, 50], ['A1', 13, 7], ['A2', 13, 5]);
    const expectNeither = (sheets: Parameters<typeof readingOf>[0], sums: readonly (readonly (number | null)[])[]) => {
      const { lines, problems } = readingOf(sheets);
      expect(lines.map(({ inputs }) => [inputs.line.actuals[0], inputs.line.actuals[12] ?? null])).toEqual(sums);
      const told = problems.filter(({ kind, severity }) => kind === 'duplicate reference' && severity === 'error');
      expect(told).toMatchObject([{ cell: 'Budget!A2', found: expect.stringContaining('Budget!A4') as string }]);
    };
    expectNeither(
      [settingsSheet(['Period', 13]), budgetSheet(twice, ['Code', 'Budget']), spent],
      [
        [null, null],
        [50, 5],
        [null, null],
      ],
    );
    const withPeriod = twice.map((row) => [...row, row[0] === 'A2' ? 50 : 60]);
    expectNeither(
      [settingsSheet(['Period', 13]), budgetSheet(withPeriod, ['Code', 'Budget', 'P1']), spent],
      [
        [60, null],
        [50, 5],
        [60, null],
      ],
    );
  });

  it('turns what came in for income that is written positive, closing adjustments too', () => {
    const income: readonly Row[] = [
      ['I1', 'Income', 1200],
      ['I2', 'Income', -1200],
      ['I3', 'Income', null],
    ];
    const cameIn = ['I1', 'I2', 'I3'].flatMap((code): readonly Row[] => [
      [code, 12, -1000],
      [code, 13, -50],
    ]);
    const { lines, tree } = readingOf([
      settingsSheet(['Period', 13]),
      budgetSheet(income, ['Code', 'Kind', 'Budget']),
      actualsSheet(...cameIn),
    ]);
    expect(lines.map(({ inputs }) => inputs.line.actuals.slice(11))).toEqual([
      [1000, 50],
      [-1000, -50],
      [-1000, -50],
    ]);
    expect(tree.sums.income.actualToDate).toBe(11 * 200 + 3 * 1050);
  });
});

test('a workbook of codes, budgets and actuals is refreshed in Excel', async () => {
  const budget = budgetSheet([['A1', 120_000]], ['Code', 'Budget', 'RAG', 'RAG reason']);
  const excel = openExcel(
    bookOf(settingsSheet(), budget, actualsSheet(['A1', 1, 10_000], ['A1', 2, 0], ['A1', 3, 32_000])),
  );
  const { receipt } = await refresh();
  expect(receipt.cellsWritten).toBe(2);
  expect(await excel.value('Budget', 'C2')).toBe('Red');
  expect(await excel.value('Budget', 'D2')).toContain('from 3 periods, the outturn of £132,000');
  excel.close();
});
