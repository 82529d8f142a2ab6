import { weeksByPeriod } from '../../../src/finance/profiles/term-weeks';

const year = { startYear: 2014 };

describe('term weeks by period', () => {
  it('are school days, five a week', () => {
    // September 2014 began on a Monday; 30 September was a Tuesday.
    const term = { from: { year: 2014, month: 9, day: 1 }, to: { year: 2014, month: 9, day: 30 } };
    expect(weeksByPeriod(year, [term])).toEqual([0, 0, 0, 0, 0, 22 / 5, 0, 0, 0, 0, 0, 0]);
  });

  it('leave out weekends, other years and days that terms share', () => {
    const weekend = { from: { year: 2014, month: 9, day: 6 }, to: { year: 2014, month: 9, day: 7 } };
    const week = { from: { year: 2014, month: 9, day: 8 }, to: { year: 2014, month: 9, day: 14 } };
    const before = { from: { year: 2014, month: 3, day: 24 }, to: { year: 2014, month: 4, day: 1 } };
    expect(weeksByPeriod(year, [weekend, week, week, before])).toEqual([1 / 5, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0]);
  });
});
