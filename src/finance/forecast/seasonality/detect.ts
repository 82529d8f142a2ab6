import { mean } from '../numeric/statistics';
import { at } from '../numeric/vector';
import { centredAverage } from './trend';

/** The seasons looked for: months and quarters of a year. */
const KNOWN_SEASONS = [12, 4] as const;
/** One chance in ten of seeing a season where there is none, on one side. */
const LIMIT = 1.2816;
/** Rounds below which a season cannot be told from chance. */
const FEWEST_ROUNDS = 3;

/** The correlation of values with themselves `lag` places earlier; 0 where they never move. */
export function autocorrelation(values: readonly number[], lag: number): number {
  const centre = mean(values);
  let together = 0;
  let alone = 0;
  values.forEach((value, time) => {
    alone += (value - centre) ** 2;
    if (time >= lag) together += (value - centre) * (at(values, time - lag) - centre);
  });
  return alone === 0 ? 0 : together / alone;
}

/** How strongly a history, its trend taken off, repeats itself after a round: in standard errors (Bartlett's formula). */
function seasonalStrength(history: readonly number[], period: number): number {
  const trend = centredAverage(history, period);
  const detrended = history.map((value, time) => value - at(trend, time));
  let squares = 0;
  for (let lag = 1; lag < period; lag += 1) squares += autocorrelation(detrended, lag) ** 2;
  return autocorrelation(detrended, period) / Math.sqrt((1 + 2 * squares) / history.length);
}

/**
 * The number of periods after which a history without gaps repeats itself: 12, 4, or 1 where neither shows in at least three rounds.
 * Where both show, the one that shows more strongly is taken: what repeats every 4 periods does so every 12 as well.
 */
export function detectPeriod(history: readonly number[]): number {
  const shown = KNOWN_SEASONS.filter((period) => history.length >= FEWEST_ROUNDS * period)
    .map((period) => ({ period, strength: seasonalStrength(history, period) }))
    .filter(({ strength }) => strength > LIMIT)
    .sort((left, right) => right.strength - left.strength);
  return shown[0]?.period ?? 1;
}
