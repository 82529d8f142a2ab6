import fc from 'fast-check';
import { addDays } from '../../src/finance/calendar-date';
import { fullYear, partYear, shareOfYearLeft, type Start } from '../../src/finance/part-year';

const day = (year: number, month: number, of: number): Start => ({ kind: 'day', date: { year, month, day: of } });

describe('the part of a year', () => {
  it.each([
    [day(2014, 4, 1), 1],
    [day(2014, 10, 1), 0.5],
    [day(2015, 3, 1), 1 / 12],
    [day(2015, 3, 31), 1 / 12 / 31],
    [day(2014, 6, 16), 9.5 / 12],
    [{ kind: 'period', period: 1 } as const, 1],
    [{ kind: 'period', period: 12 } as const, 1 / 12],
  ])('from %j is %d', (start, share) => {
    expect(shareOfYearLeft(start)).toBeCloseTo(share, 12);
  });

  it('only shrinks from day to day, is never nothing, and gives the full year back', () => {
    let last = Infinity;
    for (let days = 0; days < 365; days += 1) {
      const start: Start = { kind: 'day', date: addDays({ year: 2014, month: 4, day: 1 }, days) };
      const share = shareOfYearLeft(start);
      expect(share).toBeLessThan(last);
      expect(share).toBeGreaterThan(0);
      last = share;
      expect(fullYear(partYear(1234.56, start), start)).toBeCloseTo(1234.56, 9);
    }
  });

  it('of a sum has its sign', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: -1e6, max: 1e6 }), (period, sum) => {
        expect(Math.sign(partYear(sum, { kind: 'period', period }))).toBe(Math.sign(sum));
      }),
    );
  });
});
