import type { CalendarDate } from '../../calendar-date';
import { formatFinancialYear } from '../../financial-year';
import { formatMoney, type MoneyUnit } from '../../money';
import type { Steps } from '../../steps';
import { sumsOf } from '../control/control-totals';
import type { LedgerProblem } from '../ledger-problem';
import { rowsInOneStep } from '../rows-in-one-step';
import { sayRows } from '../say-rows';
import type { WholeLine } from '../rows/place-lines';
import type { PlacedPeriod } from './place-period';

/** A posting is made up to so many months after the end of its period, and its paper is up to so many months older. */
const mostMonthsAfter = 3;
const mostMonthsBefore = 9;

/** Whether the date of a posting is so far from its period that it may be the same period of another year. */
function isFarFrom(date: CalendarDate, { year, period }: PlacedPeriod): boolean {
  const monthsOfPeriod = year.startYear * 12 + 3 + Math.min(Math.max(period, 1), 12);
  const apart = date.year * 12 + date.month - monthsOfPeriod;
  return apart > mostMonthsAfter || apart < -mostMonthsBefore;
}

/**
 * The one problem of all rows that name a period without its year and are dated so far from it.
 * @param lines the lines that are taken, with their dates
 */
export function* farDateProblems(
  lines: readonly WholeLine[],
  dateOf: (line: WholeLine) => CalendarDate | null,
  column: string,
  unit: MoneyUnit,
): Steps<readonly LedgerProblem[]> {
  const far: WholeLine[] = [];
  for (const [place, line] of lines.entries()) {
    if (place % rowsInOneStep === 0) yield;
    const date = line.namesYear ? null : dateOf(line);
    if (date !== null && isFarFrom(date, line.placed)) far.push(line);
  }
  const [first] = far;
  if (first === undefined) return [];
  const name = formatFinancialYear(first.placed.year);
  const { rows, net } = sumsOf(
    far.map(({ posting }) => posting),
    unit,
  );
  return [
    {
      row: first.row,
      column,
      found: `${sayRows(rows)}, ${formatMoney(net, unit)} net, dated a year or so away from their period of ${name}; this is the first`,
      expected: `dates near the periods of ${name}, or a column that names the year`,
      remedy: `Check whether these rows are of another year. They are counted in ${name}, since nothing else names their year.`,
    },
  ];
}
