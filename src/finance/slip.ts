import { financialYearOf, mostYears } from './financial-year';
import { shareOfYearLeft, type Start } from './part-year';
import { fail, type Result, succeed } from './result';
import { tidy } from './tidy';

/** One financial year of a saving whose start moves. Lost is planned − now: negative where the start comes earlier. */
export interface SlipYear {
  readonly planned: number;
  readonly now: number;
  readonly lost: number;
}

/** Why a slip cannot be laid out: which year a period is of nobody can say, or the starts are too far apart. */
export type NotSlipped = 'a date and a period' | 'too many years';

/**
 * What a saving brings by financial year as it was planned and as it is now, from the year of the earlier start on.
 * @param years how many; where null, to the first year that has the full effect either way
 * Fails where one start is a day and the other a period, and where it would take more than `mostYears`.
 */
export function slip(
  fullYear: number,
  planned: Start,
  now: Start,
  years: number | null,
): Result<readonly SlipYear[], NotSlipped> {
  if (planned.kind !== now.kind) return fail('a date and a period');
  const first = Math.min(yearOf(planned), yearOf(now));
  const count = years ?? Math.max(fullFrom(planned), fullFrom(now)) - first + 1;
  if (count > mostYears) return fail('too many years');
  return succeed(
    Array.from({ length: count }, (_, place) => {
      const before = fullYear * shareIn(first + place, planned);
      const after = fullYear * shareIn(first + place, now);
      return { planned: before, now: after, lost: tidy(before - after, before, after) };
    }),
  );
}

/** The year in which it starts: by its calendar, or 0 where only the period is known. */
function yearOf(start: Start): number {
  return start.kind === 'period' ? 0 : financialYearOf(start.date).startYear;
}

/** The first year that has the full effect. */
function fullFrom(start: Start): number {
  return shareOfYearLeft(start) === 1 ? yearOf(start) : yearOf(start) + 1;
}

function shareIn(year: number, start: Start): number {
  if (year < yearOf(start)) return 0;
  return year === yearOf(start) ? shareOfYearLeft(start) : 1;
}
