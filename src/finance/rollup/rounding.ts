import { decimalsIn } from '../tidy';

/** A figure beside others that are added up, with what it is rounded to where that is known. */
export interface RoundedFigure {
  readonly amount: number;
  /** Such as 0.1 for a sum given to a tenth; 0 is exact; null is not known. */
  readonly roundedTo: number | null;
}

/**
 * How far the sum of some figures may be from a total because of rounding alone. Where it is known what a figure is
 * rounded to, half of that. The others are taken to be given to the last decimal that any of them shows, since a whole
 * number says nothing of its own rounding; as many of them mostly cancel, they come to no more than the root of their
 * number allows.
 */
export function roundingOf(figures: readonly RoundedFigure[]): number {
  const known = figures.map(({ roundedTo }) => roundedTo).filter((unit) => unit !== null);
  const unknown = figures.length - known.length;
  const unit = 10 ** -decimalsIn(figures.map(({ amount }) => amount));
  return known.reduce((sum, one) => sum + one / 2, 0) + unit * Math.min(unknown / 2, Math.sqrt(unknown));
}

/** The most that `roundingOf` can come to for so many figures of none of which it is known what it is rounded to. */
export const mostRoundingOf = (figures: number): number => Math.sqrt(figures);
