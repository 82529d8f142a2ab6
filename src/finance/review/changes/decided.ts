import { type CalendarDate, compareDates } from '../../calendar-date';
import type { DecisionKind } from '../../decisions/decision';
import { dustOf } from '../../dust';
import { compareFinancialYears, type FinancialYear } from '../../financial-year';
import { refKey } from '../../reference';
import { addUp } from '../../tidy';
import type { ChangeKind, DecisionTaken, FoundChange } from './change';
import { changeOf } from './target-changes';

/** What each kind of decision allows to happen to its line. More information changes nothing. */
const allows: Readonly<Record<DecisionKind, readonly ChangeKind[]>> = {
  Agree: ['added'],
  'Re-profile': ['re-profiled'],
  Substitute: ['substituted', 'added', 'target raised'],
  Delete: ['removed', 'stopped', 'target lowered'],
  'More information': [],
  Override: ['overridden'],
};

/** The kinds that a decision allows only up to its amount, where it names one. */
const upToAmount: readonly ChangeKind[] = ['re-profiled', 'target lowered', 'target raised'];

/**
 * The decision that covers a change: on one of its lines, of a kind that allows it, for the years in which it happened,
 * and taken since the earlier state (one without a date is not known to be). Where all such decisions name an amount,
 * they must together allow the money. Several decisions also cover what they add up to, year by year; the latest then
 * stands for them. Null where there is none: the change was made quietly.
 */
export function decisionOn(
  change: FoundChange,
  decisions: readonly DecisionTaken[],
  since: CalendarDate,
): DecisionTaken | null {
  const keys = change.refs.map(refKey);
  const taken = decisions
    .flatMap((decision) => (decision.date === null ? [] : [{ decision, date: decision.date }]))
    .filter(({ decision, date }) => keys.includes(refKey(decision.ref)) && compareDates(date, since) >= 0)
    .sort((a, b) => compareDates(b.date, a.date))
    .map(({ decision }) => decision);
  const allowing = taken.filter(
    (decision) => allows[decision.decision].includes(change.kind) && isOfItsYears(decision, change),
  );
  const isLimited = upToAmount.includes(change.kind) && allowing.every(({ amount }) => amount !== null);
  const decided = addUp(allowing.map(({ amount }) => Math.abs(amount ?? 0)));
  const isWithin = !isLimited || change.money <= decided + dustOf(change.money, decided);
  const covering = isWithin ? allowing[0] : undefined;
  return covering ?? (upToAmount.includes(change.kind) ? addingUpTo(change, taken) : null);
}

/** By how much a decision moves the target of each year that it names. */
function movesOf({ decision, fromYear, toYear, amount }: DecisionTaken): { startYear: number; by: number }[] {
  if (amount === null || toYear === null) return [];
  const to = { startYear: toYear.startYear, by: amount };
  if (decision === 'Substitute') return [to];
  return decision === 'Re-profile' && fromYear !== null ? [{ startYear: fromYear.startYear, by: -amount }, to] : [];
}

/** The latest of the decisions whose moves come to just what the targets moved by in each year; null where they do not. */
function addingUpTo({ targets }: FoundChange, taken: readonly DecisionTaken[]): DecisionTaken | null {
  const moving = taken.filter((decision) => movesOf(decision).length > 0);
  const moves = moving.flatMap(movesOf);
  const years = new Set([...moves, ...targets.map(({ year }) => year)].map(({ startYear }) => startYear));
  const isSum = [...years].every((startYear) => {
    const moved = targets.find(({ year }) => year.startYear === startYear);
    const change = moved === undefined ? 0 : changeOf(moved);
    const decided = addUp(moves.filter((move) => move.startYear === startYear).map(({ by }) => by));
    return Math.abs(change - decided) <= dustOf(change, decided);
  });
  return isSum ? (moving[0] ?? null) : null;
}

/** Whether a decision that names years took from one whose target fell and gave to one whose target rose. */
function isOfItsYears({ decision, fromYear, toYear }: DecisionTaken, { targets }: FoundChange): boolean {
  if (decision === 'Delete' || targets.length === 0) return true;
  const has = (year: FinancialYear | null, direction: 1 | -1) =>
    year === null ||
    targets.some((moved) => compareFinancialYears(moved.year, year) === 0 && changeOf(moved) * direction > 0);
  return decision === 'Substitute' ? has(toYear, 1) : has(fromYear, -1) && has(toYear, 1);
}
