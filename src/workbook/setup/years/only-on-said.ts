import type { EditPlan } from '../../edits/edit-plan';
import { failure } from '../../failure';
import { missingYear } from '../../missing-year';
import type { Tracker } from '../../tracker';
import { unsaidSetting } from '../../unsaid-setting';

/** A plan that rests on the current year: where the workbook does not say which that is, or has no column of it, it cannot be applied. */
export function onlyOnSaid(tracker: Tracker, plan: EditPlan): EditPlan {
  const why = unsaidSetting(tracker) ?? missingYear(tracker);
  return why === null ? plan : { ...plan, obstacle: failure('not possible', why) };
}
