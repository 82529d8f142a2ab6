import type { CalendarDate } from '../../finance/calendar-date';
import { addFinancialYears, financialYearOf, type FinancialYear } from '../../finance/financial-year';
import { financialYearIn } from '../../finance/parse-financial-year';
import { bottomOf, rightOf } from '../cells/address';
import type { HeadingWindow, Survey } from '../locate/outline';

/** Headings and settings are short; a year in a sentence says nothing of a column. */
const longestText = 40;
const yearsBefore = 1;
const yearsAfter = 4;
const mostYears = 15;

function startsIn({ area, cells }: HeadingWindow): number[] {
  const starts: number[] = [];
  for (let row = area.top; row < bottomOf(area); row += 1) {
    for (let column = area.left; column < rightOf(area); column += 1) {
      const value = cells.value(row, column);
      if (typeof value !== 'string' || value.length > longestText) continue;
      const year = financialYearIn(value)?.year;
      if (year !== undefined) starts.push(year.startYear);
    }
  }
  return starts;
}

/** The years that a heading may be said to be of. */
interface OfferedYears {
  readonly years: readonly FinancialYear[];
  /** They are those round today, since the workbook names none. */
  readonly areGuessed: boolean;
}

/**
 * The years that a heading may be said to be of: from the one before the first that the workbook's headings and settings
 * name to a few after the last; those round today where it names none.
 * @param likely what the headings that are mapped may mean: their years may be written in a way that is not read elsewhere
 */
export function offeredYears({ windows }: Survey, likely: readonly string[], today: CalendarDate): OfferedYears {
  const ofLikely = likely.flatMap((meaning) => financialYearIn(meaning)?.year.startYear ?? []);
  const named = [...[...windows.values()].flatMap(startsIn), ...ofLikely];
  const current = financialYearOf(today).startYear;
  const first = named.reduce((least, year) => Math.min(least, year), named[0] ?? current);
  const last = named.reduce((most, year) => Math.max(most, year), named[0] ?? current);
  const count = Math.min(mostYears, last - first + 1 + yearsBefore + yearsAfter);
  const years = Array.from({ length: count }, (_, index) =>
    addFinancialYears({ startYear: first }, index - yearsBefore),
  );
  return { years, areGuessed: named.length === 0 };
}
