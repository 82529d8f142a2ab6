import { compareFinancialYears, formatFinancialYear } from '../finance/financial-year';
import type { Tracker } from './tracker';
import { unsaidSetting } from './unsaid-setting';

/**
 * Where Settings says a year of which a savings table has no column: what is delivered, and what is due, is then of nobody
 * knows which year, and no year may be ended on it. A sentence that names the table and its years; null where there is none.
 */
export function missingYear(tracker: Pick<Tracker, 'savings' | 'settings' | 'problems'>): string | null {
  const { year } = tracker.settings;
  if (unsaidSetting(tracker) !== null) return null;
  const without = tracker.savings.find(
    ({ line }) => line.years.length > 0 && line.years.every((other) => compareFinancialYears(other.year, year) !== 0),
  );
  if (without === undefined) return null;
  const years = [...new Set(without.line.years.map((other) => formatFinancialYear(other.year)))];
  const [first = '', last = first] = [years[0], years.at(-1)];
  const wanted = formatFinancialYear(year);
  return (
    `Settings says ${wanted}, and the savings on ${without.place.sheet} have ${first === last ? first : `${first} to ${last}`}. ` +
    `Put the year that is meant into Settings, or add a column headed “${wanted} Target”.`
  );
}
