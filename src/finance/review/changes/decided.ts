import { type CalendarDate, compareDates } from '../../calendar-date';
import { dustOf } from '../../dust';
import { refKey } from '../../reference';
import type { ChangeKind, DecisionTaken, FoundChange } from './change';

/** What each kind of decision allows to happen to its line. More information and an override change no figure. */
const allows: Readonly<Record<DecisionTaken['decision'], readonly ChangeKind[]>> = {
  Agree: ['added'],
  'Re-profile': ['re-profiled'],
  Substitute: ['substituted', 'removed', 'stopped', 'added', 'target lowered', 'target raised'],
  Delete: ['removed', 'stopped', 'target lowered'],
  'More information': [],
  Override: [],
};

/** The kinds that a decision allows only up to its amount, where it names one. */
const upToAmount: readonly ChangeKind[] = ['re-profiled', 'target lowered', 'target raised'];

/**
 * The decision that covers a change: on one of its lines, of a kind that allows it, taken since the earlier state (one
 * without a date is not known to be), and where it names an amount, together with the others like it for no less
 * money. Null where there is none: the change was made quietly.
 */
export function decisionOn(
  change: FoundChange,
  decisions: readonly DecisionTaken[],
  since: CalendarDate,
): DecisionTaken | null {
  const keys = change.refs.map(refKey);
  const allowing = decisions.filter(
    ({ ref, decision, date }) =>
      keys.includes(refKey(ref)) &&
      allows[decision].includes(change.kind) &&
      date !== null &&
      compareDates(date, since) >= 0,
  );
  const latest = allowing.reduce<DecisionTaken | null>(
    (last, next) =>
      last?.date == null || (next.date !== null && compareDates(next.date, last.date) >= 0) ? next : last,
    null,
  );
  const isLimited = upToAmount.includes(change.kind) && allowing.every(({ amount }) => amount !== null);
  const decided = allowing.reduce((sum, { amount }) => sum + Math.abs(amount ?? 0), 0);
  return isLimited && change.money > decided + dustOf(change.money, decided) ? null : latest;
}
