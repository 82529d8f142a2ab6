import { addFinancialYears, type FinancialYear, formatFinancialYear, periodOf } from '../finance/financial-year';
import { fail, succeed } from '../finance/result';
import { toExcel } from './answer';
import { optional, required } from './arguments/argument';
import { date as dateKind, yearOrDate } from './arguments/dates';
import { badArgument } from './arguments/failure';
import { wholeNumber } from './arguments/figures';
import { spill } from './arguments/spill';

/**
 * The period of the financial year in which a date falls: 1 for April to 12 for March.
 * @customfunction PERIOD
 * @helpurl https://localhost:3000/assets/help/functions.html#PERIOD
 * @param date The date, as Excel keeps it or as text with the day first, such as 1/9/2014 or 1 Sep 2014. Blank gives #N/A.
 * @returns A number from 1 to 12 for each date.
 * @throws #N/A where the date is blank; #VALUE! for what is no date, such as 13 or 201415.
 * @example =MTFS.PERIOD("1 April 2014") gives 1
 * @example =MTFS.PERIOD("31/03/2015") gives 12
 */
export function period(date: unknown[][]): unknown[][] {
  return toExcel(spill({ date: required(dateKind) }, { date }, (values) => succeed(periodOf(values.date))));
}

/**
 * The financial year in which a date falls, such as 2014/15, or one that is some years later or earlier.
 * @customfunction FINYEAR
 * @helpurl https://localhost:3000/assets/help/functions.html#FINYEAR
 * @param date A date, or a financial year by its name such as 2014/15 or FY14/15. Blank gives #N/A.
 * @param [add] How many whole years later; negative for earlier. Blank adds none.
 * @returns The name of the year for each date.
 * @throws #N/A where the date is blank; #VALUE! for years that do not follow each other, such as 2014/16, and for numbers that are no date, such as 1 or 201415.
 * @example =MTFS.FINYEAR("31 March 2015") gives "2014/15"
 * @example =MTFS.FINYEAR("2014/15", 3) gives "2017/18"
 */
export function finYear(date: unknown[][], add?: unknown[][]): unknown[][] {
  return toExcel(
    spill({ date: required(yearOrDate), add: optional(wholeNumber, 0) }, { date, add }, (values) => {
      const year = addFinancialYears(values.date, values.add);
      if (isYearOfExcel(year)) return succeed(formatFinancialYear(year));
      return fail(badArgument('add', String(values.add), 'years that lead to one from 1899/00 to 9999/00'));
    }),
  );
}

/** Whether Excel has dates in a financial year: from 1900 to 9999. */
function isYearOfExcel({ startYear }: FinancialYear): boolean {
  return startYear >= 1899 && startYear <= 9999;
}
