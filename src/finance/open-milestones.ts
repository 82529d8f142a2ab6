import type { CalendarDate } from './calendar-date';
import type { Milestone } from './milestone';
import type { SavingsLine } from './savings-line';

/** A milestone that is not done yet. */
export interface OpenMilestone {
  /** Null where the line gives a date without a name. */
  readonly milestone: string | null;
  readonly due: CalendarDate | null;
}

/** The undone milestones of the table, and the line's own next one unless the table says that it is done. */
export function openMilestones(line: SavingsLine, milestones: readonly Milestone[]): readonly OpenMilestone[] {
  const own = { milestone: line.nextMilestone, due: line.milestoneDue };
  const plain = (name: string | null) => name?.trim().toLowerCase();
  const isStated = own.milestone !== null || own.due !== null;
  const ownIsDone =
    line.stage === 'Delivered' ||
    milestones.some(({ milestone, isDone }) => isDone && plain(milestone) === plain(own.milestone));
  return [...(isStated && !ownIsDone ? [own] : []), ...milestones.filter(({ isDone }) => !isDone)];
}
