import { compareDates } from '../../finance/calendar-date';
import { toSerial } from '../../finance/excel-serial';
import { closingPeriod, type FinancialYear, firstDayOfPeriod, lastDayOfPeriod } from '../../finance/financial-year';
import { parseDate } from '../../finance/parse-date';
import type { ContentsRow, WorkbookContents } from '../contents/table-contents';
import type { EditRequest } from '../edits/edit-request';
import { settingOf } from '../steering/stated-settings';

/** What follows the closed period that Settings still names, period 13 after March; null where Settings names none that is closed. */
export const periodAfterClosed = (named: number | null, closed: readonly number[]): number | null =>
  named !== null && named < closingPeriod && closed.includes(named) ? named + 1 : null;

/** The row of a setting, by whatever name the workbook gives it. */
const rowOf = ({ tables }: WorkbookContents, setting: 'period' | 'asAt'): ContentsRow | undefined =>
  tables.Settings?.rows.find(({ kind, ref }) => kind === 'line' && settingOf(ref) === setting);

/** Settings are to say another period. */
export const requestPeriod = (contents: WorkbookContents, to: number, why: string): EditRequest => ({
  request: 'edit cell',
  table: 'Settings',
  field: 'value',
  ref: rowOf(contents, 'period')?.key ?? 'Period',
  to,
  why,
});

/**
 * Settings are to go on to a later period: what they are as at goes to its last day, where a day before it began stands there. A
 * formula, a blank (today) and a day within the period or after it are left as they are.
 */
export function requestNextPeriod(
  contents: WorkbookContents,
  { year, period }: { readonly year: FinancialYear; readonly period: number },
  why: string,
): readonly EditRequest[] {
  const next = requestPeriod(contents, period, why);
  const row = rowOf(contents, 'asAt');
  const columns = contents.tables.Settings?.columns ?? [];
  const cell = row?.cells[columns.findIndex(({ field }) => field === 'value')];
  const stated = parseDate(cell?.value);
  const end = lastDayOfPeriod(year, period);
  // Period 13 has no days of its own: it stands at the end of the year, and March is before it.
  const begins = period === closingPeriod ? end : firstDayOfPeriod(year, period);
  if (row === undefined || cell?.isFormula === true || !stated.ok || compareDates(stated.value, begins) >= 0)
    return [next];
  const asAt = `What is shown is as at the end of period ${period}.`;
  return [
    next,
    { request: 'edit cell', table: 'Settings', field: 'value', ref: row.key, to: toSerial(end), why: asAt },
  ];
}
