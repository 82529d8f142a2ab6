import { mean } from '../numeric/statistics';
import { at } from '../numeric/vector';

/** The correlation of a history with itself `lag` periods earlier. */
export function autocorrelation(history: readonly number[], lag: number): number {
  const centre = mean(history);
  let together = 0;
  let alone = 0;
  history.forEach((value, time) => {
    alone += (value - centre) ** 2;
    if (time >= lag) together += (value - centre) * (at(history, time - lag) - centre);
  });
  return alone === 0 ? 0 : together / alone;
}

/** Whether the history repeats itself after a season beyond what one chance in ten would give (Bartlett's limits). */
export function isSeasonal(history: readonly number[], period: number): boolean {
  if (period < 2 || history.length < 2 * period) return false;
  let squares = 0;
  for (let lag = 1; lag < period; lag += 1) squares += autocorrelation(history, lag) ** 2;
  const limit = 1.645 * Math.sqrt((1 + 2 * squares) / history.length);
  return Math.abs(autocorrelation(history, period)) > limit;
}
