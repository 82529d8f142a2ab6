import { fillGaps, trimBlanks } from './cleaning/gaps';
import { detectPeriod } from './seasonality/detect';

/** After how many periods a history repeats itself: 12, 4, or 1 for not at all. Gaps are bridged; text has no place here. */
export function detectSeason(history: readonly (number | null)[]): number {
  const { values } = trimBlanks(history);
  return detectPeriod(fillGaps(values, 1));
}
