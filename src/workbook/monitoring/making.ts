import { formatFinancialYear } from '../../finance/financial-year';
import type { MonthEnd } from '../../finance/month-end/line-case';
import { parseFinancialYear } from '../../finance/parse-financial-year';
import { momentSerial } from '../excel/log-rows';
import type { MonthEndReading } from '../month-end/month-end';

/** What the workbook keeps of the making of a report. */
export interface Making {
  /** Null where the workbook does not say. */
  readonly when: Date | null;
  /** The month-end that it shows; null where the workbook does not say. */
  readonly of: Pick<MonthEnd, 'year' | 'period'> | null;
}

/** How the workbook setting says it: `2014-09-01T09:14:00.000Z 2014/15 P5`. */
export const makingText = (when: Date, { year, period }: Pick<MonthEnd, 'year' | 'period'>): string =>
  `${when.toISOString()} ${formatFinancialYear(year)} P${period}`;

/** Reads what `makingText` writes, of which earlier versions wrote the moment alone. */
export function makingOf(text: unknown): Making {
  const [moment = '', year = '', period = ''] = typeof text === 'string' ? text.split(' ') : [];
  const when = new Date(moment);
  const ofYear = parseFinancialYear(year);
  const number = Number(period.replace(/^P/, ''));
  return {
    when: Number.isNaN(when.getTime()) ? null : when,
    of: ofYear.ok && number > 0 ? { year: ofYear.value, period: number } : null,
  };
}

/** Whether a report shows a month-end: made of its period, and not before that was last closed or reopened. */
export function isMadeOf(
  { when, of }: Making,
  { monthEnd, lastDone }: Pick<MonthEndReading, 'monthEnd' | 'lastDone'>,
): boolean {
  if (when === null || of === null) return false;
  const isSame = of.period === monthEnd.period && of.year.startYear === monthEnd.year.startYear;
  return isSame && (lastDone === null || momentSerial(when) >= lastDone);
}
