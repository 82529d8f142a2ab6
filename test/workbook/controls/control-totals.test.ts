import { savingsLines as published } from '../../../scripts/sample/savings-lines';
import type { Tracker } from '../../../src/workbook';
import { rollUps } from '../../../src/workbook';
import { openExcel } from '../../support/excel';
import { bookOf, type SheetOf, tableSheet, type Written } from '../support/book';
import { read } from '../support/operations';
import { savingsTable, settings } from '../support/sheets';
import { trackerOf } from '../support/without-excel';

const controls = (rows: readonly (readonly Written[])[], stated = 'Stated'): SheetOf =>
  tableSheet('ControlTotals', [['Total', 'Covers', stated, 'Rounded to', 'Note'], ...rows]);

/** The lines of the published strategy, £000. */
const leicestershire = tableSheet('Savings', [
  ['Ref', 'Title', 'Department', 'Project', '2014/15 Target', '2015/16 Target', '2016/17 Target', '2017/18 Target'],
  ...published.map(({ ref, title, department, project, targets }) => [ref, title, department, project, ...targets]),
]);

const budget = tableSheet('Budget', [
  ['Code', 'Service', 'Project', 'Budget'],
  ['CF06', 'Assessment', 'T20', 3900],
  ['CF01', 'Placements', 'T3', 22_400],
]);

const ofControls = ({ reconciliations }: Tracker) => reconciliations.filter(({ table }) => table === 'ControlTotals');

/** What is found of one total over the published lines. */
function check(covers: Written, stated: number) {
  const tracker = trackerOf([leicestershire, settings, budget, controls([['Approved', covers, stated]])]);
  return { reconciliation: ofControls(tracker)[0], problems: tracker.problems };
}

describe('a control total over the published lines', () => {
  test('paragraph 18: £4.0m, £1.45m and £7.8m agree with their lines and, within rounding, with £13.24m', () => {
    const tracker = trackerOf([
      leicestershire,
      settings,
      controls(
        [
          ['On track', 'S1, S4, S5, S10, S11, S12, S13, S14, S15; all years', 4, 0.1],
          ['Awaiting Cabinet', 'S7, S8; all years', 1.45, 0.01],
          ['Major projects', 'S2, S3, S6, S9, S16, S17, S18, S19, S80; all years', 7.8, 0.1],
          ['Approved', 'all years', 13.24, 0.01],
          ['The three groups', 'On track + Awaiting Cabinet + Major projects', 13.24, 0.01],
        ],
        'Stated £m',
      ),
    ]);
    expect(ofControls(tracker).map(({ what, stated, sum, verdict }) => [what, stated, sum, verdict])).toEqual([
      ['On track', 4000, 4000, 'Agrees'],
      ['Awaiting Cabinet', 1450, 1450, 'Agrees'],
      ['Major projects', 7800, 7790, 'Agrees within rounding'],
      ['Approved', 13_240, 13_240, 'Agrees'],
      ['The three groups', 13_240, 13_250, 'Agrees within rounding'],
    ]);
    expect(tracker.problems.filter(({ cell }) => cell.startsWith('ControlTotals'))).toEqual([]);
  });

  test('Table 3: the projects, T20 without a saving among them', () => {
    const tracker = trackerOf([
      leicestershire,
      budget,
      settings,
      controls([
        ['T3', 'T3; all years', 3200],
        ['T8', 'Project: t8; all years', 3590],
        ['T16', 'T16; all years', 1000],
        ['T20', 'T20', 0],
      ]),
    ]);
    expect(ofControls(tracker).map(({ sum, verdict }) => [sum, verdict])).toEqual([
      [3200, 'Agrees'],
      [3590, 'Agrees'],
      [1000, 'Agrees'],
      [0, 'Agrees'],
    ]);
    expect(rollUps(tracker, 'project').groups.map(({ name }) => name)).toContain('T20');
    expect(rollUps(tracker, 'department').groups.map(({ name }) => name)).not.toContain('T20');
  });

  test.each<[Written, number]>([
    [null, 3400],
    ['2015/16', 8640],
    ['Youth offending; 2015/16', 350],
    ['s 80;all years', 550],
  ])('covers %s', (covers, stated) => {
    expect(check(covers, stated).reconciliation).toMatchObject({ sum: stated, difference: 0, verdict: 'Agrees' });
  });

  test('names the line that would explain what it lacks', () => {
    const { reconciliation, problems } = check('all years', 13_240 - 550);
    expect(reconciliation).toMatchObject({ verdict: 'Does not agree', difference: -550 });
    expect(reconciliation?.suspects).toContainEqual(expect.objectContaining({ refs: ['S80'], explains: -550 }));
    expect(problems.find(({ kind }) => kind === 'does not agree')).toMatchObject({ cell: 'ControlTotals!C2' });
  });
});

describe('a control total that is not clear', () => {
  test.each<[Written, string]>([
    ['S1, S99', 'B2'],
    ['Nobody', 'B2'],
    ['2030/31', 'B2'],
    ['S1 + S2', 'B2'],
    ['#REF!', 'B2'],
  ])('%s is refused with a problem at its cell, and nothing is held against it', (covers, cell) => {
    const { reconciliation, problems } = check(covers, 100);
    expect(reconciliation).toBeUndefined();
    expect(problems.filter((problem) => problem.cell === `ControlTotals!${cell}`)).toHaveLength(1);
  });

  test('a name of two things has to say which, and may', () => {
    const lines = tableSheet('Savings', [
      ['Ref', 'Department', 'Theme', '2014/15 Target'],
      ['S1', 'Roads', 'Demand', 100],
      ['S2', 'Homes', 'Roads', 50],
    ]);
    const tracker = trackerOf([
      lines,
      settings,
      controls([
        ['One', 'Roads', 100],
        ['Two', 'Theme: Roads', 50],
      ]),
    ]);
    expect(ofControls(tracker).map(({ what, verdict }) => [what, verdict])).toEqual([['Two', 'Agrees']]);
    expect(tracker.problems.map(({ cell }) => cell)).toEqual(expect.arrayContaining(['ControlTotals!B2']));
  });

  test('sums that are no sums, or are not there, are problems; a note alone is none', () => {
    const { problems } = trackerOf([
      savingsTable(),
      settings,
      controls([
        ['One', null, 'many'],
        ['Two', null, null],
        ['Three', null, 400, -1],
        [null, null, null, null, 'Approved in February'],
      ]),
    ]);
    expect(problems.map(({ cell }) => cell).filter((cell) => cell.startsWith('ControlTotals'))).toEqual([
      'ControlTotals!C2',
      'ControlTotals!C3',
      'ControlTotals!D4',
    ]);
  });
});

test('savings written as negatives are held against a total written so', () => {
  const lines = tableSheet('Savings', [
    ['Ref', 'Title', '2014/15 Target'],
    ['S1', 'One', -100],
    ['S2', 'Two', -50],
  ]);
  expect(ofControls(trackerOf([lines, settings, controls([['All', null, -150]])]))).toMatchObject([
    { stated: -150, sum: -150, verdict: 'Agrees' },
  ]);
});

test('control totals take no round trip of their own', async () => {
  openExcel(bookOf(savingsTable(), settings));
  const without = await read();
  openExcel(bookOf(savingsTable(), settings, controls([['All', null, 400]])));
  const withThem = await read();
  expect(ofControls(withThem)).toMatchObject([{ cell: 'ControlTotals!C2', verdict: 'Agrees' }]);
  expect(withThem.syncs).toBe(without.syncs);
});
