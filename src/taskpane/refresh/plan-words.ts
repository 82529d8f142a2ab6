import type { RefreshPlan } from '../../workbook';
import { count } from '../format/figures';

/** Whether a plan would write nothing at all. */
export const isNothingToDo = (plan: RefreshPlan): boolean => plan.changes.length === 0 && plan.additions.length === 0;

/** What a plan does in one sentence: `31 cells will change; 6 lines get a new status.` */
export function planSentence(plan: RefreshPlan): string {
  const moves = plan.statusChanges.length;
  const statuses =
    moves === 0
      ? 'no status does, only the reasons beside them'
      : `${count(moves, 'line')} ${moves === 1 ? 'gets' : 'get'} a new status`;
  return `${count(plan.changes.length, 'cell')} will change; ${statuses}.`;
}

/** What a plan adds to the workbook besides the statuses and reasons themselves, one sentence each. */
export function additionSentences(plan: RefreshPlan): readonly string[] {
  const columns = plan.additions.map(
    ({ table, column, place }) => `A new column ${column} in ${table}, at ${place.sheet}!${place.address}.`,
  );
  const logged = plan.statusChanges.length;
  const log = `${count(logged, 'row')} in the log of refreshes, RagLog, which gets a sheet of its own if there is none yet.`;
  return logged === 0 ? columns : [...columns, log];
}
