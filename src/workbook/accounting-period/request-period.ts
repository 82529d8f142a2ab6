import { closingPeriod } from '../../finance/financial-year';
import type { WorkbookContents } from '../contents/table-contents';
import type { EditRequest } from '../edits/edit-request';
import { settingOf } from '../steering/stated-settings';

/** What follows the closed period that Settings still names, period 13 after March; null where Settings names none that is closed. */
export const periodAfterClosed = (named: number | null, closed: readonly number[]): number | null =>
  named !== null && named < closingPeriod && closed.includes(named) ? named + 1 : null;

/** Settings are to say another period; the row is found by whatever name the workbook gives it. */
export function requestPeriod({ tables }: WorkbookContents, to: number, why: string): EditRequest {
  const row = tables.Settings?.rows.find(({ kind, ref }) => kind === 'line' && settingOf(ref) === 'period');
  return { request: 'edit cell', table: 'Settings', field: 'value', ref: row?.key ?? 'Period', to, why };
}
