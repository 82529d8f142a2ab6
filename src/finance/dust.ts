const relativeDust = 1e-11;

/**
 * How far apart two sums may be and still be the same: the traces that binary arithmetic leaves, relative to the size
 * of the figures that were added or subtracted. At £100m it is a tenth of a penny, so no real difference is lost.
 */
export function dustOf(...figures: readonly number[]): number {
  return relativeDust * Math.max(0, ...figures.map(Math.abs));
}
