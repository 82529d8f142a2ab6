import { type CalendarDate, formatMediumDate } from '../../finance/calendar-date';
import type { Virement } from '../../finance/virements/virement';
import type { VirementDraft } from './virement-draft';

/**
 * A virement that takes another one back: the same sum the other way; null where the other moves nothing. Who approves it
 * is left open: the approval of the other was given to the other.
 */
export function reversalOf(virement: Virement, on: CalendarDate): VirementDraft | null {
  const { from, to, amount, reason, date, kind } = virement;
  if (from === null || to === null || amount === null) return null;
  const day = date === null ? '' : ` of ${formatMediumDate(date)}`;
  return {
    date: on,
    from: to,
    to: from,
    amount,
    reason: `Reversal of the virement${day}${reason === null ? '' : `: ${reason}`}`,
    approver: '',
    kind,
    movesForecasts: null,
  };
}
