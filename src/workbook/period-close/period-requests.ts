import { type FinancialYear, formatFinancialYear } from '../../finance/financial-year';
import type { EditRequest } from '../edits/edit-request';
import type { PeriodEvent } from '../month-end/read/read-periods';
import { momentSerial } from '../excel/log-rows';

/** Who does something to a period, and when by the user's clock. */
export interface PeriodStamp {
  readonly by: string;
  readonly when: Date;
}

/** What is logged of a period. */
interface LoggedPeriod extends PeriodStamp {
  readonly year: FinancialYear;
  readonly period: number;
  readonly done: PeriodEvent['done'];
  readonly reason: string;
  /** When something was done to the period before, as Excel stores it; null where nothing was. */
  readonly before: number | null;
}

const second = 1 / 86_400;

/**
 * The row of the Periods table that says what was done to a period. Its time tells it from others of the day, and what was
 * done last: it is after what was done before, also on a computer whose clock is behind.
 */
export const requestPeriodRow = ({ year, period, done, reason, by, when, before }: LoggedPeriod): EditRequest => ({
  request: 'add row',
  table: 'Periods',
  values: [
    { field: 'year', to: formatFinancialYear(year) },
    { field: 'period', to: period },
    { field: 'done', to: done },
    { field: 'when', to: Math.max(momentSerial(when), before === null ? 0 : before + second) },
    { field: 'by', to: by.trim() },
    { field: 'reason', to: reason },
  ],
  why: 'The log of the periods.',
});
