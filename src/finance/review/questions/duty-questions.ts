import { compareDates, daysBetween, formatDate } from '../../calendar-date';
import { compareFinancialYears, firstDayOf, formatFinancialYear } from '../../financial-year';
import { openMilestones } from '../../open-milestones';
import { policyRowFor } from '../../rag/policy-row';
import { days } from '../../rag/words';
import { unapprovedStages } from '../../savings-line';
import { isSettled, money, thisYear } from './facts';
import type { QuestionFacts, QuestionRule } from './question';

/** Two monthly returns missed, where the policy does not say what is stale. */
const staleAfterDays = 62;
const equality = /equalit|\beia\b|\behria\b|\beqia\b|impact assessment|human rights/i;

function isUnapproved({ line }: QuestionFacts): boolean {
  return line.stage !== null && unapprovedStages.includes(line.stage);
}

/** Money is asked of this year, and nobody has approved the saving yet. */
export const undecided: QuestionRule = {
  id: 'reliant on a decision not taken',
  ask: (facts) => {
    const { target } = thisYear(facts);
    if (!isUnapproved(facts) || target === null || target <= 0) return null;
    const { line, context } = facts;
    const begun = compareDates(context.asAt, firstDayOf(context.year)) >= 0 ? ', which has begun,' : '';
    const due =
      line.milestoneDue === null
        ? 'no date is given for the decision'
        : `${line.nextMilestone ?? 'the next milestone'} is due on ${formatDate(line.milestoneDue)}`;
    return `${money(facts, target)} of ${formatFinancialYear(context.year)}${begun} rests on a decision not taken (${line.stage ?? ''}); ${due}. What is lost for each month of waiting?`;
  },
};

/** Red without a word on what is done about it. */
export const noMitigation: QuestionRule = {
  id: 'no mitigation',
  ask: (facts) => {
    if (facts.assessment.status !== 'Red' || facts.line.mitigation !== null) return null;
    const { adverse } = facts.assessment;
    const short = adverse !== null && adverse > 0 ? `, ${money(facts, adverse)} short,` : '';
    return `It is Red${short} and no mitigation is given. What is being done, by whom, and by when?`;
  },
};

/** A milestone whose date is past; the one that is latest. */
export const overdue: QuestionRule = {
  id: 'milestone overdue',
  ask: (facts) => {
    if (facts.line.stage === 'Delivered' || facts.line.stage === 'Stopped') return null;
    const { asAt } = facts.context;
    const late = openMilestones(facts.line, facts.milestones)
      .flatMap(({ milestone, due }) => (due !== null && compareDates(due, asAt) < 0 ? [{ milestone, due }] : []))
      .sort((a, b) => compareDates(a.due, b.due))[0];
    if (late === undefined) return null;
    const name = late.milestone === null ? 'Its milestone' : `“${late.milestone}”`;
    return `${name} was due on ${formatDate(late.due)}, ${days(daysBetween(late.due, asAt))} ago. Is it done, and if not, what is the new date?`;
  },
};

/** Not updated for longer than the policy allows, or at all. */
export const stale: QuestionRule = {
  id: 'stale',
  ask: (facts) => {
    if (isSettled(facts)) return null;
    const { line, context } = facts;
    if (line.updated === null) return 'It does not say when it was last updated. How old are these figures?';
    const row = policyRowFor(context.policy, 'update age days', { department: line.department, level: null });
    const age = daysBetween(line.updated, context.asAt);
    if (age <= (row?.amber.sum ?? staleAfterDays)) return null;
    return `The last update is from ${formatDate(line.updated)}, ${days(age)} ago. What has happened since?`;
  },
};

/** Nobody is named for it. */
export const noOwner: QuestionRule = {
  id: 'no owner',
  ask: (facts) =>
    isSettled(facts) || facts.line.owner !== null ? null : 'No owner is named. Who answers for this saving?',
};

/** A proposal that says nowhere that its effect on people was assessed. */
export const noImpactAssessment: QuestionRule = {
  id: 'no impact assessment',
  ask: (facts) => {
    const { title, narrative, mitigation } = facts.line;
    const texts = [
      title,
      narrative,
      mitigation,
      ...openMilestones(facts.line, facts.milestones).map(({ milestone }) => milestone),
    ];
    const done = facts.milestones.map(({ milestone }) => milestone);
    const hasMoneyAhead = facts.line.years.some(
      ({ year, target }) => compareFinancialYears(year, facts.context.year) >= 0 && (target ?? 0) > 0,
    );
    if (!isUnapproved(facts) || !hasMoneyAhead) return null;
    if ([...texts, ...done].some((text) => text !== null && equality.test(text))) return null;
    return 'Nothing here mentions an equality and human rights impact assessment. Has one been made, and what did it find?';
  },
};
