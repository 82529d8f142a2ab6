import { compareFinancialYears, financialYearOf, type FinancialYear } from '../financial-year';
import { compareStatuses } from '../rag/status';
import { sameFigure } from '../same';
import type { YearOfSaving } from '../savings-line';
import { mapInSteps, type Steps } from '../steps';
import { addUp, tidy } from '../tidy';
import { pairLines } from './changes/pair-lines';
import { renumberings } from './changes/renumbered';
import { hasNewOverride, type LineState, type ReviewState } from './line-state';

/** The words of the direction of travel, and the arrow that goes before each. */
export const directionArrows = {
  Worsened: '▼',
  Improved: '▲',
  Overridden: '◆',
  'No change': '▬',
  New: '●',
  Gone: '○',
} as const;
export type Direction = keyof typeof directionArrows;

/** Which way a line went between two reviews. */
export interface LineDirection {
  readonly direction: Direction;
  /** Null for a line that is new. */
  readonly before: LineState | null;
  /** Null for a line that is gone. */
  readonly after: LineState | null;
  /** Forecast (or where there is none what is delivered) − target of the year: negative is short; null: not known. */
  readonly gapBefore: number | null;
  readonly gapAfter: number | null;
}

/** Which way all lines went together. Shortfalls are added up; what others have over does not make up for them. */
export interface TotalDirection {
  readonly direction: Extract<Direction, 'Improved' | 'Worsened' | 'No change'>;
  readonly shortBefore: number;
  readonly shortAfter: number;
  /** How many lines went each way. */
  readonly lines: Readonly<Record<Direction, number>>;
}

/** The direction of travel of every line: those of the later state in their order, then those that are gone. In steps. */
export function* directions(
  before: ReviewState,
  after: ReviewState,
  year: FinancialYear,
): Steps<readonly LineDirection[]> {
  const { pairs, removed, added } = yield* pairLines(before.lines, after.lines);
  const renumbered = renumberings({ removed, added });
  const earlier = new Map([...pairs, ...renumbered].map((pair) => [pair.after, pair.before] as const));
  const went = new Set(earlier.values());
  const present = yield* mapInSteps(after.lines, (line) => travel(earlier.get(line) ?? null, line));
  const gone = before.lines.filter((line) => !went.has(line)).map((line) => travel(line, null));
  return [...present, ...gone];

  /** Whether a forecast of the year may have been taken out: a status of another year did not rest on one. */
  function hadForecastOf(line: LineState): boolean {
    const isOfOneYear = compareFinancialYears(financialYearOf(before.asAt), financialYearOf(after.asAt)) === 0;
    return isOfOneYear || (figuresOf(line, year)?.forecast ?? null) !== null;
  }

  function travel(was: LineState | null, is: LineState | null): LineDirection {
    const gapBefore = was === null ? null : gapOf(was, before, year);
    const gapAfter = is === null ? null : gapOf(is, after, year);
    const gaps = { gapBefore, gapAfter };
    const direction =
      was === null ? 'New' : is === null ? 'Gone' : wayOf(was, is, { ...gaps, hadForecast: hadForecastOf(was) });
    return { direction, before: was, after: is, ...gaps };
  }
}

/** The direction of travel of some lines together, by the sum of their shortfalls. */
export function totalDirection(lines: readonly LineDirection[]): TotalDirection {
  const shortBefore = sumOfShortfalls(lines.map(({ gapBefore }) => gapBefore));
  const shortAfter = sumOfShortfalls(lines.map(({ gapAfter }) => gapAfter));
  const count = (word: Direction) => lines.filter(({ direction }) => direction === word).length;
  return {
    direction: sameFigure(shortBefore, shortAfter) ? 'No change' : shortAfter < shortBefore ? 'Improved' : 'Worsened',
    shortBefore,
    shortAfter,
    lines: {
      Worsened: count('Worsened'),
      Improved: count('Improved'),
      Overridden: count('Overridden'),
      'No change': count('No change'),
      New: count('New'),
      Gone: count('Gone'),
    },
  };
}

interface Compared extends Pick<LineDirection, 'gapBefore' | 'gapAfter'> {
  /** The status before rested, or may have rested, on a forecast of the year. */
  readonly hadForecast: boolean;
}

/**
 * A status that a person set is no way that the line went. Else by the status; where it is the same or not known both
 * times, by the gap. A line that can no longer be assessed has worsened whatever it was, so that taking a forecast out never
 * looks like progress; one that was stopped, or whose status was of another year, went no way.
 */
function wayOf(was: LineState, is: LineState, { gapBefore, gapAfter, hadForecast }: Compared): Direction {
  if (hasNewOverride(was, is)) return 'Overridden';
  if (is.rag === 'Grey' && was.rag !== 'Grey' && was.rag !== null) {
    return is.stage === 'Stopped' || !hadForecast ? 'No change' : 'Worsened';
  }
  const step = was.rag === null || is.rag === null ? 0 : compareStatuses(is.rag, was.rag);
  if (step !== 0) return step < 0 ? 'Improved' : 'Worsened';
  if (gapBefore === null || gapAfter === null || sameFigure(gapBefore, gapAfter)) return 'No change';
  return gapAfter > gapBefore ? 'Improved' : 'Worsened';
}

const figuresOf = (line: LineState, year: FinancialYear): YearOfSaving | undefined =>
  line.years.find((entry) => compareFinancialYears(entry.year, year) === 0);

/** What is delivered stands in for a forecast only in the year that it was delivered in. */
function gapOf(line: LineState, { asAt }: ReviewState, year: FinancialYear): number | null {
  const figures = figuresOf(line, year);
  const isItsYear = compareFinancialYears(financialYearOf(asAt), year) === 0;
  const expected = figures?.forecast ?? (isItsYear ? line.delivered : null);
  const target = figures?.target ?? null;
  return expected === null || target === null ? null : tidy(expected - target, expected, target);
}

function sumOfShortfalls(gaps: readonly (number | null)[]): number {
  return addUp(gaps.map((gap) => Math.max(0, -(gap ?? 0))));
}
