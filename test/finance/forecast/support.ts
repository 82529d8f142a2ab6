import type { Result } from '../../../src/finance/result';

/** The value of a result that a test expects to be one; the test fails with the reason where it is not. */
export function valueOf<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(`expected a value, got ${JSON.stringify(result.error)}`);
  return result.value;
}

/** Noise between −1 and 1 that is the same on every run: the fractional parts of multiples of the golden ratio. */
export const noise = (place: number): number => 2 * ((place * 0.6180339887498949) % 1) - 1;

/** A made-up history: a level with a slope, a yearly wave and some noise. */
export const madeUp = (
  length: number,
  options: { slope?: number; wave?: number; noise?: number; period?: number } = {},
): number[] =>
  Array.from({ length }, (_, time) => {
    const { slope = 0, wave = 0, noise: rough = 0, period = 12 } = options;
    return 1000 + slope * time + wave * Math.sin((2 * Math.PI * time) / period) + rough * noise(time + 1);
  });
