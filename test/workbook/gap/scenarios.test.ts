import { readSize, writeSize } from '../../../src/workbook/gap/change-size';
import type { GapReport } from '../../../src/workbook';
import { tableSheet, type Written } from '../support/book';
import { settings } from '../support/sheets';
import { gapSheet, reportOf } from './sheets';

const headings = ['Scenario', 'What', 'Line or kind', 'By', 'Note'];
const scenarios = (...rows: readonly (readonly Written[])[]) => tableSheet('Scenarios', [headings, ...rows]);
const changesOf = (report: GapReport, name: string) =>
  report.scenarios.find(({ scenario }) => scenario === name)?.years.map(({ change }) => change);
const stored = ({ scenarios: all }: GapReport) =>
  all.filter(({ isStored }) => isStored).map(({ scenario }) => scenario);

describe('the Scenarios table', () => {
  it('is played beside the gap as it stands, a scenario of several rows as one', async () => {
    const report = await reportOf(
      gapSheet(),
      scenarios(
        ['Late start', 'Line slips', 'Transformation', '6 months', null],
        ['Hard winter', 'Demand', 'Adult social care', '10%', 'As in 2010'],
        ['Hard winter', 'Pay', null, '1 point', null],
      ),
    );
    expect(report.problems).toEqual([]);
    expect(stored(report).sort()).toEqual(['Hard winter', 'Late start']);
    expect(changesOf(report, 'Late start')).toEqual([1200, 3320, 295, 30]);
    expect(changesOf(report, 'Hard winter')).toEqual([1600, 3300, 4800, 6300]);
    expect(report.scenarios.some(({ isStored }) => !isStored)).toBe(true);
  });

  it('reads sizes as people write them, and slips a line of the savings table', async () => {
    const savings = tableSheet('Savings', [
      ['Ref', 'Title', '2014/15 Target', '2014/15 Forecast', '2015/16 Target'],
      ['S1', 'Early help', 2400, 2400, 6640],
      ['S2', 'Placements', 1000, 1000, 1500],
    ]);
    const report = await reportOf(
      settings,
      gapSheet(),
      savings,
      scenarios(
        ['Early help late', 'Slip', 's1', 12, null],
        ['Less grant', 'Funding', 'Funding', 0.01, null],
        ['Prices', 'Pay award', '', '2 points', null],
      ),
    );
    expect(report.problems).toEqual([]);
    expect(changesOf(report, 'Early help late')).toEqual([2400, 6640, 0, 0]);
    expect(changesOf(report, 'Less grant')).toEqual([3515, 3493, 3524, 3565]);
    expect(changesOf(report, 'Prices')).toEqual([2400, 4800, 7200, 9600]);
  });

  it('names what cannot be read at its cell, and plays no scenario in part', async () => {
    const report = await reportOf(
      gapSheet(),
      scenarios(
        ['Hard winter', 'Demand', null, '10%', null],
        ['Hard winter', 'Pay', null, 0.01, null],
        ['Wish', 'Wishes', null, '5%', null],
        ['Much', 'Funding', null, 5, null],
        ['Late', 'Line slips', null, '6 months', null],
        ['None', 'Demand', null, null, null],
      ),
    );
    expect(report.problems.map(({ cell, kind }) => [cell, kind])).toEqual([
      ['Scenarios!D3', 'not a number'],
      ['Scenarios!B4', 'not a choice'],
      ['Scenarios!D5', 'not a number'],
      ['Scenarios!C6', 'missing entry'],
      ['Scenarios!D7', 'missing entry'],
    ]);
    expect(stored(report)).toEqual([]);
    expect(report.missing.filter(({ scenario }) => scenario === 'Hard winter')).toHaveLength(1);
  });

  it('takes the place of the usual scenario of the same name', async () => {
    const report = await reportOf(gapSheet(), scenarios(['funding 1% lower', 'Funding', null, '2%', null]));
    const named = report.scenarios.filter(({ scenario }) => /^funding/i.test(scenario));
    expect(named).toMatchObject([{ isStored: true }]);
  });
});

describe('the size of a change', () => {
  it.each([
    [0.05, 'share'],
    [-0.125, 'share'],
    [1, 'points'],
    [0.5, 'points'],
    [1, 'months'],
    [18, 'months'],
  ] as const)('is written so that it is read again: %d %s', (size, unit) => {
    expect(readSize(writeSize(size, unit), unit, false)).toEqual({ ok: true, value: size });
  });

  it.each([
    ['6 months', 'share'],
    ['5', 'share'],
    ['100%', 'share'],
    [0.01, 'points'],
    ['1 month', 'points'],
    [2.5, 'months'],
    ['5%', 'months'],
    [0, 'points'],
    ['a lot', 'share'],
  ] as const)('is refused where it may mean two things: %s as %s', (found, unit) => {
    expect(readSize(found, unit, false).ok).toBe(false);
  });
});
