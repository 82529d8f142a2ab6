import { formatNumber } from '../finance/money';
import { formatDate } from '../finance/calendar-date';
import { compareFinancialYears, type FinancialYear, formatFinancialYear, mostYears } from '../finance/financial-year';
import { fullYear as fullYearOf, partYear as partYearOf, type Start } from '../finance/part-year';
import { reprofile as reprofileAmounts } from '../finance/reprofile';
import { fail, type Result, succeed } from '../finance/result';
import { type NotSlipped, slip as slipOf } from '../finance/slip';
import { toExcel } from './answer';
import { optional, required } from './arguments/argument';
import { yearOrDate } from './arguments/dates';
import { badArgument, type Failure } from './arguments/failure';
import { yearCount } from './arguments/figures';
import { sameCount, series, single, withoutBlanks } from './arguments/range';
import { spill } from './arguments/spill';
import { start as startKind } from './arguments/start';
import { size, sum } from './arguments/sums';
import { along, whole } from './arguments/whole';

/**
 * The amounts by year after moving a sum from one year to another: their total is unchanged.
 * @customfunction REPROFILE
 * @helpurl https://localhost:3000/assets/help/functions.html#REPROFILE
 * @param amounts The amounts by year in one row or column. A blank stays blank.
 * @param years The year of each amount, such as 2014/15.
 * @param amount The sum to move, 0 or more. Moving more than is there gives #VALUE!.
 * @param from The year that it is taken from.
 * @param to The year that it is moved to.
 * @returns The amounts in the direction of the range given.
 * @throws #VALUE! where more is moved than is there, where a year is not among the years or is there twice, and for a negative amount; #N/A where an argument is blank.
 * @example =MTFS.REPROFILE({3400,8640,1090,110}, {"2014/15","2015/16","2016/17","2017/18"}, 1500, "2015/16", "2016/17") gives [[3400,7140,2590,110]]
 */
export function reprofile(
  amounts: unknown[][],
  years: unknown[][],
  amount: unknown[][],
  from: unknown[][],
  to: unknown[][],
): unknown[][] {
  const declared = {
    amounts: series(sum),
    years: series(yearOrDate),
    amount: single(required(size)),
    from: single(required(yearOrDate)),
    to: single(required(yearOrDate)),
  };
  return toExcel(
    whole(declared, { amounts, years, amount, from, to }, (given) => {
      const { values, direction } = given.amounts;
      const named = yearsOf(given.years.values, values.length);
      if (!named.ok) return named;
      const start = placeOf('from', given.from, named.value);
      const end = placeOf('to', given.to, named.value);
      if (!start.ok) return start;
      if (!end.ok) return end;
      const moved = reprofileAmounts(values, { amount: given.amount, from: start.value, to: end.value });
      if (!moved.ok) return fail(tooMuch(given.amount, moved.error, given.from));
      return along(
        direction,
        moved.value.map((left) => succeed(left ?? '')),
      );
    }),
  );
}

function yearsOf(years: readonly (FinancialYear | null)[], amounts: number): Result<readonly FinancialYear[], Failure> {
  const count = sameCount('years', years.length, amounts, 'amounts');
  if (!count.ok) return count;
  const known = withoutBlanks('years', years, 'write the year of each amount');
  if (!known.ok) return known;
  const twice = known.value.find((year, place) => indexOfYear(known.value, year) !== place);
  if (twice === undefined) return known;
  return fail(badArgument('years', `${formatFinancialYear(twice)} twice`, 'each year once'));
}

function placeOf(name: string, year: FinancialYear, years: readonly FinancialYear[]): Result<number, Failure> {
  const place = indexOfYear(years, year);
  const expected = `one of the years, ${years.map(formatFinancialYear).join(', ')}`;
  return place < 0 ? fail(badArgument(name, formatFinancialYear(year), expected)) : succeed(place);
}

const indexOfYear = (years: readonly FinancialYear[], year: FinancialYear): number =>
  years.findIndex((one) => compareFinancialYears(one, year) === 0);

function tooMuch(amount: number, there: number | null, year: FinancialYear): Failure {
  const most = there === null ? 'nothing' : formatNumber(there);
  return badArgument(
    'amount',
    formatNumber(amount),
    `no more than there is in ${formatFinancialYear(year)}, which is ${most}`,
  );
}

