import type { CalendarDate } from '../../finance/calendar-date';
import { toSerial } from '../../finance/excel-serial';
import { type FinancialYear, financialYearOf } from '../../finance/financial-year';
import { parseDate } from '../../finance/parse-date';
import { parseFinancialYear } from '../../finance/parse-financial-year';
import { fail, type Result, succeed } from '../../finance/result';
import { showFound, type Unreadable } from '../../finance/unreadable';
import type { Kind } from './kind';
import { plainNumber } from './plain-number';

/** Numbers outside these are no dates that anybody means, but periods, sums or years such as 201415. */
const firstSerial = toSerial({ year: 1930, month: 1, day: 1 });
const lastSerial = toSerial({ year: 2199, month: 12, day: 31 });

/** A date, as an Excel serial from 1930 to 2199 or as text with the day first. */
export const date: Kind<CalendarDate> = {
  read: (found): Result<CalendarDate, Unreadable> => {
    const serial = plainNumber(found);
    if (serial === null || (serial >= firstSerial && serial < lastSerial + 1)) return parseDate(found);
    return fail({ found: showFound(found), expected: 'a date such as 1/9/2014, or a cell that holds one' });
  },
  isZeroBlank: true,
};

/** A financial year by its name, or the one in which a date falls. */
export const yearOrDate: Kind<FinancialYear> = {
  read: (found): Result<FinancialYear, Unreadable> => {
    const year = parseFinancialYear(found);
    if (year.ok) return year;
    const day = date.read(found);
    if (day.ok) return succeed(financialYearOf(day.value));
    return fail({
      found: showFound(found),
      expected: 'a date such as 31/03/2015 or a financial year such as 2014/15',
    });
  },
  isZeroBlank: true,
};
