import fc from 'fast-check';
import {
  addDays,
  compareDates,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  formatDate,
  formatMediumDate,
  isCalendarDate,
} from '../../src/finance/calendar-date';

const first = { year: 2014, month: 9, day: 1 };

describe('calendar dates', () => {
  it('are written in full and short', () => {
    expect(formatDate(first)).toBe('1 September 2014');
    expect(formatMediumDate(first)).toBe('1 Sep 2014');
  });

  it.each([
    [{ year: 2012, month: 2, day: 29 }, true],
    [{ year: 2014, month: 2, day: 29 }, false],
    [{ year: 1900, month: 2, day: 29 }, false],
    [{ year: 2000, month: 2, day: 29 }, true],
    [{ year: 2014, month: 13, day: 1 }, false],
    [{ year: 2014, month: 4, day: 31 }, false],
    [{ year: 2014, month: 4, day: 1.5 }, false],
    [{ year: 1899, month: 4, day: 1 }, false],
  ])('%j exists: %s', (date, exists) => {
    expect(isCalendarDate(date)).toBe(exists);
  });

  it('are counted without gaps', () => {
    expect(daysBetween({ year: 2014, month: 4, day: 1 }, { year: 2015, month: 3, day: 31 })).toBe(364);
    expect(daysBetween(first, { year: 2014, month: 8, day: 20 })).toBe(-12);
    expect(addDays({ year: 2015, month: 12, day: 31 }, 60)).toEqual({ year: 2016, month: 2, day: 29 });
  });

  it('come back from their day number, in the same order', () => {
    const number = fc.integer({ min: 693_596, max: 3_652_059 });
    fc.assert(
      fc.property(number, number, (a, b) => {
        const [dateA, dateB] = [dateOfDayNumber(a), dateOfDayNumber(b)];
        expect(dayNumber(dateA)).toBe(a);
        expect(isCalendarDate(dateA)).toBe(true);
        expect(Math.sign(compareDates(dateA, dateB))).toBe(Math.sign(a - b));
      }),
    );
  });
});
