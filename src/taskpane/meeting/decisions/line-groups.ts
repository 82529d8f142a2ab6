import type { EditPlan } from '../../../workbook';
import { groupsOf } from '../../change/edits/say-plan';
import type { ShownGroup } from '../../change/operation';

/** What a plan does to the lines and to the gap; the marks in the Decisions table go without saying. */
export const lineGroups = (plan: EditPlan): readonly ShownGroup[] =>
  groupsOf({ ...plan, edits: plan.edits.filter(({ table }) => table !== 'Decisions') });

/** How many cells of the lines and of the gap a plan changes. */
export const lineCells = (plan: EditPlan): number => plan.edits.filter(({ table }) => table !== 'Decisions').length;
