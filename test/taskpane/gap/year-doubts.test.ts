import { yearDoubts } from '../../../src/taskpane/gap/year-doubts';
import type { GapReport } from '../../../src/workbook';

const row = (line: string, isTotal: boolean, cells: readonly (readonly [string, number | null])[]) => ({
  line,
  kind: isTotal ? 'cumulative gap' : 'Pressure',
  isTotal,
  amounts: cells.map(([cell, amount], place) => ({ year: `201${4 + place}/1${5 + place}`, cell, amount })),
  effect: null,
});
const proven = (year: string, verdict: GapReport['identities'][number]['verdict']) => ({
  identity: 'cumulative gap = base + pressures − funding',
  year,
  cells: [],
  stated: 0,
  computed: 0,
  difference: 0,
  verdict,
});
const broken = (cell: string, standing: GapReport['broken'][number]['standing'], year = '2014/15', why = '') => ({
  cell,
  year,
  found: 10.07,
  expected: 11.554,
  standing,
  why,
});

const report = {
  unit: '£m' as const,
  rows: [row('Growth', false, [['Gap!C3', 1], ['Gap!D3', 2]]), row('Gap', true, [['Gap!C9', 10.07], ['Gap!D9', null]])], // prettier-ignore
  identities: [proven('2014/15', 'Does not agree'), proven('2015/16', 'Agrees')],
  broken: [broken('Gap!C9', 'likeliest'), broken('Gap!C3', 'possible'), broken('Gap!D9', 'likeliest', '2015/16')],
};

test('a year that does not hold says at its figures which total says something else, or which line does not fit', () => {
  expect(yearDoubts(report, '2014/15')).toEqual([expect.stringMatching(/Gap!C9 .*£10\.07m/)]);
  const byLine = { ...report, broken: [broken('Gap!C3', 'the only explanation')] };
  expect(yearDoubts(byLine, '2014/15')).toEqual([expect.stringMatching(/In doubt: Gap!C3 /)]);
  expect(yearDoubts({ ...report, broken: [] }, '2014/15')).toHaveLength(1);
});

test('a year that holds says nothing, whatever is broken elsewhere', () => {
  expect(yearDoubts(report, '2015/16')).toEqual([]);
});

test('a target that explains it is named with its slip, and savings that do not fit are not called worked out', () => {
  const savings = { ...row('Targets', true, [['Savings!C2:C3', 8460]]), kind: 'savings table' };
  const beside = { ...report, rows: [...report.rows, savings] };
  const slip = 'The target of S2 has two digits that have changed places.';
  const byTarget = { ...beside, broken: [broken('Savings!C3', 'the only explanation', '2014/15', slip)] };
  expect(yearDoubts(byTarget, '2014/15')).toEqual([`In doubt: Savings!C3. ${slip}`]);
  const bySum = { ...beside, broken: [broken('Savings!C2:C3', 'the only explanation', '2014/15', 'It is off.')] };
  expect(yearDoubts(bySum, '2014/15')).toEqual(['In doubt: Savings!C2:C3. It is off.']);
});

test('where no cell is named, what does not hold is', () => {
  expect(yearDoubts({ ...report, broken: [] }, '2014/15')).toEqual([
    expect.stringContaining('“cumulative gap = base + pressures − funding”'),
  ]);
});
