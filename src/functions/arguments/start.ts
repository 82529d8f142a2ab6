import type { Start } from '../../finance/part-year';
import { fail, succeed } from '../../finance/result';
import { showFound } from '../../finance/unreadable';
import { date } from './dates';
import type { Kind } from './kind';
import { plainNumber } from './plain-number';

const periodName = /^(?:p|period)\s*(\d{1,2})$/i;

/** When something starts: a date, or a period from 1 to 12, also written P7. */
export const start: Kind<Start> = {
  read: (found) => {
    const period = periodIn(found);
    if (period !== null) return succeed({ kind: 'period', period });
    const day = date.read(found);
    return day.ok
      ? succeed({ kind: 'day', date: day.value })
      : fail({ found: showFound(found), expected: 'a date such as 1/9/2014 or a period from 1 to 12' });
  },
  isZeroBlank: true,
};

function periodIn(found: unknown): number | null {
  const named = typeof found === 'string' ? periodName.exec(found.trim())?.[1] : undefined;
  const number = plainNumber(named ?? found) ?? 0;
  return Number.isInteger(number) && number >= 1 && number <= 12 ? number : null;
}
