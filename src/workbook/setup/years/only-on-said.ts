import type { EditPlan } from '../../edits/edit-plan';
import { failure } from '../../failure';
import type { Tracker } from '../../tracker';
import { unsaidSetting } from '../../unsaid-setting';

/** A plan that rests on the current year: where the workbook does not say which that is, it cannot be applied. */
export function onlyOnSaid(tracker: Tracker, plan: EditPlan): EditPlan {
  const unsaid = unsaidSetting(tracker);
  return unsaid === null ? plan : { ...plan, obstacle: failure('not possible', unsaid) };
}
