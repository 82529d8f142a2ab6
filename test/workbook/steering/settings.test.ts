import type { Tracker } from '../../../src/workbook';
import { usualMonthEnd } from '../../../src/workbook/steering/month-end/month-end-settings';
import { tableSheet, type SheetOf, type Written } from '../support/book';
import { savingsLines, savingsHeadings, savingsTable } from '../support/sheets';
import { trackerOf } from '../support/without-excel';

const settingsOf = (...rows: (readonly Written[])[]): SheetOf =>
  tableSheet('Settings', [['Setting', 'Value', 'Note'], ...rows]);
const kinds = ({ problems }: Tracker): string[] => problems.map(({ kind, severity }) => `${kind} ${severity}`);
const twoYears = tableSheet('Savings', [
  ['Ref', '2013/14 Target', '2014/15 Target', '2014/15 Forecast'],
  ['S1', 50, 100, 100],
]);

test('are read as people write them', () => {
  const { settings, problems } = trackerOf([
    savingsTable(),
    settingsOf(
      ['Current year', '2014-15'],
      ['Period', 'P5'],
      ['As at date', '1 Sep 2014'],
      ['Unit (£, £000, £m)', '£000s'],
      ['Council', 'Leicestershire'],
      ['Positive variance means', 'FAVOURABLE'],
      ['Something else', 1],
    ),
  ]);
  expect(problems).toEqual([]);
  expect(settings).toEqual({
    year: { startYear: 2014 },
    period: 5,
    asAt: { year: 2014, month: 9, day: 1 },
    unit: '£000',
    organisation: 'Leicestershire',
    positiveVarianceMeans: 'favourable',
    targetsByYearMean: 'incremental',
    monthEnd: usualMonthEnd('£000'),
  });
});

test('that cannot be read are problems with their cell, and the fallback is told as well', () => {
  const tracker = trackerOf([twoYears, settingsOf(['Financial year', '2014/16'], ['Unit', 'yen'], ['As at', 41883])]);
  expect(tracker.problems.map(({ cell }) => cell)).toEqual(expect.arrayContaining(['Settings!B2', 'Settings!B3']));
  expect(kinds(tracker)).toEqual(expect.arrayContaining(['missing setting error', 'missing setting warning']));
});

describe('a missing financial year', () => {
  const rest = settingsOf(['Unit', '£'], ['As at', 41883]);

  test('is the only year that has targets, and says so', () => {
    const tracker = trackerOf([savingsTable(), rest], { year: 2020, month: 1, day: 1 });
    expect(tracker.settings.year).toEqual({ startYear: 2014 });
    expect(kinds(tracker)).toEqual(['missing setting warning']);
  });

  test('is that of today where there are several years, and says so', () => {
    const tracker = trackerOf([twoYears, rest], { year: 2014, month: 9, day: 1 });
    expect(tracker.settings.year).toEqual({ startYear: 2014 });
    expect(tracker.savings[0]?.assessment.status).toBe('Green');
    expect(kinds(tracker)).toEqual(['missing setting warning']);
  });

  const columns = (...headings: string[]): SheetOf =>
    tableSheet('Savings', [
      ['Ref', ...headings],
      ['S1', ...headings.map(() => 100)],
    ]);
  const april2026 = { year: 2026, month: 4, day: 2 };

  test('is the only year that has a forecast before it is that of today', () => {
    const tracker = trackerOf(
      [columns('2025/26 Target', '2025/26 Forecast', '2026/27 Target', 'Achieved to date'), rest],
      april2026,
    );
    expect(tracker.settings.year).toEqual({ startYear: 2025 });
    expect(kinds(tracker)).toEqual(['missing setting warning']);
  });

  test('is that of today where several years have forecasts, but not without saying that they are of other years', () => {
    const forecasts = ['2024/25 Target', '2024/25 Forecast', '2025/26 Target', '2025/26 Forecast'];
    const tracker = trackerOf([columns(...forecasts, '2026/27 Target'), rest], april2026);
    expect(tracker.settings.year).toEqual({ startYear: 2026 });
    expect(tracker.problems[0]).toMatchObject({ kind: 'missing setting', severity: 'error' });
    expect(tracker.problems[0]?.found).toContain('2024/25, 2025/26');
  });

  test('is asked for with a year of the workbook as the example', () => {
    const years = columns('2025/26 Target', '2026/27 Target');
    const unread = tableSheet('Settings', [
      ['Setting', 'Value'],
      ['Financial year', 'this one'],
    ]);
    for (const sheets of [[years], [years, unread], [columns('2025/26 Forecast', 'Title', 'Owner')]]) {
      const texts = trackerOf(sheets, april2026).problems.map(({ found, expected }) => `${found} ${expected}`);
      expect(texts.join('\n')).toMatch(/20(25\/26|26\/27)/);
      expect(texts.join('\n')).not.toContain('2014/15');
    }
  });

  test('leaves every line Grey where today is none of them', () => {
    const tracker = trackerOf([columns('2013/14 Target', '2014/15 Target'), rest], { year: 2020, month: 9, day: 1 });
    expect(tracker.savings[0]?.assessment.status).toBe('Grey');
    expect(tracker.savings[0]?.assessment.reason).toContain('Financial year');
    expect(kinds(tracker)).toEqual(['missing setting error']);
  });
});

describe('a missing unit', () => {
  const rest = settingsOf(['Financial year', '2014/15'], ['As at', 41883]);

  test('is that of the headings', () => {
    const headings = savingsHeadings.map((heading) => String(heading).replace(/(Target|Forecast)/, '$1 £000'));
    const tracker = trackerOf([tableSheet('Savings', [headings, ...savingsLines]), rest]);
    expect(tracker.settings.unit).toBe('£000');
    expect(tracker.problems).toEqual([]);
  });

  test('is pounds where nothing says so, which is a problem', () => {
    const tracker = trackerOf([savingsTable(), rest]);
    expect(tracker.settings.unit).toBe('£');
    expect(kinds(tracker)).toEqual(['missing setting error']);
  });
});

test('a missing date is today, and says so', () => {
  const today = { year: 2014, month: 12, day: 24 };
  const tracker = trackerOf([savingsTable(), settingsOf(['Financial year', '2014/15'], ['Unit', '£'])], today);
  expect(tracker.settings.asAt).toEqual(today);
  expect(kinds(tracker)).toEqual(['missing setting warning']);
});
