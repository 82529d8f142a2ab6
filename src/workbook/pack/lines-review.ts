import { groupBy } from '../../finance/group-by';
import { refKey } from '../../finance/reference';
import type { LineState } from '../../finance/review/line-state';
import { type Question } from '../../finance/review/questions/question';
import { questionsFor } from '../../finance/review/questions/questions-for';
import { addUp } from '../../finance/tidy';
import type { AssessedSaving, Tracker } from '../tracker';
import type { PackFacts } from './pack-facts';

const department = (name: string | null): string => (name ?? '').trim().toLowerCase();

/** The overspends forecast in the budgets of each department; over budgets nothing is known where there are none. */
function pressuresByDepartment({ budget }: Tracker): ReadonlyMap<string, number> {
  const groups = groupBy(budget, ({ line }) => department(line.department));
  return new Map(
    [...groups].map(([name, lines]) => [
      name,
      addUp(lines.map(({ assessment }) => Math.max(0, assessment.adverse ?? 0))),
    ]),
  );
}

/** Gives the questions that the data raise about a line, the weightiest first. */
export type Questioner = (saving: AssessedSaving) => readonly Question[];

/** What all lines have in common is worked out once; the questions of a line when they are asked for. */
export function questionerOf(tracker: Tracker, facts: PackFacts): Questioner {
  const pressures = pressuresByDepartment(tracker);
  const states = facts.history.map(({ asAt, lines }) => ({ asAt, byRef: groupBy(lines, ({ ref }) => refKey(ref)) }));
  const historyOf = (ref: string) =>
    states.flatMap(({ asAt, byRef }) =>
      (byRef.get(refKey(ref)) ?? []).slice(0, 1).map((state: LineState) => ({ asAt, state })),
    );
  return (saving) =>
    questionsFor({
      ...saving,
      context: facts.assessment,
      milestones: facts.milestones(saving.line.ref),
      history: historyOf(saving.line.ref),
      pressures: pressures.get(department(saving.line.department)) ?? null,
    });
}

/** The questions that the data raise about each line, the weightiest first. */
export function questionsByLine(tracker: Tracker, facts: PackFacts): ReadonlyMap<AssessedSaving, readonly Question[]> {
  const questionsOf = questionerOf(tracker, facts);
  return new Map(tracker.savings.map((saving) => [saving, questionsOf(saving)]));
}

/** Texts below each other in one cell, each with a bullet where there are several. */
export const listed = (texts: readonly string[]): string | null =>
  texts.length === 0 ? null : texts.length === 1 ? (texts[0] ?? null) : texts.map((text) => `• ${text}`).join('\n');