/**
 * The part of a full year's sum that falls in the financial year of its start: a half from 1 October.
 * @customfunction PARTYEAR
 * @helpurl https://localhost:3000/assets/help/functions.html#PARTYEAR
 * @param fullYear The sum of a full year. Blank gives #N/A.
 * @param start When it starts: a date, or a period from 1 to 12. Whole months count as twelfths; within a month the days that are left count.
 * @returns The part for each pair.
 * @throws #N/A where an argument is blank; #VALUE! for a start that is neither a date nor a period from 1 to 12.
 * @example =MTFS.PARTYEAR(1200, "1 October 2014") gives 600
 * @example =MTFS.PARTYEAR(1200, 10) gives 300
 */
export function partYear(fullYear: unknown[][], start: unknown[][]): unknown[][] {
  return toExcel(
    spill({ 'full year': required(sum), start: required(startKind) }, { 'full year': fullYear, start }, (values) =>
      succeed(partYearOf(values['full year'], values.start)),
    ),
  );
}

/**
 * The full year's sum of which a part falls in the financial year of its start: the opposite of PARTYEAR.
 * @customfunction FULLYEAR
 * @helpurl https://localhost:3000/assets/help/functions.html#FULLYEAR
 * @param partYear The part that falls in the year of the start. Blank gives #N/A.
 * @param start When it starts: a date, or a period from 1 to 12. Whole months count as twelfths; within a month the days that are left count.
 * @returns The full-year effect for each pair.
 * @throws #N/A where an argument is blank; #VALUE! for a start that is neither a date nor a period from 1 to 12.
 * @example =MTFS.FULLYEAR(600, "1 October 2014") gives 1200
 */
export function fullYear(partYear: unknown[][], start: unknown[][]): unknown[][] {
  return toExcel(
    spill({ 'part year': required(sum), start: required(startKind) }, { 'part year': partYear, start }, (values) =>
      succeed(fullYearOf(values['part year'], values.start)),
    ),
  );
}

/**
 * What a later start of a saving costs, by financial year: planned, now, lost.
 * @customfunction SLIP
 * @helpurl https://localhost:3000/assets/help/functions.html#SLIP
 * @param fullYear The saving of a full year, in a single cell, as all arguments are.
 * @param plannedStart When it was planned to start: a date, or a period from 1 to 12.
 * @param newStart When it will start: a date, or a period of the same year. An earlier start gives a negative loss.
 * @param [years] How many years. Blank: to the first year with the full saving, 50 at most.
 * @returns One row for each financial year from that of the earlier start on: planned, now, lost (planned − now).
 * @throws #N/A where an argument is blank; #VALUE! where one start is a date and the other a period, for starts 50 years apart, and for a range.
 * @example =MTFS.SLIP(1200, "1 April 2014", "1 October 2014", 2) gives [[1200,600,600],[1200,1200,0]]
 */
export function slip(
  fullYear: unknown[][],
  plannedStart: unknown[][],
  newStart: unknown[][],
  years?: unknown[][],
): unknown[][] {
  const declared = {
    'full year': single(required(sum)),
    'planned start': single(required(startKind)),
    'new start': single(required(startKind)),
    years: single(optional(yearCount, null)),
  };
  const passed = { 'full year': fullYear, 'planned start': plannedStart, 'new start': newStart, years };
  return toExcel(
    whole(declared, passed, (given) => {
      const lost = slipOf(given['full year'], given['planned start'], given['new start'], given.years);
      if (lost.ok) return succeed(lost.value.map((year) => [year.planned, year.now, year.lost].map(succeed)));
      return fail(notSlipped(lost.error, given['new start']));
    }),
  );
}

function notSlipped(why: NotSlipped, newStart: Start): Failure {
  if (why === 'a date and a period') {
    return badArgument('new start', why, 'two dates or two periods, so that the years are known');
  }
  const found = newStart.kind === 'day' ? formatDate(newStart.date) : `period ${newStart.period}`;
  const expected = `a start within ${mostYears} years of the planned one, or a number of years`;
  return badArgument('new start', found, expected);
}
