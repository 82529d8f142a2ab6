import { claimedBetter, unchangedForecast, unsure } from './claim-questions';
import { changedQuietly, stoppedWithTarget } from './decision-questions';
import { noImpactAssessment, noMitigation, noOwner, overdue, stale, undecided } from './duty-questions';
import { cliff, noForecast, oneOff, slipping, swamped } from './money-questions';
import type { Question, QuestionFacts, QuestionRule } from './question';

/** Every question that the data can raise, the weightiest first. */
export const questionRules: readonly QuestionRule[] = [
  undecided,
  stoppedWithTarget,
  noForecast,
  slipping,
  claimedBetter,
  changedQuietly,
  noMitigation,
  cliff,
  swamped,
  oneOff,
  overdue,
  unchangedForecast,
  unsure,
  stale,
  noOwner,
  noImpactAssessment,
];

/** More than this nobody asks about one line. */
const mostQuestions = 5;

/** The questions that a line's data raise, the weightiest first, at most so many. */
export function questionsFor(facts: QuestionFacts, atMost = mostQuestions): readonly Question[] {
  return questionRules
    .flatMap(({ id, ask }) => {
      const text = ask(facts);
      return text === null ? [] : [{ id, text }];
    })
    .slice(0, atMost);
}
