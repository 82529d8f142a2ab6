import { toSerial } from '../../finance/excel-serial';
import type { CalendarDate } from '../../finance/calendar-date';
import type { LineChange } from '../../finance/decisions/line-change';
import type { MoneyCell } from '../contents/savings-cells';
import type { EditRequest } from '../edits/edit-request';
import type { RecordedDecision } from './recorded-decision';

/** Why a line is changed, as the log says it. */
export function whyOf({ decision, meeting, reason }: RecordedDecision): string {
  const decided = meeting === null ? decision : `${decision}, ${meeting}`;
  return reason === null ? `${decided}.` : `${decided}: ${reason}`;
}

/** What a decision asks of the cells of its line. */
export const lineRequests = (
  ref: string,
  changes: readonly LineChange[],
  money: MoneyCell,
  why: string,
): EditRequest[] =>
  changes.map((change) => ({
    request: 'edit cell',
    table: 'Savings',
    ref,
    ...(change.field === 'stage'
      ? { field: change.field, to: change.to }
      : money(change.field, change.year, change.to)),
    why,
  }));

/** What marks a decision as applied. */
export const appliedRequest = (decision: RecordedDecision, on: CalendarDate): EditRequest => ({
  request: 'edit cell',
  table: 'Decisions',
  ref: decision.key,
  field: 'applied',
  to: toSerial(on),
  why: 'Applied to the line.',
});
