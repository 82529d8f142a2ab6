import { periodOf } from '../../finance/financial-year';
import { parseDate } from '../../finance/parse-date';
import { fail, succeed, type Result } from '../../finance/result';
import { showFound, type Unreadable } from '../../finance/unreadable';
import { cellText, type CellValue } from '../cells/cell-value';
import { periodInHeading } from '../headings/period-in-heading';

/** Reads an accounting period from 1 (April) to 13 (closing): a number, `P5`, a month or a day in it. */
export function parsePeriod(value: CellValue): Result<number, Unreadable> {
  const text = cellText(value);
  const number = /^(?:p(?:eriod)?|month|m)?\s*0?(\d{1,2})$/i.exec(text);
  const period = number === null ? periodInHeading(text) : Number(number[1]);
  if (period !== null && period >= 1 && period <= 13) return succeed(period);
  const date = parseDate(value);
  return date.ok
    ? succeed(periodOf(date.value))
    : fail({
        found: showFound(value),
        expected: 'a period from 1 (April) to 12 (March), or 13 for closing adjustments',
      });
}
