import { compareDates, daysBetween, formatDate } from '../calendar-date';
import { firstDayOf, formatFinancialYear } from '../financial-year';
import type { Milestone } from '../milestone';
import { openMilestones } from '../open-milestones';
import { type SavingsLine, unapprovedStages } from '../savings-line';
import type { AssessmentContext } from './assessment';
import type { Floor } from './floor';
import { type Ladder, limitsOf, statusOn } from './limits';
import type { RagMeasure } from './policy';
import { policyRowFor } from './policy-row';
import { days, dayWords, describeRule } from './words';

/** A stage that nobody can read: whether the saving is approved is not known. */
export interface UnreadableStage {
  /** With its cell, such as `"Nearly" in Savings!D2`. */
  readonly found: string;
  /** What to do about it, as a sentence. */
  readonly action: string;
}

interface Facts {
  readonly milestones?: readonly Milestone[];
  readonly unreadableStage?: UnreadableStage;
}

/** What holds a savings line at Amber or Red, or keeps it from being Green, whatever its money says; empty where nothing does. */
export function floorsOf(
  line: SavingsLine,
  { milestones = [], unreadableStage }: Facts,
  context: AssessmentContext,
  hasTarget: boolean,
): readonly Floor[] {
  return [
    hasTarget ? approvalFloor(line, unreadableStage, context) : null,
    milestoneFloor(line, milestones, context),
    updateFloor(line, context),
  ].filter((floor) => floor !== null);
}

function approvalFloor(
  { stage }: SavingsLine,
  unreadable: UnreadableStage | undefined,
  { asAt, year }: AssessmentContext,
): Floor | null {
  if (compareDates(asAt, firstDayOf(year)) < 0) return null;
  if (unreadable !== undefined) {
    const says = `whether it is approved cannot be known: its stage is ${unreadable.found}`;
    return { status: 'Grey', decidedBy: 'missing data', says, action: unreadable.action, ladder: null };
  }
  if (stage === null || !unapprovedStages.includes(stage)) return null;
  return {
    status: 'Red',
    decidedBy: 'approval',
    says: `it is not approved (${stage}) though ${formatFinancialYear(year)} has begun`,
    action: 'Get it approved, or move its target to a later year.',
    ladder: null,
  };
}

function milestoneFloor(line: SavingsLine, milestones: readonly Milestone[], context: AssessmentContext): Floor | null {
  const overdue = openMilestones(line, milestones)
    .map(({ milestone, due }) => ({ milestone, due, late: due === null ? 0 : daysBetween(due, context.asAt) }))
    .reduce<{ milestone: string | null; late: number } | null>(
      (latest, next) => (next.late > (latest?.late ?? 0) ? next : latest),
      null,
    );
  if (overdue === null) return null;
  const which = overdue.milestone === null ? 'its next milestone' : `the milestone "${overdue.milestone}"`;
  return daysFloor(line, context, 'milestone overdue days', overdue.late, {
    says: `${which} is ${days(overdue.late)} overdue`,
    action: `Complete ${which} or agree a new date for it.`,
  });
}

function updateFloor(line: SavingsLine, context: AssessmentContext): Floor | null {
  if (line.updated !== null) {
    return daysFloor(line, context, 'update age days', daysBetween(line.updated, context.asAt), {
      says: `it was last updated on ${formatDate(line.updated)}`,
      action: 'Update the line and its Updated date.',
    });
  }
  if (policyRowFor(context.policy, 'update age days', { department: line.department, level: null }) === null)
    return null;
  return {
    status: 'Amber',
    decidedBy: 'update age days',
    says: 'it does not say when it was last updated',
    action: 'Update the line and its Updated date.',
    ladder: null,
  };
}

function daysFloor(
  line: SavingsLine,
  context: AssessmentContext,
  measure: RagMeasure,
  value: number,
  words: Pick<Floor, 'says' | 'action'>,
): Floor | null {
  const row = policyRowFor(context.policy, measure, { department: line.department, level: null });
  if (row === null) return null;
  const inDays = { ...row, amber: { ...row.amber, share: null }, red: { ...row.red, share: null } };
  const ladder: Ladder = { value, limits: limitsOf(inDays, 0), dust: 0 };
  const status = statusOn(ladder);
  if (status === 'Green') return null;
  const says = `${words.says} (${describeRule(inDays, dayWords, 'delay')})`;
  return { status, decidedBy: measure, ladder, says, action: words.action };
}
