import {
  addFinancialYears,
  compareFinancialYears,
  financialYearOf,
  firstDayOf,
  formatFinancialYear,
  lastDayOf,
  lastDayOfPeriod,
  periodOf,
} from '../../src/finance/financial-year';

const year = { startYear: 2014 };

describe('financial years', () => {
  it('run from 1 April to 31 March', () => {
    expect(financialYearOf({ year: 2014, month: 4, day: 1 })).toEqual(year);
    expect(financialYearOf({ year: 2015, month: 3, day: 31 })).toEqual(year);
    expect(financialYearOf(firstDayOf(year))).toEqual(year);
    expect(financialYearOf(lastDayOf(year))).toEqual(year);
    expect(lastDayOf(year)).toEqual({ year: 2015, month: 3, day: 31 });
  });

  it('are written with two digits for the second year', () => {
    expect(formatFinancialYear(year)).toBe('2014/15');
    expect(formatFinancialYear({ startYear: 1999 })).toBe('1999/00');
  });

  it('are moved and compared', () => {
    expect(addFinancialYears(year, -1)).toEqual({ startYear: 2013 });
    expect(compareFinancialYears(year, { startYear: 2015 })).toBeLessThan(0);
  });

  it('have April as period 1 and March as period 12', () => {
    expect(periodOf({ year: 2014, month: 4, day: 30 })).toBe(1);
    expect(periodOf({ year: 2014, month: 12, day: 31 })).toBe(9);
    expect(periodOf({ year: 2015, month: 1, day: 1 })).toBe(10);
    expect(periodOf({ year: 2015, month: 3, day: 31 })).toBe(12);
  });

  it.each([
    [1, { year: 2014, month: 4, day: 30 }],
    [9, { year: 2014, month: 12, day: 31 }],
    [11, { year: 2015, month: 2, day: 28 }],
    [12, { year: 2015, month: 3, day: 31 }],
    [13, { year: 2015, month: 3, day: 31 }],
  ])('period %d closes on %j', (period, day) => {
    expect(lastDayOfPeriod(year, period)).toEqual(day);
  });
});
