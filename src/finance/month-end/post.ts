import { type CalendarDate, compareDates, daysInMonth } from '../calendar-date';
import { firstDayOfPeriod, type FinancialYear, lastDayOfPeriod } from '../financial-year';
import { formatNumber } from '../money';
import { type PayAward, withAward } from '../profiles/pay-award';
import { fail, type Result, succeed } from '../result';
import { addUp } from '../tidy';
import type { Unreadable } from '../unreadable';

/** A row of the Posts table. A post costs something while it is filled, and nothing while it is vacant. */
export interface Post {
  readonly code: string;
  readonly post: string;
  /** Full-time equivalents: 2.5 for two full-time people and one half-time. */
  readonly fte: number;
  /** Of one full-time equivalent, before this year's award. */
  readonly annualCost: number;
  /** Filled from this day on; null for from before the year. */
  readonly from: CalendarDate | null;
  /** Filled up to this day; null for beyond the year. */
  readonly to: CalendarDate | null;
}

/** What holds for all posts. */
export interface PayAssumptions {
  /** Employer's national insurance and pension as a share of pay, 0.25 for 25%; 0 where the annual costs include them. */
  readonly onCosts: number;
  /** The share of pay that is expected to be saved by posts falling vacant, 0.03 for 3%. */
  readonly vacancyFactor: number;
  readonly award: PayAward | null;
}

const periods = 12;

/**
 * What some posts cost by period of a year, 12 of them: FTE × annual cost ÷ 12 for each month filled, on-costs and the
 * award on top, less the vacancy factor. Of a month that is filled in part its days count.
 */
export function payByPeriod(
  posts: readonly Post[],
  year: FinancialYear,
  { onCosts, vacancyFactor, award }: PayAssumptions,
): Result<readonly number[], Unreadable> {
  const odd = posts.map(postProblem).find((problem) => problem !== null);
  if (odd !== undefined) return fail(odd);
  const factor = (1 + onCosts) * (1 - vacancyFactor);
  const before = Array.from({ length: periods }, (_, place) =>
    addUp(posts.map((post) => ((post.fte * post.annualCost) / periods) * shareFilled(post, year, place + 1) * factor)),
  );
  return succeed(withAward(before, award));
}

/** Why a post cannot be used; null where it can. */
export function postProblem({ post, fte, from, to }: Post): Unreadable | null {
  if (!(fte >= 0)) return { found: `${formatNumber(fte)} FTE of “${post}”`, expected: 'a number from 0' };
  if (from === null || to === null || compareDates(from, to) <= 0) return null;
  return { found: `“${post}” filled to a day before it is filled from`, expected: 'From no later than To' };
}

/** The share of a period's days on which a post is filled. */
function shareFilled({ from, to }: Post, year: FinancialYear, period: number): number {
  const first = firstDayOfPeriod(year, period);
  const last = lastDayOfPeriod(year, period);
  const begins = from !== null && compareDates(from, first) > 0 ? from : first;
  const ends = to !== null && compareDates(to, last) < 0 ? to : last;
  if (compareDates(begins, ends) > 0) return 0;
  return (ends.day - begins.day + 1) / daysInMonth(first.year, first.month);
}
