import type { Start } from '../../finance/part-year';
import { parseDate } from '../../finance/parse-date';
import { parseNumber } from '../../finance/parse-number';
import { fail, succeed } from '../../finance/result';
import { showFound } from '../../finance/unreadable';
import type { Kind } from './kinds';

const periodName = /^(?:p|period)\s*(\d{1,2})$/i;

/** When something starts: a date, or a period from 1 to 12, also written P7. */
export const start: Kind<Start> = {
  read: (found) => {
    const period = periodIn(found);
    if (period !== null) return succeed({ kind: 'period', period });
    const date = parseDate(found);
    return date.ok && !isSmall(found)
      ? succeed({ kind: 'day', date: date.value })
      : fail({ found: showFound(found), expected: 'a date such as 1/9/2014 or a period from 1 to 12' });
  },
  isZeroBlank: true,
};

function periodIn(found: unknown): number | null {
  const named = typeof found === 'string' ? periodName.exec(found.trim())?.[1] : undefined;
  const read = parseNumber(named ?? found);
  const number = read.ok && !read.value.isShare && read.value.scale === null ? read.value.amount : 0;
  return Number.isInteger(number) && number >= 1 && number <= 12 ? number : null;
}

/** As serials, such numbers are days in 1900: nobody's start, but a period that is not there, such as 13. */
function isSmall(found: unknown): boolean {
  return typeof found === 'number' && found < 366;
}
