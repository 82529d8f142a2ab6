import { notMeant, type ForecastFailure } from '../failure';

const isLevel = (level: number): boolean => level > 0 && level < 1;

/** The failure of levels one of which lies not above 0 and below 1, or of no levels at all; `undefined` where all are good. */
export function findBadLevel(levels: readonly number[]): ForecastFailure | undefined {
  const odd = levels.find((level) => !isLevel(level));
  if (odd === undefined && levels.length > 0) return undefined;
  return notMeant(
    'level',
    odd === undefined ? 'none' : `${odd}`,
    'a share above 0% and below 100%, such as 80% or 0.8',
  );
}
