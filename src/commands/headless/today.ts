import type { CalendarDate } from '../../finance/calendar-date';

/** Today on this machine's clock: the one place where the command line's work meets a clock. */
export function today(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
