import { tidy } from '../tidy';

/**
 * What is paid by results: results × rate, for no more results than the cap, less the match funding. Negative where the match
 * funding is more than the results bring.
 * @param cap the number of results that are paid for at most; null for no limit
 * @param match what the council puts in itself
 */
export function resultsPayment(results: number, rate: number, cap: number | null, match: number): number {
  const earned = Math.min(results, cap ?? results) * rate;
  return tidy(earned - match, earned, match);
}
