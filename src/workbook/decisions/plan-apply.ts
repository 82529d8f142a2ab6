import type { CalendarDate } from '../../finance/calendar-date';
import type { LineChange } from '../../finance/decisions/line-change';
import { groupBy } from '../../finance/group-by';
import { refKey } from '../../finance/reference';
import type { SavingsLine } from '../../finance/savings-line';
import type { ReadWorkbook } from '../assemble-workbook';
import { moneyCellsOf } from '../contents/savings-cells';
import type { EditPlan } from '../edits/edit-plan';
import type { EditRequest } from '../edits/edit-request';
import { planEditsInSteps } from '../edits/plan-edits';
import type { Problem } from '../problem';
import type { Steps } from '../steps';
import type { DecisionsPlan, PlannedDecision, RefusedDecision } from './decision-plan';
import { effectOfChange, effectTogether } from './effects';
import { appliedRequest, lineRequests, whyOf } from './line-requests';
import { openDecisions } from './read-decisions';
import type { RecordedDecision } from './recorded-decision';
import { rulingOf, type TakenDecision } from './rule-decisions';

/** A cell that several decisions change is written once: from what stands there to what the last of them says. */
function netChanges(taken: readonly TakenDecision[]): LineChange[] {
  const changes = taken.flatMap(({ outcome }) => outcome.changes);
  const cell = (change: LineChange): string =>
    change.field === 'stage' ? 'stage' : `${change.field} ${change.year.startYear}`;
  return [...groupBy(changes, cell).values()].flatMap((same) => same.at(-1) ?? []);
}

function requestsFor(workbook: ReadWorkbook, taken: readonly TakenDecision[], on: CalendarDate): EditRequest[] {
  const money = moneyCellsOf(workbook.contents, workbook.tracker.settings);
  const byLine = groupBy(taken, ({ decision }) => refKey(decision.ref));
  return [...byLine.values()].flatMap((same) => {
    const ref = same[0]?.decision.ref ?? '';
    const why = same.map(({ decision }) => whyOf(decision)).join(' ');
    return [
      ...lineRequests(ref, netChanges(same), money(ref), why),
      ...same.map(({ decision }) => appliedRequest(decision, on)),
    ];
  });
}

const sentenceOf = ({ cell, found, expected }: Problem): string => `${cell}: found ${found}; expected ${expected}.`;

/** The first problem of each decision's cells: its line's, or that of its own row. */
function hindranceOf({ ref, key }: RecordedDecision, { problems }: EditPlan): Problem | undefined {
  return problems.find(
    ({ line }) => line !== undefined && (refKey(line) === refKey(ref) || refKey(line) === refKey(key)),
  );
}

function plannedOf({ tracker }: ReadWorkbook, taken: readonly TakenDecision[]): PlannedDecision[] {
  const standing = new Map<string, SavingsLine>(tracker.savings.map(({ line }) => [refKey(line.ref), line]));
  return taken.map(({ decision, outcome: { line, changes, question } }) => {
    const before = standing.get(refKey(decision.ref)) ?? line;
    standing.set(refKey(decision.ref), line);
    return {
      decision,
      title: line.title,
      changes,
      question,
      effect: effectOfChange(before, line, changes, tracker.settings),
    };
  });
}

/**
 * The plan that applies decisions to their lines, in the order of the Decisions table, each to the lines as the earlier
 * ones leave them, and marks them as applied. One that cannot be applied changes nothing, says why, and does not hold
 * up the others; those that have been applied already are passed over. In steps.
 * @param which the keys of the decisions, or all that are open
 * @param on the day that is written under Applied
 */
export function* planApplyInSteps(
  workbook: ReadWorkbook,
  which: readonly string[] | 'open',
  on: CalendarDate,
): Steps<DecisionsPlan> {
  const open = openDecisions(workbook.contents, workbook.tracker.settings).decisions;
  const wanted = which === 'open' ? open : open.filter(({ key }) => which.includes(key));
  const unwritable: RefusedDecision[] = [];
  const rule = yield* rulingOf(workbook);
  let left = wanted;
  for (;;) {
    const { taken, refused } = rule(left);
    yield;
    const requests = requestsFor(workbook, taken, on);
    yield;
    const edits = yield* planEditsInSteps({ title: 'Star chamber decisions', contents: workbook.contents, requests });
    const hindered = taken.flatMap(({ decision }): RefusedDecision[] => {
      const problem = hindranceOf(decision, edits);
      return problem === undefined ? [] : [{ decision, message: sentenceOf(problem), missingColumn: null }];
    });
    if (hindered.length === 0) {
      yield;
      const planned = plannedOf(workbook, taken);
      const effect = effectTogether(planned.flatMap((one) => one.effect ?? []));
      return { edits, planned, refused: inOrder([...refused, ...unwritable], wanted), effect };
    }
    // Without a line's decisions the rest is worked out anew: a decision is applied whole or not at all.
    unwritable.push(...hindered);
    left = left.filter((decision) => hindered.every((one) => one.decision !== decision));
  }
}

const inOrder = (refused: readonly RefusedDecision[], order: readonly RecordedDecision[]): RefusedDecision[] =>
  [...refused].sort((one, other) => order.indexOf(one.decision) - order.indexOf(other.decision));
