import { formatDate } from '../../calendar-date';
import { formatPercent } from '../../money';
import { compareStatuses, parseStatus } from '../../rag/status';
import { sameFigure } from '../../same';
import { yearOfSaving } from '../../savings';
import { isSettled, money, thisYear } from './facts';
import type { QuestionRule } from './question';

/** A Green or Blue claim with a confidence below this is asked about: councils that band confidence start Green here. */
const confidenceOfGreen = 0.75;
/** So many reviews with one forecast are a habit and no longer a forecast. */
const unchangedReviews = 3;

/** The department claims a better status than the rules compute. */
export const claimedBetter: QuestionRule = {
  id: 'claimed better than computed',
  ask: (facts) => {
    const { line, assessment } = facts;
    const claimed = parseStatus(line.claimedRag ?? '');
    if (isSettled(facts) || claimed === null || compareStatuses(claimed, assessment.computed) >= 0) return null;
    const computed =
      assessment.computed === 'Grey'
        ? 'by the figures it cannot be assessed'
        : `by the figures it is ${assessment.computed}`;
    return `The department calls it ${claimed}; ${computed}. What does the department know that the figures do not show?`;
  },
};

/** Green with little confidence in it. */
export const unsure: QuestionRule = {
  id: 'low confidence',
  ask: (facts) => {
    const { line, assessment } = facts;
    const isGreen = assessment.status === 'Green' || parseStatus(line.claimedRag ?? '') === 'Green';
    if (isSettled(facts) || line.confidence === null || line.confidence >= confidenceOfGreen || !isGreen) return null;
    return `It is called Green with a confidence of ${formatPercent(line.confidence, 0)}. What would have to be true for it to be certain, and what is the plan if it is not?`;
  },
};

/** The same forecast at every one of the last reviews, while money is still to come. */
export const unchangedForecast: QuestionRule = {
  id: 'forecast never changed',
  ask: (facts) => {
    const { forecast } = thisYear(facts);
    if (isSettled(facts) || forecast === null || forecast === 0) return null;
    const last = facts.history.slice(-unchangedReviews);
    const first = last[0];
    if (first === undefined || last.length < unchangedReviews) return null;
    const isSame = last.every(({ state }) => sameFigure(yearOfSaving(state, facts.context.year).forecast, forecast));
    if (!isSame) return null;
    return `The forecast of ${money(facts, forecast)} has not changed since ${formatDate(first.asAt)}, over ${last.length} reviews. When was it last worked out, and from what?`;
  },
};
