import { at } from '../numeric/vector';
import { mean, meanStep } from '../numeric/statistics';

/**
 * The symmetric mean absolute percentage error as the M competitions use it, 0 to 200: 200 × |actual − forecast| ÷ (|actual| +
 * |forecast|), averaged. Where both are 0 nothing was missed.
 */
export function smape(actual: readonly number[], forecast: readonly number[]): number {
  let total = 0;
  actual.forEach((value, ahead) => {
    const size = Math.abs(value) + Math.abs(at(forecast, ahead));
    if (size > 0) total += (200 * Math.abs(value - at(forecast, ahead))) / size;
  });
  return total / actual.length;
}

/** A history whose steps are so small a part of its size moves by what binary arithmetic leaves over, and by nothing else. */
const STILL = 1e-12;

/**
 * The mean absolute scaled error (Hyndman and Koehler 2006): the mean miss as a multiple of the seasonal naive forecast's mean miss within
 * the history. `null` where the history never moves, so that there is nothing to scale by.
 */
export function mase(
  history: readonly number[],
  period: number,
  actual: readonly number[],
  forecast: readonly number[],
): number | null {
  const scale = meanStep(history, history.length > period ? period : 1);
  if (!(scale > STILL * mean(history.map(Math.abs)))) return null;
  let total = 0;
  actual.forEach((value, ahead) => {
    total += Math.abs(value - at(forecast, ahead));
  });
  return total / actual.length / scale;
}
