import { locateTables } from '../../../src/workbook/locate/locate-tables';
import { failureOf, today, valueOf } from '../support/operations';
import { tableSheet, type SheetOf, type Written } from '../support/book';
import { savingsHeadings, savingsLines, savingsRange, savingsTable, settings } from '../support/sheets';
import { surveyOf, trackerOf, tryTracker } from '../support/without-excel';

const plain = (name: string, ...rows: (readonly Written[])[]): SheetOf => ({ name, rows });
const refs = (sheets: readonly SheetOf[]): string[] => trackerOf(sheets).savings.map(({ line }) => line.ref);

describe('tables are found', () => {
  test('by name, whatever else looks like one', () => {
    const located = valueOf(locateTables(surveyOf([savingsRange(savingsLines, 'Copy'), savingsTable()]), today));
    expect(located.Savings).toMatchObject([{ sheet: 'Savings', tableName: 'Savings' }]);
  });

  test('by a named range', () => {
    const named = { name: 'Savings', sheet: 'B', area: { top: 2, left: 0, rows: 3, columns: 5 } };
    const sheets = [savingsRange(savingsLines, 'A'), savingsRange(savingsLines, 'B')];
    const located = valueOf(locateTables(surveyOf(sheets, [named]), today));
    expect(located.Savings).toMatchObject([{ sheet: 'B', area: { top: 2, rows: 3 } }]);
  });

  test('by their headings under rows of title', () => {
    expect(refs([savingsRange(savingsLines, 'Anything')])).toEqual(['S1', 'S2', 'S3', 'S4']);
  });

  test('below each other on one sheet', () => {
    const sheet = plain(
      'All',
      ['Setting', 'Value'],
      ['Unit', '£m'],
      ['Financial year', '2014/15'],
      [],
      savingsHeadings,
      ...savingsLines,
    );
    const tracker = trackerOf([sheet]);
    expect(tracker.settings.unit).toBe('£m');
    expect(tracker.savings).toHaveLength(4);
  });

  test('beside each other on one sheet', () => {
    const beside: readonly (readonly Written[])[] = [
      ['Setting', 'Value'],
      ['Unit', '£m'],
      ['Financial year', '2014/15'],
      [],
    ];
    const rows = [savingsHeadings, ...savingsLines.slice(0, 3)].map((row, index) => [
      ...row,
      null,
      ...(beside[index] ?? []),
    ]);
    const tracker = trackerOf([plain('All', ...rows)]);
    expect(tracker.settings.unit).toBe('£m');
    expect(tracker.savings).toHaveLength(3);
  });

  test('as savings and not as something else that has references', () => {
    const milestones = tableSheet('M', [
      ['Ref', 'Milestone', 'Due', 'Done', 'Owner'],
      ['S1', 'Start', 41800, null, 'Lead'],
    ]);
    const located = valueOf(locateTables(surveyOf([milestones, savingsTable()]), today));
    expect(located.Milestones?.sheet).toBe('M');
    expect(located.Savings).toMatchObject([{ sheet: 'Savings' }]);
  });
});

describe('headings over two rows', () => {
  const merged = plain(
    'Savings',
    ['Ref', 'Title', '2014/15', null, '2015/16', null, 'Delivered'],
    [null, null, 'Target', 'Forecast', 'Target', 'Forecast', null],
    ['S1', 'One', 100, 50, 200, 200, 0],
  );

  test('are read as one heading each, with a word on it', () => {
    const tracker = trackerOf([merged, settings]);
    expect(tracker.savings[0]?.line.years).toEqual([
      { year: { startYear: 2014 }, target: 100, forecast: 50 },
      { year: { startYear: 2015 }, target: 200, forecast: 200 },
    ]);
    expect(tracker.problems.filter(({ kind }) => kind === 'merged headings').map(({ cell }) => cell)).toEqual([
      'Savings!C1',
      'Savings!E1',
    ]);
  });

  test('a title over the headings is no heading', () => {
    const tracker = trackerOf([plain('S', ['Savings 2014/15'], savingsHeadings, ...savingsLines), settings]);
    expect(tracker.savings).toHaveLength(4);
    expect(tracker.problems).toEqual([]);
  });
});

