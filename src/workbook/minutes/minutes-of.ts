import { compareDates, type CalendarDate } from '../../finance/calendar-date';
import { changeLine, type LineChange } from '../../finance/decisions/line-change';
import type { TargetEffect } from '../../finance/effects/target-effect';
import { groupBy } from '../../finance/group-by';
import { refKey } from '../../finance/reference';
import { fail, succeed, type Result } from '../../finance/result';
import { groupKey } from '../../finance/rollup/groups';
import type { SavingsLine } from '../../finance/savings-line';
import type { ReadWorkbook } from '../assemble-workbook';
import { effectOfChange, effectTogether } from '../decisions/effects';
import { planApplyInSteps } from '../decisions/plan-apply';
import { isRequest } from '../decisions/request';
import { readDecisions } from '../decisions/read-decisions';
import type { RecordedDecision } from '../decisions/recorded-decision';
import { failure, type TrackerFailure } from '../failure';
import { atOnce, type Steps } from '../steps';
import { appliedChanges } from './line-before';
import type { MeetingFacts, MinutedAction, MinutedDecision, Minutes } from './minutes';
import { sayChange, sayDecision, sayEffect, sayTogether } from './words';

/** A meeting that took decisions. */
export interface Meeting {
  readonly meeting: string;
  /** The last day on which it decided; null where no row says. */
  readonly date: CalendarDate | null;
  readonly decisions: number;
}

const lastDay = (decisions: readonly RecordedDecision[]): CalendarDate | null =>
  decisions.reduce<CalendarDate | null>(
    (last, { date }) => (date !== null && (last === null || compareDates(date, last) > 0) ? date : last),
    null,
  );

/** The meetings that the Decisions table names, in the order in which they first stand there. */
export function meetingsOf({ contents, tracker }: ReadWorkbook): readonly Meeting[] {
  const { decisions } = readDecisions(contents, tracker.settings);
  const named = decisions.filter((decision) => decision.meeting !== null && !isRequest(decision));
  return [...groupBy(named, ({ meeting }) => groupKey(meeting ?? '')).values()].map((own) => ({
    meeting: own[0]?.meeting ?? '',
    date: lastDay(own),
    decisions: own.length,
  }));
}

interface Told {
  readonly decision: RecordedDecision;
  readonly line: SavingsLine | undefined;
  readonly changes: readonly LineChange[];
  readonly effect: TargetEffect | null;
  /** A sentence or two on why the tracker does not have it yet. */
  readonly standing: string | null;
  /** Whether it cannot be applied as things stand. */
  readonly isRefused: boolean;
}

/** Each decision with what it changed, or would change once it is applied. */
function* tell(workbook: ReadWorkbook, decisions: readonly RecordedDecision[]): Steps<Told[]> {
  const { savings, settings } = workbook.tracker;
  const lines = new Map(savings.map(({ line }) => [refKey(line.ref), line]));
  const applied = appliedChanges(workbook, decisions);
  const open = decisions.filter(({ isApplied }) => !isApplied).map(({ key }) => key);
  yield;
  const plan = yield* planApplyInSteps(workbook, open, settings.asAt);
  const planned = new Map(plan.planned.map((one) => [one.decision.key, one]));
  const refused = new Map(plan.refused.map(({ decision, message }) => [decision.key, message]));
  return decisions.map((decision) => {
    const line = lines.get(refKey(decision.ref));
    const would = planned.get(decision.key);
    if (would !== undefined) {
      const { changes, effect } = would;
      return { decision, line, changes, effect, standing: 'Not yet applied to the tracker.', isRefused: false };
    }
    const message = refused.get(decision.key);
    const isRefused = message !== undefined;
    const standing = message === undefined ? null : `Cannot be applied as it stands. ${message}`;
    const changes = decision.isApplied ? applied(decision) : [];
    if (line === undefined) return { decision, line, changes, effect: null, standing, isRefused };
    const back = changes.flatMap((change) => (change.field === 'stage' ? [] : [{ ...change, to: change.from }]));
    const after = changeLine(line, changes);
    const effect = effectOfChange(changeLine(after, back), after, changes, settings);
    return { decision, line, changes, effect, standing, isRefused };
  });
}

