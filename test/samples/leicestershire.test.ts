import { readFileSync } from 'node:fs';
import published from '../../scripts/sample/published.json';
import { budgetLines } from '../../scripts/sample/budget-lines';
import { largeBook } from '../../scripts/sample/large-book';
import { sampleBook } from '../../scripts/sample/sample-book';
import { savingsLines, type SampleSaving } from '../../scripts/sample/savings-lines';
import { without } from '../../src/excel-host/xlsx/defined';
import { readXlsx, type XlsxResult } from '../../src/excel-host/xlsx';

const SAMPLE = 'assets/samples/leicestershire-2014-18.xlsx';

const total = (lines: readonly SampleSaving[]): number =>
  lines.flatMap(({ targets }) => targets).reduce((sum, target) => sum + target, 0);
const byYear = (lines: readonly SampleSaving[]): number[] =>
  [0, 1, 2, 3].map((year) => lines.reduce((sum, { targets }) => sum + (targets[year] ?? 0), 0));
const those = (refs: readonly string[]): SampleSaving[] => savingsLines.filter(({ ref }) => refs.includes(ref));
const of = (department: string): SampleSaving[] => savingsLines.filter((line) => line.department === department);

describe('the amounts of the sample', () => {
  it('are of 21 lines: S1 to S19 with S9 split in two, and S80', () => {
    const whole = Array.from({ length: 19 }, (_, index) => `S${index + 1}`).filter((ref) => ref !== 'S9');
    expect(savingsLines.map(({ ref }) => ref).sort()).toEqual([...whole, 'S9a', 'S9b', 'S80'].sort());
  });

  it('reproduce Table 1 by year', () => {
    expect(byYear(savingsLines)).toEqual([3400, 8640, 1090, 110]);
    expect(byYear(of('Children and young people'))).toEqual([3400, 8290, 1000, 0]);
    expect(byYear(of('Youth offending'))).toEqual([0, 350, 90, 110]);
    expect(total(savingsLines)).toBe(13_240);
    expect(total(savingsLines) - (byYear(savingsLines)[0] ?? 0)).toBe(9840);
  });

  it('reproduce Table 3 by project, of which S80 550 and S19 1,000', () => {
    const project = (name: string): SampleSaving[] => savingsLines.filter((line) => line.project === name);
    expect(['T3', 'T8', 'T16', 'T20'].map((name) => total(project(name)))).toEqual([3200, 3590, 1000, 0]);
    expect(project('T3').map(({ ref }) => ref)).toEqual(['S2', 'S6', 'S9a', 'S17']);
    expect(project('T8').map(({ ref }) => ref)).toEqual(['S3', 'S9b', 'S16', 'S18', 'S80']);
    expect([total(those(['S80'])), total(those(['S19']))]).toEqual([550, 1000]);
  });

  it('reproduce the groups of paragraph 18', () => {
    expect(published.groups.map(({ lines }) => total(those(lines)))).toEqual([4000, 1450, 7790]);
    expect(published.groups.flatMap(({ lines }) => lines)).toHaveLength(21);
  });

  it('are whole and not negative, and the projects’ budgets are those published', () => {
    expect(
      savingsLines.flatMap(({ targets }) => targets).every((amount) => Number.isInteger(amount) && amount >= 0),
    ).toBe(true);
    const budget = (name: string): number =>
      budgetLines.reduce((sum, line) => sum + (line.project === name ? line.budget : 0), 0);
    expect(['T3', 'T8', 'T16'].map(budget)).toEqual([32_300, 11_600, 5_500]);
  });
});

describe('the sample workbook', () => {
  let result: XlsxResult;
  beforeAll(async () => {
    result = await readXlsx(readFileSync(SAMPLE));
  });
  const sheets = () => (result.ok ? result.book.sheets : []);

  it('is the one that the script makes', () => {
    const made = sampleBook().sheets;
    expect(sheets().map((each) => without(each, 'source'))).toEqual(JSON.parse(JSON.stringify(made.map(sorted))));
  });

  it('agrees with every published figure', () => {
    const totals = sheets().find(({ name }) => name === 'Published totals');
    const at = totals?.tables[0]?.columns.indexOf('Check') ?? -1;
    const verdicts =
      totals?.cells.filter(({ row, column }) => row > 3 && column === at).map(({ cell }) => cell.value) ?? [];
    expect(verdicts.length).toBeGreaterThan(25);
    expect(verdicts.filter((verdict) => verdict !== 'Agrees')).toEqual(['Agrees within rounding']);
  });

  it('has its RAG columns empty', () => {
    for (const name of ['Savings', 'Budget']) {
      const table = sheets().find((each) => each.name === name);
      const columns = ['RAG', 'RAG reason'].map((heading) => table?.tables[0]?.columns.indexOf(heading));
      expect(columns.every((column) => column !== undefined && column > 0)).toBe(true);
      expect(
        table?.cells.filter(({ row, column, cell }) => row > 3 && columns.includes(column) && cell.value !== undefined),
      ).toEqual([]);
    }
  });
});

describe('the large workbook', () => {
  it('has as many lines as asked for, each with its own reference', () => {
    const table = largeBook(2100).sheets.find(({ name }) => name === 'Savings')?.tables[0];
    expect(table?.area.bottom).toBe(3 + 2100);
  });
});

function sorted<T extends { cells: readonly { row: number; column: number }[] }>(sheet: T): T {
  return { ...sheet, cells: [...sheet.cells].sort((one, other) => one.row - other.row || one.column - other.column) };
}