describe('what cannot be taken for certain', () => {
  test('two candidates are listed and none is read', () => {
    const failure = failureOf(tryTracker([savingsRange(savingsLines, 'A'), savingsRange(savingsLines, 'B')]));
    expect(failure.kind).toBe('ambiguous');
    expect(failure.message).toContain('Read all 2 together');
    expect(failure.candidates).toHaveLength(2);
  });

  test('two candidates for a table that only supports are a problem, and none is used', () => {
    const other = {
      ...settings,
      name: 'Other',
      tables: {},
      rows: [
        ['Setting', 'Value'],
        ['Unit', '£m'],
      ],
    };
    const again = { ...other, name: 'Again' };
    const { problems, settings: settled } = trackerOf([savingsTable(), other, again]);
    expect(problems.map(({ kind }) => kind)).toContain('ambiguous table');
    expect(settled.unit).toBe('£');
  });

  test('a missing heading is named beside the headings that are there', () => {
    const headings: readonly Written[] = ['Number of it', 'Title', 'Owner', '2014/15 Target', '2014/15 Forecast'];
    const tracker = trackerOf([plain('Savings', headings, ['S1', 'One', 'A', 100, 50]), settings]);
    const missing = tracker.problems.find(({ kind }) => kind === 'unknown headings');
    expect(missing).toMatchObject({ cell: 'Savings!A1', severity: 'error' });
    expect(missing?.found).toContain('Number of it');
    expect(missing?.expected).toContain('Ref');
    expect(tracker.savings).toEqual([expect.objectContaining({ row: 2, written: null })]);
    expect(tracker.savings[0]?.assessment.status).toBe('Red');
  });

  test('without a year that anybody has said, no year of ours is asked for', () => {
    const headings: readonly Written[] = ['Ref', 'Title', 'Owner', 'RAG', 'Now think'];
    const tracker = trackerOf([plain('Own list', headings, ['S1', 'One', 'A', 'Red', 50])]);
    const asked = tracker.problems.find(({ kind }) => kind === 'unknown headings');
    expect(asked?.expected).toContain('Target');
    expect(asked?.expected).not.toMatch(/\d{4}/);
  });

  test('a missing heading is told beside those that are there where all of them are known', () => {
    const tracker = trackerOf([
      tableSheet('Savings', [
        ['Ref', 'Title', 'Owner'],
        ['S1', 'One', 'A'],
      ]),
      settings,
    ]);
    expect(tracker.problems[0]).toMatchObject({
      kind: 'missing heading',
      found: expect.stringMatching(/Ref.*Title.*Owner/) as string,
    });
  });

  test('without a target column for the year no line is assessed, and the column is asked for', () => {
    const tracker = trackerOf([
      tableSheet('Savings', [
        ['Ref', '2013/14 Target', '2013/14 Forecast'],
        ['S1', 10, 10],
      ]),
      settings,
    ]);
    expect(tracker.savings[0]?.assessment).toMatchObject({ status: 'Grey', decidedBy: 'missing data' });
    expect(tracker.problems.find(({ kind }) => kind === 'missing heading')?.expected).toContain('2014/15 Target');
  });

  test('a doubled heading is named', () => {
    const headings = ['Ref', '2014/15 Target', '2014/15 Target', '2014/15 Forecast'];
    const tracker = trackerOf([plain('Savings', headings, ['S1', 100, 200, 100]), settings]);
    expect(tracker.problems).toEqual([expect.objectContaining({ cell: 'Savings!C1', kind: 'duplicate heading' })]);
    expect(tracker.savings[0]?.assessment.status).toBe('Green');
  });

  test('a workbook of other things is no tracker', () => {
    expect(failureOf(tryTracker([plain('Recipes', ['Dish', 'Minutes'], ['Soup', 30])])).kind).toBe('no tracker');
    expect(failureOf(tryTracker([])).kind).toBe('no tracker');
  });
});
