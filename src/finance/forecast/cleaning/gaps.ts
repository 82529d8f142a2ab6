import { at } from '../numeric/vector';
import { seasonalIndices, withoutSeasons, withSeasons } from '../seasonality/indices';

/** A history cut to what lies between its first and last value. */
export interface TrimmedHistory {
  readonly values: readonly (number | null)[];
  /** Blanks left out before the first value and after the last. */
  readonly before: number;
  readonly after: number;
}

/** Takes blanks off both ends: before the first value nothing is known, after the last nothing yet. */
export function trimBlanks(history: readonly (number | null)[]): TrimmedHistory {
  const before = Math.max(
    0,
    history.findIndex((value) => value !== null),
  );
  const end = history.findLastIndex((value) => value !== null) + 1;
  return { values: history.slice(before, end), before, after: history.length - end };
}

/** Joins what stands on both sides of each gap by a straight line. The history begins and ends with a value. */
function bridge(history: readonly (number | null)[]): number[] {
  const filled: number[] = [];
  history.forEach((value, time) => {
    if (value === null) return;
    const from = filled.length - 1;
    const start = from < 0 ? value : at(filled, from);
    for (let place = from + 1; place < time; place += 1) {
      filled.push(start + ((value - start) * (place - from)) / (time - from));
    }
    filled.push(value);
  });
  return filled;
}

/** Fills the gaps of a trimmed history: along a line, and over two rounds or more along a line that keeps to the seasons. */
export function fillGaps(history: readonly (number | null)[], period: number): number[] {
  const first = bridge(history);
  if (period === 1 || first.length < 2 * period || first.length === history.filter((value) => value !== null).length) {
    return first;
  }
  const indices = seasonalIndices(first, period);
  const adjusted = withoutSeasons(first, indices);
  return withSeasons(bridge(history.map((value, time) => (value === null ? null : at(adjusted, time)))), indices, 0);
}
