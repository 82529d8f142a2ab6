import { groupBy } from '../../finance/group-by';
import { type Question } from '../../finance/review/questions/question';
import { questionsFor } from '../../finance/review/questions/questions-for';
import { addUp } from '../../finance/tidy';
import type { AssessedSaving, Tracker } from '../tracker';
import { mapInSteps, type Steps } from '../steps';
import type { QuestionFacts } from './pack-facts';

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
export function questionerOf(tracker: Tracker, facts: QuestionFacts): Questioner {
  const pressures = pressuresByDepartment(tracker);
  return (saving) =>
    questionsFor({
      ...saving,
      context: facts.assessment,
      milestones: facts.milestones(saving.line.ref),
      history: facts.history(saving.line.ref),
      quiet: facts.quiet(saving.line.ref),
      pressures: pressures.get(department(saving.line.department)) ?? null,
    });
}

/** The questions that the data raise about each line, the weightiest first. In steps. */
export function* questionsByLine(
  tracker: Tracker,
  facts: QuestionFacts,
): Steps<ReadonlyMap<AssessedSaving, readonly Question[]>> {
  const questionsOf = questionerOf(tracker, facts);
  yield;
  return new Map(yield* mapInSteps(tracker.savings, (saving) => [saving, questionsOf(saving)] as const));
}

/** Texts below each other in one cell, each with a bullet where there are several. */
export const listed = (texts: readonly string[]): string | null =>
  texts.length === 0 ? null : texts.length === 1 ? (texts[0] ?? null) : texts.map((text) => `• ${text}`).join('\n');
