import { type CalendarDate, compareDates } from './calendar-date';
import { dustOf } from './dust';

/** Whether two sums are the same but for traces of binary arithmetic; blank is the same as blank alone. */
export function sameFigure(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= dustOf(a, b);
}

/** Whether two days are the same; blank is the same as blank alone. */
export function sameDate(a: CalendarDate | null, b: CalendarDate | null): boolean {
  if (a === null || b === null) return a === b;
  return compareDates(a, b) === 0;
}

/** A text without what copying between programs adds: spaces at the ends, and other systems' ends of lines. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

/** Whether two texts say the same; one of spaces alone is blank. */
export function sameText(a: string | null, b: string | null): boolean {
  return a === b || plainText(a ?? '') === plainText(b ?? '');
}