const isQuestion = ({ decision }: RecordedDecision): boolean => decision === 'More information';

const apply = 'Apply the decision to the tracker.';
const putRight = 'Put the decision right in the Decisions table, and apply it to the tracker.';

/** What somebody has to do: answer a question, apply a decision, look again at an override that can stand. */
function actionsOf({ decision, line, standing, isRefused }: Told): MinutedAction[] {
  const { ref, until: due, by, status } = decision;
  if (isQuestion(decision))
    return [{ ref, what: 'Answer the question of the meeting.', owner: line?.owner ?? null, due }];
  return [
    ...(standing === null ? [] : [{ ref, what: isRefused ? putRight : apply, owner: by, due: null }]),
    ...(decision.decision === 'Override' && !isRefused
      ? [{ ref, what: `Look again at the status ${status ?? ''}.`, owner: line?.owner ?? by, due }]
      : []),
  ];
}

function minuted(
  { decision, line, changes, effect, standing, isRefused }: Told,
  { tracker }: ReadWorkbook,
): MinutedDecision {
  const { unit } = tracker.settings;
  return {
    ref: decision.ref,
    title: line?.title ?? null,
    department: line?.department ?? null,
    decision: decision.decision,
    says: sayDecision(decision, unit, isRefused),
    reason: decision.reason,
    by: decision.by,
    isApplied: decision.isApplied,
    standing,
    changes: changes.map((change) => sayChange(change, unit)),
    effects: effect === null ? [] : sayEffect(effect, unit),
  };
}

/**
 * The minutes of a meeting, from its rows of the Decisions table: each decision with what it changed, or would, the
 * questions asked, and who has to do what. A failure where the table has no row of that meeting.
 * @param workbook read with the `ChangeLog`, which knows how lines stood before a decision was applied
 */
export const minutesOf = (workbook: ReadWorkbook, facts: MeetingFacts): Result<Minutes, TrackerFailure> =>
  atOnce(minutesInSteps(workbook, facts));

/** The same in steps. */
export function* minutesInSteps(
  workbook: ReadWorkbook,
  { meeting, present = [] }: MeetingFacts,
): Steps<Result<Minutes, TrackerFailure>> {
  const { contents, tracker } = workbook;
  const { decisions, unread } = readDecisions(contents, tracker.settings);
  const isOwn = (one: { readonly meeting: string | null }): boolean =>
    one.meeting !== null && groupKey(one.meeting) === groupKey(meeting);
  const own = decisions.filter(isOwn);
  const lost = unread.filter(isOwn);
  if (own.length === 0 && lost.length === 0) {
    const known = meetingsOf(workbook).map((one) => `“${one.meeting}”`);
    const there = known.length === 0 ? 'No decision names a meeting.' : `There are decisions of ${known.join(', ')}.`;
    return fail(failure('not possible', `No decision is recorded for the meeting “${meeting}”. ${there}`));
  }
  const told = yield* tell(workbook, own);
  yield;
  const together = effectTogether(told.flatMap(({ effect }) => effect ?? []));
  return succeed({
    title: 'Star chamber minutes',
    organisation: tracker.settings.organisation,
    meeting: own[0]?.meeting ?? meeting,
    date: lastDay(own),
    present,
    unit: tracker.settings.unit,
    decisions: told.filter(({ decision }) => !isQuestion(decision)).map((one) => minuted(one, workbook)),
    questions: told
      .filter(({ decision }) => isQuestion(decision))
      .map(({ decision, line }) => ({
        ref: decision.ref,
        title: line?.title ?? null,
        question: sayDecision(decision, tracker.settings.unit),
      })),
    actions: told.flatMap(actionsOf),
    together: sayTogether(together, tracker.settings.unit),
    assumptions: together.assumptions,
    unread: lost
      .flatMap(({ problems }) => problems)
      .map(({ cell, found, expected }) => `${cell}: found ${found}; expected ${expected}.`),
  });
}
