import { type CalendarDate, compareDates, formatDate } from '../../../finance/calendar-date';
import { isFarOff, mostYearsOff } from '../../../finance/far-off';
import { compareFinancialYears, type FinancialYear, formatFinancialYear } from '../../../finance/financial-year';
import type { SavingsLine } from '../../../finance/savings-line';
import type { Candidate } from '../../locate/candidates';
import type { Problem } from '../../problem';
import type { SavingsColumns } from '../columns';
import type { ReadLine } from '../read-savings';
import { atLine } from './at-line';

type Unlikely = Pick<Problem, 'kind' | 'found' | 'expected'>;

/** What to say of a day that is far from all the years of the tracker; null where it is not. */
export function farOff(date: CalendarDate | null, years: readonly FinancialYear[]): Unlikely | null {
  const inOrder = [...years].sort(compareFinancialYears);
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (date === null || first === undefined || last === undefined || !isFarOff(date, years)) return null;
  const span = [...new Set([formatFinancialYear(first), formatFinancialYear(last)])].join(' to ');
  return {
    kind: 'unusual value',
    found: formatDate(date),
    expected: `a day near ${span}, the years of this tracker: it is over ${mostYearsOff} years away from them; check the year`,
  };
}

function notYet(date: CalendarDate | null, asAt: CalendarDate): Unlikely | null {
  if (date === null || compareDates(date, asAt) <= 0) return null;
  return {
    kind: 'unusual value',
    found: `updated on ${formatDate(date)}, after the As at date`,
    expected: `a day up to ${formatDate(asAt)}: until then the line counts as up to date; check the date, or As at in Settings`,
  };
}

/** The dates of a line that can be read and are hardly meant. They count all the same. */
export function unlikelyDates(
  table: Candidate,
  columns: SavingsColumns,
  { line, row }: ReadLine<SavingsLine>,
  years: readonly FinancialYear[],
  asAt: CalendarDate,
): readonly Problem[] {
  const found = [
    { column: columns.plain('milestoneDue'), unlikely: farOff(line.milestoneDue, years) },
    { column: columns.plain('updated'), unlikely: farOff(line.updated, years) ?? notYet(line.updated, asAt) },
  ];
  return found.flatMap(({ column, unlikely }) => (unlikely === null ? [] : [atLine(table, row, column, unlikely)]));
}
