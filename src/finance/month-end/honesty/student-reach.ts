/** Where nine tenths of the normal distribution lie below. */
const z = 1.2815515655446004;

/**
 * How many standard deviations to each side of the mean 80% of Student's t lies, by its degrees of freedom: the expansion of
 * Cornish and Fisher, within 0.4% from two degrees on.
 * @param degrees at least 2
 */
export function reach80(degrees: number): number {
  const first = (z ** 3 + z) / 4;
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  const third = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
  return z + first / degrees + second / degrees ** 2 + third / degrees ** 3;
}
