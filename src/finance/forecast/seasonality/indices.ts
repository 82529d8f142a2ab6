import { at } from '../numeric/vector';
import { mean } from '../numeric/statistics';
import { shrunkenPattern } from './pattern';
import { centredAverage, localLine } from './trend';

/** Seasonal indices by phase: sums that add up to 0, or factors that average 1; the first is the history's first period's. */
export interface SeasonalIndices {
  readonly kind: 'additive' | 'multiplicative';
  readonly values: readonly number[];
  /** The share of the measured pattern that was kept, 0 (chance) to 1 (certain). */
  readonly kept: number;
}

/** No seasons at all. */
export const noSeasons: SeasonalIndices = { kind: 'additive', values: [0], kept: 0 };

/** Periods that must be seen twice before a pattern can be told from chance at all. */
const FEWEST_REPEATED = 2;
/** Rounds from which the first measurement can do without the half rounds at the ends, where the trend is a guess. */
const ROUNDS_TO_SPARE_ENDS = 3;

const indexAt = (indices: SeasonalIndices, time: number): number => at(indices.values, time % indices.values.length);

/** A history with its seasons taken out. */
export const withoutSeasons = (history: readonly number[], indices: SeasonalIndices): number[] =>
  history.map((value, time) =>
    indices.kind === 'multiplicative' ? value / indexAt(indices, time) : value - indexAt(indices, time),
  );

/** A path without seasons, which begins `seen` periods after the history began, with the seasons put back in. */
export const withSeasons = (path: readonly number[], indices: SeasonalIndices, seen: number): number[] =>
  path.map((value, ahead) =>
    indices.kind === 'multiplicative' ? value * indexAt(indices, seen + ahead) : value + indexAt(indices, seen + ahead),
  );

const seasonalParts = (history: readonly number[], trend: readonly number[], multiplied: boolean): number[] =>
  history.map((value, time) => (multiplied ? value / at(trend, time) : value - at(trend, time)));

/** The fewest periods of history that say something of seasons: a round, and a little of the next. */
export const fewestForSeasons = (period: number): number => period + FEWEST_REPEATED;

/** The straight line whose slope is the mean change on the same phase a round earlier: all that is known before two rounds are. */
function roundOnRoundLine(history: readonly number[], period: number): number[] {
  const changes = history.slice(period).map((value, time) => value - at(history, time));
  const slope = mean(changes) / period;
  const level = mean(history.slice(0, period));
  return history.map((_, time) => level + slope * (time - (period - 1) / 2));
}

/** The pattern of a history of one round and a part of the next, shrunk by how well that part repeats what came before. */
function indicesOfOneRound(history: readonly number[], period: number): SeasonalIndices {
  const trend = roundOnRoundLine(history, period);
  const multiplied = [...history, ...trend].every((value) => value > 0);
  const kind = multiplied ? 'multiplicative' : 'additive';
  const pattern = shrunkenPattern(seasonalParts(history, trend, multiplied), period, multiplied);
  return multiplied && !pattern.values.every((value) => value > 0) ? noSeasons : { kind, ...pattern };
}

/**
 * The seasonal pattern of a history of at least `fewestForSeasons` periods, shrunk towards none as far as it could be chance.
 * Factors where all values are above zero, sums otherwise. Two rounds or more are measured twice: against centred averages, then
 * against local lines through the history without that first pattern. Less than two rounds are measured once, against a line.
 */
export function seasonalIndices(history: readonly number[], period: number): SeasonalIndices {
  if (history.length < 2 * period) return indicesOfOneRound(history, period);
  const above = (values: readonly number[]): boolean => values.every((value) => value > 0);
  const rough = centredAverage(history, period);
  const multiplied = above(history) && above(rough);
  const kind = multiplied ? 'multiplicative' : 'additive';
  const spared = history.length >= ROUNDS_TO_SPARE_ENDS * period ? Math.floor(period / 2) : 0;
  const parts = seasonalParts(history, rough, multiplied);
  const first = { kind, ...shrunkenPattern(parts, period, multiplied, spared, parts.length - spared) } as const;
  if (multiplied && !above(first.values)) return noSeasons;
  const trend = localLine(withoutSeasons(history, first), period);
  if (multiplied && !above(trend)) return first;
  const second = { kind, ...shrunkenPattern(seasonalParts(history, trend, multiplied), period, multiplied) } as const;
  return multiplied && !above(second.values) ? first : second;
}
