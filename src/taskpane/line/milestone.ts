import { type CalendarDate, daysBetween, formatMediumDate } from '../../finance/calendar-date';
import { count } from '../format/figures';

/** When a milestone is due, seen from a day: `due 1 Oct 2014, in 30 days`, `due 1 Aug 2014, 31 days overdue`. */
export function dueWords(due: CalendarDate, asAt: CalendarDate): string {
  const days = daysBetween(asAt, due);
  const distance = days === 0 ? 'today' : days > 0 ? `in ${count(days, 'day')}` : `${count(-days, 'day')} overdue`;
  return `due ${formatMediumDate(due)}, ${distance}`;
}
