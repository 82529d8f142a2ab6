import { failure } from '../failure';
import type { EditPlan } from './edit-plan';

/** A plan of which half would be worse than none: what cannot be done of it keeps back the rest, and is named. */
export function wholeOrNothing(plan: EditPlan): EditPlan {
  const [first] = plan.problems;
  if (first === undefined || plan.obstacle !== null) return plan;
  const message = `${first.cell}: found ${first.found}, expected ${first.expected}. It is kept back as a whole: nothing has been written.`;
  return { ...plan, obstacle: failure('not possible', message) };
}
