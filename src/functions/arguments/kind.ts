import type { CalendarDate } from '../../finance/calendar-date';
import { type FinancialYear, financialYearOf } from '../../finance/financial-year';
import { formatSetPercent } from '../../finance/money';
import { parseDate } from '../../finance/parse-date';
import { parseFinancialYear } from '../../finance/parse-financial-year';
import { parseMoney, parseNumber, parseShare } from '../../finance/parse-number';
import { parseStatus, type RagStatus, ragStatuses } from '../../finance/rag/status';
import { fail, type Result, succeed } from '../../finance/result';
import { showFound, type Unreadable } from '../../finance/unreadable';

/** A kind of value that an argument takes: how a cell that is neither blank nor an error is read. */
export interface Kind<T> {
  readonly read: (found: number | string | boolean) => Result<T, Unreadable>;
  /**
   * Whether 0 is no value of this kind, so that a 0 is taken for what it is: the blank cell that some versions of
   * Excel pass as 0.
   */
  readonly isZeroBlank: boolean;
}

const refuse = (found: unknown, expected: string) => fail({ found: showFound(found), expected });

/** A sum: a number, or text as people write one. A suffix such as k states pounds; a percentage is refused. */
export const sum: Kind<number> = { read: (found) => parseMoney(found, '£'), isZeroBlank: false };

/** A sum of at least nothing, such as a tolerance. */
export const size: Kind<number> = {
  read: (found) => {
    const read = sum.read(found);
    return read.ok && read.value < 0 ? refuse(found, 'a sum of 0 or more') : read;
  },
  isZeroBlank: false,
};

/** A sum above nothing, such as a cap; 0 is none. */
export const cap: Kind<number> = { ...size, isZeroBlank: true };

/** A whole number of years, also negative. */
export const wholeNumber: Kind<number> = {
  read: (found) => {
    const read = parseNumber(found);
    const isWhole = read.ok && !read.value.isShare && read.value.scale === null && Number.isInteger(read.value.amount);
    return isWhole ? succeed(read.value.amount) : refuse(found, 'a whole number such as 1 or -1');
  },
  isZeroBlank: false,
};

/** A threshold as a share from 0 to 1. A number above 1 is asked about and never guessed to be a percentage. */
export const share: Kind<number> = {
  read: (found) => {
    const read = parseShare(found);
    if (!read.ok || (read.value >= 0 && read.value <= 1)) return read;
    return read.value < 0
      ? refuse(found, 'a share from 0% to 100%')
      : refuse(found, `a share: write ${formatSetPercent(read.value / 100)} or ${read.value / 100}`);
  },
  isZeroBlank: false,
};

/** A share above nothing: at a red threshold of 0 a blank policy cell would turn everything red. */
export const shareAboveNothing: Kind<number> = {
  read: (found) => {
    const read = share.read(found);
    return read.ok && read.value === 0 ? refuse(found, 'a share above 0%, or nothing for the usual one') : read;
  },
  isZeroBlank: false,
};

/** A date, as an Excel serial or as text with the day first. */
export const date: Kind<CalendarDate> = { read: parseDate, isZeroBlank: true };

/** A financial year by its name, or the one in which a date falls. */
export const yearOrDate: Kind<FinancialYear> = {
  read: (found) => {
    const year = parseFinancialYear(found);
    if (year.ok) return year;
    const day = parseDate(found);
    return day.ok
      ? succeed(financialYearOf(day.value))
      : refuse(found, 'a date such as 31/03/2015 or a financial year such as 2014/15');
  },
  isZeroBlank: true,
};

/** `"a", "b" or "c"`. */
function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`);
  return [quoted.slice(0, -1).join(', '), ...quoted.slice(-1)].filter((part) => part !== '').join(' or ');
}

/** One of some words, without regard to case. */
export function wordOf<T>(words: Readonly<Record<string, T>>): Kind<T> {
  const names = Object.keys(words);
  return {
    read: (found) => {
      const word = typeof found === 'string' ? found.trim().toLowerCase() : '';
      const value = Object.hasOwn(words, word) ? words[word] : undefined;
      return value === undefined ? refuse(found, listed(names)) : succeed(value);
    },
    isZeroBlank: true,
  };
}

/** A RAG status by its word. */
export const status: Kind<RagStatus> = {
  read: (found) => {
    const read = typeof found === 'string' ? parseStatus(found) : null;
    return read === null ? refuse(found, ragStatuses.join(', ')) : succeed(read);
  },
  isZeroBlank: true,
};
