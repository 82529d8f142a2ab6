import { addDays, type CalendarDate, compareDates, dayNumber } from '../calendar-date';
import { firstDayOfPeriod, type FinancialYear, lastDayOfPeriod } from '../financial-year';

/** A stretch of days on which schools are open, both days included; a half term ends one and begins another. */
export interface Term {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

const periods = 12;
const daysAWeek = 7;
const schoolDaysAWeek = 5;

/**
 * The school weeks in each of the 12 periods of a financial year: Mondays to Fridays in term, five of them a week. A day
 * that two terms name counts once.
 */
export function weeksByPeriod(year: FinancialYear, terms: readonly Term[]): readonly number[] {
  return Array.from({ length: periods }, (_, place) => {
    const last = dayNumber(lastDayOfPeriod(year, place + 1));
    let days = 0;
    let day = firstDayOfPeriod(year, place + 1);
    for (let number = dayNumber(day); number <= last; number += 1) {
      if (isWeekday(number) && terms.some((term) => isIn(term, day))) days += 1;
      day = addDays(day, 1);
    }
    return days / schoolDaysAWeek;
  });
}

/** Day 1 of the count was a Monday. */
const isWeekday = (number: number): boolean => (number - 1) % daysAWeek < schoolDaysAWeek;

const isIn = ({ from, to }: Term, day: CalendarDate): boolean =>
  compareDates(from, day) <= 0 && compareDates(day, to) <= 0;
