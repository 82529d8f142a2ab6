import { compareDates, daysBetween, formatDate } from '../../calendar-date';
import { financialYearOf } from '../../financial-year';
import { formatMoney } from '../../money';
import { days } from '../../rag/words';
import { sameDate, sameFigure } from '../../same';
import { stages } from '../../savings-line';
import { tidy } from '../../tidy';
import { hasNewOverride, type ReviewState } from '../line-state';
import type { ChangeKind, ComparisonContext, FoundChange } from './change';
import { nameOf, ofLine } from './line-words';
import type { LinePair } from './pair-lines';
import { targetsFrom } from './targets';
import { areAlike, sameName, titleKey } from './title';

/** What happened to a line besides its targets: milestone, stage, kind, cash, owner, status set, what it is at all. */
export function fieldChanges(pair: LinePair, context: ComparisonContext): readonly FoundChange[] {
  return [
    milestoneMoved(pair, context),
    stageBack(pair, context),
    reworded(pair, context, 'kind', 'kind changed'),
    reworded(pair, context, 'cash', 'cash changed'),
    reworded(pair, context, 'owner', 'owner changed'),
    overridden(pair, context),
    anotherSaving(pair, context),
  ].filter((change) => change !== null);
}

/** Banked money that is no longer called banked; only within one financial year, since each begins with none. */
export function deliveredLowered(
  { before, after }: LinePair,
  states: { readonly before: ReviewState; readonly after: ReviewState },
  { unit }: ComparisonContext,
): FoundChange | null {
  const isOneYear = financialYearOf(states.before.asAt).startYear === financialYearOf(states.after.asAt).startYear;
  const [was, is] = [before.delivered ?? 0, after.delivered ?? 0];
  if (!isOneYear || is >= was || sameFigure(was, is)) return null;
  const now = after.delivered === null ? 'blank' : formatMoney(is, unit);
  return {
    ...ofLine(after),
    kind: 'delivered lowered',
    before: formatMoney(was, unit),
    after: after.delivered === null ? null : now,
    money: tidy(was - is, was, is),
    says: `What ${nameOf(after)} has delivered was ${formatMoney(was, unit)} and is now ${now}.`,
  };
}

function milestoneMoved({ before, after }: LinePair, { year }: ComparisonContext): FoundChange | null {
  const [was, is] = [before.milestoneDue, after.milestoneDue];
  if (was === null || sameDate(was, is)) return null;
  const moved = is === null ? 'has no date any more' : movedTo(daysBetween(was, is));
  const isReached = is !== null && compareDates(was, is) < 0 && after.stage === 'Delivered';
  if (isReached) return null;
  return {
    ...ofLine(after),
    kind: 'milestone moved',
    before: formatDate(was),
    after: is === null ? null : formatDate(is),
    money: targetsFrom(after, year),
    says: `The milestone of ${nameOf(after)} that was due on ${formatDate(was)} ${moved}${is === null ? '' : `: ${formatDate(is)}`}.`,
  };
}

function movedTo(by: number): string {
  return by > 0 ? `is now ${days(by)} later` : `is now ${days(-by)} earlier`;
}

/** A stage nearer to the idea than before, or stopped; what is stopped may be taken up again without a word. */
function stageBack({ before, after }: LinePair, { year }: ComparisonContext): FoundChange | null {
  const [was, is] = [before.stage, after.stage];
  if (was === null || is === null || was === 'Stopped' || was === is) return null;
  const isStopped = is === 'Stopped';
  if (!isStopped && stages.indexOf(is) > stages.indexOf(was)) return null;
  return {
    ...ofLine(after),
    kind: isStopped ? 'stopped' : 'stage back',
    before: was,
    after: is,
    money: targetsFrom(isStopped ? before : after, year),
    says: isStopped
      ? `${nameOf(after)} was stopped; it stood at ${was}.`
      : `${nameOf(after)} went back from ${was} to ${is}.`,
  };
}

/** A word that is another one now, or gone. What was blank before says nothing: the snapshot may not have kept it. */
function reworded(
  { before, after }: LinePair,
  { year }: ComparisonContext,
  field: 'kind' | 'cash' | 'owner',
  kind: ChangeKind,
): FoundChange | null {
  const [was, is] = [before[field], after[field]];
  if (was === null || titleKey(was) === titleKey(is)) return null;
  const what = { kind: 'kind', cash: 'effect on cash', owner: 'owner' }[field];
  return {
    ...ofLine(after),
    kind,
    before: was,
    after: is,
    money: targetsFrom(after, year),
    says: `The ${what} of ${nameOf(after)} was ${was} and is ${is === null ? 'blank' : `now ${is}`}.`,
  };
}

/** A status that a person set over the computed one, where another stood before. */
function overridden({ before, after }: LinePair, { year }: ComparisonContext): FoundChange | null {
  if (!hasNewOverride(before, after)) return null;
  return {
    ...ofLine(after),
    kind: 'overridden',
    before: before.rag,
    after: after.rag,
    money: targetsFrom(after, year),
    says: `The status of ${nameOf(after)} was ${before.rag ?? 'blank'} and was set to ${after.rag ?? 'blank'} by an override.`,
  };
}

/** A title that has little in common with the one before: another saving may stand under the reference now. */
function anotherSaving({ before, after }: LinePair, { year }: ComparisonContext): FoundChange | null {
  if (before.title === null || after.title === null) return null;
  if (sameName(before.title, after.title) || areAlike(before.title, after.title)) return null;
  return {
    ...ofLine(after),
    kind: 'another saving',
    before: before.title,
    after: after.title,
    money: targetsFrom(after, year),
    says: `${after.ref} was called “${before.title}” and is now “${after.title}”: it may be another saving under the same reference.`,
  };
}
