import { fail, type Result, succeed } from '../../../finance/result';
import {
  type EditPlan,
  isEmptyPlan,
  planUndoOf,
  type ReadWorkbook,
  type RecordKind,
  type TrackerFailure,
} from '../../../workbook';
import { count } from '../../format/figures';
import type { EditPort } from '../change-port';
import type { Done, Operation, Proposal, Undone } from '../operation';
import { besidesOf, groupsOf, leadOf, removedOf } from './say-plan';
import { sayReceipt } from './say-receipt';

/** What makes an operation of edits. */
export interface EditOperation {
  readonly heading: string;
  /** The growing tables that the plan needs to see, such as `Snapshots`. */
  readonly records?: readonly RecordKind[];
  /** Of the workbook as it was just read. */
  readonly plan: (read: ReadWorkbook) => Result<EditPlan, TrackerFailure> | Promise<Result<EditPlan, TrackerFailure>>;
  readonly press?: string;
  readonly atOnce?: boolean;
  /** What the receipt says besides run and time, of the workbook as it was read. */
  readonly outcome?: (read: ReadWorkbook) => Done['facts'];
}

/** An operation that edits cells, lines and columns: logged, and taken back by the log. */
export function editOperation(port: EditPort, operation: EditOperation): Operation {
  const { heading, records, plan, press, atOnce, outcome } = operation;
  return {
    heading,
    ...(atOnce === undefined ? {} : { atOnce }),
    propose: async () => {
      const read = await port.readAll(records);
      if (!read.ok) return read;
      const planned = await plan(read.value);
      return planned.ok ? succeed(proposalOf(port, planned.value, { press, outcome: outcome?.(read.value) })) : planned;
    },
  };
}

/** A plan of edits as a proposal. */
export function proposalOf(
  port: EditPort,
  plan: EditPlan,
  {
    press = 'Write to the sheet',
    outcome = [],
  }: { readonly press?: string | undefined; readonly outcome?: Done['facts'] | undefined } = {},
): Proposal {
  const groups = groupsOf(plan);
  return {
    lead: leadOf(plan),
    groups,
    besides: besidesOf(plan),
    removed: removedOf(plan),
    losses: [],
    problems: plan.problems,
    obstacle: plan.obstacle,
    isEmpty: isEmptyPlan(plan),
    press,
    apply: async (by) => {
      const receipt = await port.applyEdits(plan, by);
      if (!receipt.ok) return receipt;
      const { run } = receipt.value;
      const undo = run === null ? null : (who: string) => undoRun(port, run, who);
      const said = sayReceipt(receipt.value);
      return succeed<Done>({ ...said, groups, facts: [...outcome, ...said.facts], undo });
    },
  };
}

/** Takes a run back: reads the log, plans from it, and writes what can be put back. */
export async function undoRun(port: EditPort, run: number, by: string): Promise<Result<Undone, TrackerFailure>> {
  const read = await port.readAll(['ChangeLog']);
  if (!read.ok) return read;
  const plan = planUndoOf(read.value.contents, run);
  if (plan.obstacle !== null) return fail(plan.obstacle);
  const receipt = await port.applyEdits(plan, by);
  if (!receipt.ok) return receipt;
  const { cellsWritten, rowsAdded, rowsRemoved } = receipt.value;
  const put = [
    ...(cellsWritten === 0 ? [] : [`${count(cellsWritten, 'cell')} as before`]),
    ...(rowsAdded === 0 ? [] : [`${count(rowsAdded, 'line')} put back`]),
    ...(rowsRemoved === 0 ? [] : [`${count(rowsRemoved, 'line')} taken out again`]),
  ];
  return succeed({
    heading: `Run ${run} undone`,
    lead: `${put.length === 0 ? 'Everything is as before' : put.join(', ')}. The log keeps the run and says that it was undone.`,
    problems: plan.problems,
  });
}
