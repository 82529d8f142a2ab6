import { fullYear } from './century';
import type { FinancialYear } from './financial-year';
import { plainDashes } from './plain-dashes';
import { fail, type Result, succeed } from './result';
import { showFound, type Unreadable } from './unreadable';

const expectedYear = 'a financial year such as 2014/15, two years that follow each other';
const wholeName = /^(?:fy|financial year)?\s*(?<start>\d{4}|\d{2})\s*[/-]\s*(?<end>\d{4}|\d{2})$/i;
/** Two digits need a slash here, so that ages 10-11 are no year; a digit or separator beside it makes it a date. */
const nameInside =
  /(?<![\d/.-])(?:fy\s*)?(?:(?<start>\d{4})\s*[/-]\s*(?<end>\d{4}|\d{2})|(?<shortStart>\d{2})\/(?<shortEnd>\d{2}))(?![\d/.-])/i;

/** Reads 2014/15, 2014-15, 2014–15, 2014/2015, 14/15 or FY14/15; refuses years that do not follow each other. */
export function parseFinancialYear(found: unknown): Result<FinancialYear, Unreadable> {
  const parts = typeof found === 'string' ? wholeName.exec(plainDashes(found).trim())?.groups : undefined;
  const year = yearFrom(parts?.['start'], parts?.['end']);
  return year === null ? fail({ found: showFound(found), expected: expectedYear }) : succeed(year);
}

/** A year found in a longer text, such as the heading `2014/15 Target`, with the words round it. */
export interface YearInText {
  readonly year: FinancialYear;
  /** The text without the year, such as `Target`. */
  readonly rest: string;
}

/** The first financial year named in a text; null where there is none, as in a date or in 2014/16. */
export function financialYearIn(text: string): YearInText | null {
  const plain = plainDashes(text);
  const match = nameInside.exec(plain);
  if (match === null) return null;
  const { start, end, shortStart, shortEnd } = match.groups ?? {};
  const year = yearFrom(start ?? shortStart, end ?? shortEnd);
  if (year === null) return null;
  const rest = `${plain.slice(0, match.index)} ${plain.slice(match.index + match[0].length)}`;
  return { year, rest: rest.replace(/\s+/g, ' ').trim() };
}

function yearFrom(start: string | undefined, end: string | undefined): FinancialYear | null {
  if (start === undefined || end === undefined) return null;
  const startYear = fullYear(start);
  const follows = end.length === 4 ? Number(end) === startYear + 1 : Number(end) === (startYear + 1) % 100;
  return follows ? { startYear } : null;
}
