import fc from 'fast-check';
import { addDays } from '../../src/finance/calendar-date';
import { shareOfYearLeft, type Start } from '../../src/finance/part-year';
import { slip } from '../../src/finance/slip';

const start = fc
  .integer({ min: 0, max: 2000 })
  .map((days): Start => ({ kind: 'day', date: addDays({ year: 2014, month: 4, day: 1 }, days) }));
const years = fc.option(fc.integer({ min: 1, max: 10 }));

describe('a start that slips', () => {
  it('loses what was planned less what comes now, in every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), start, start, years, (sum, planned, now, count) => {
        const lost = slip(sum, planned, now, count);
        if (!lost.ok) throw new Error('Two days can be compared.');
        for (const year of lost.value) expect(year.planned - year.now).toBeCloseTo(year.lost, 6);
        if (count !== null) expect(lost.value).toHaveLength(count);
        else expect(lost.value.at(-1)).toEqual({ planned: sum, now: sum, lost: 0 });
      }),
    );
  });

  it('loses in all what the two first years differ by, and a full year for each year between', () => {
    const date = (year: number): Start => ({ kind: 'day', date: { year, month: 10, day: 1 } });
    const lost = slip(1200, date(2014), date(2016), null);
    expect(lost.ok && lost.value.map((year) => year.lost)).toEqual([600, 1200, 600, 0]);
    expect(shareOfYearLeft(date(2014))).toBe(0.5);
  });

  it('gains where the start comes earlier, and cannot tell the year of a period from a day', () => {
    const april: Start = { kind: 'period', period: 1 };
    const october: Start = { kind: 'period', period: 7 };
    expect(slip(1200, october, april, 1)).toEqual({ ok: true, value: [{ planned: 600, now: 1200, lost: -600 }] });
    expect(slip(1200, april, { kind: 'day', date: { year: 2014, month: 10, day: 1 } }, 1).ok).toBe(false);
  });
});
