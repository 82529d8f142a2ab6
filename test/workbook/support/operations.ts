import { applyRefresh, planRefresh, readTracker, undoLastRun } from '../../../src/workbook';
import type { Receipt, RefreshPlan, RunStamp, Tracker, UndoReceipt } from '../../../src/workbook';
import type { Result } from '../../../src/finance/result';

export const today = { year: 2014, month: 9, day: 1 };
export const stamp: RunStamp = { by: 'A. Officer', when: new Date(2014, 8, 1, 14, 30) };

/** The value of a result that has to be one; the failure's sentence shows in the test's output otherwise. */
export function valueOf<T>(result: Result<T, { readonly message: string }>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** The failure of a result that has to be one. */
export function failureOf<Failure>(result: Result<unknown, Failure>): Failure {
  if (result.ok) throw new Error('It succeeded.');
  return result.error;
}

export const read = async (): Promise<Tracker> => valueOf(await readTracker({ today }));

/** Reads, plans and writes, as a user does who looks at the changes and agrees. */
export async function refresh(): Promise<{
  readonly tracker: Tracker;
  readonly plan: RefreshPlan;
  readonly receipt: Receipt;
}> {
  const tracker = await read();
  const plan = planRefresh(tracker);
  return { tracker, plan, receipt: valueOf(await applyRefresh(plan, stamp)) };
}

export const undo = async (): Promise<UndoReceipt> => valueOf(await undoLastRun(stamp));
