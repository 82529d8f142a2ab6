import { fail, type Result, succeed } from '../../../finance/result';
import {
  type AssembledWorkbook,
  type EditPlan,
  inParts,
  isEmptyPlan,
  planUndoInSteps,
  recordsToUndoInSteps,
  type RecordKind,
  type TrackerFailure,
} from '../../../workbook';
import type { EditPort } from '../change-port';
import type { Consent, Done, Operation, Proposal, ShownGroup, Undone } from '../operation';
import { besidesOf, groupsOf, leadOf, removedOf } from './say-plan';
import { sizeWords } from './size-words';
import { saidOnce } from './said-once';
import { sayReceipt } from './say-receipt';

/** What makes an operation of edits. */
export interface EditOperation {
  readonly heading: string;
  /** The growing tables that the plan needs to see, such as `Snapshots`. */
  readonly records?: readonly RecordKind[];
  /** Reads the workbook; left out: with `records`. */
  readonly read?: () => Promise<Result<AssembledWorkbook, TrackerFailure>>;
  /** Of the workbook as it was just read. */
  readonly plan: (
    read: AssembledWorkbook,
  ) => Result<EditPlan, TrackerFailure> | Promise<Result<EditPlan, TrackerFailure>>;
  readonly press?: string;
  readonly atOnce?: boolean;
  /** What the receipt says besides run and time, of the workbook as it was read. */
  readonly outcome?: (read: AssembledWorkbook) => Done['facts'];
  /** What a person has to agree to first, of the workbook as it was read. */
  readonly consent?: (read: AssembledWorkbook) => Consent | null;
}

/** An operation that edits cells, lines and columns: logged, and taken back by the log. */
export function editOperation(port: EditPort, operation: EditOperation): Operation {
  const {
    heading,
    records,
    read: readIt = () => port.readAll(records),
    plan,
    press,
    atOnce,
    outcome,
    consent,
  } = operation;
  return {
    heading,
    ...(atOnce === undefined ? {} : { atOnce }),
    propose: async () => {
      const read = await readIt();
      if (!read.ok) return read;
      const planned = await plan(read.value);
      if (!planned.ok) return planned;
      const said = { press, outcome: outcome?.(read.value), consent: consent?.(read.value) };
      return succeed(proposalOf(port, planned.value, said));
    },
  };
}

/** What a proposal says otherwise than its plan would. */
interface Wording {
  readonly press?: string | undefined;
  /** What happens line by line, where the lines have better names than their keys. */
  readonly groups?: readonly ShownGroup[];
  /** What the receipt says besides run and time. */
  readonly outcome?: Done['facts'] | undefined;
  /** What a person should know first, a sentence each. */
  readonly cautions?: readonly string[];
  /** What a person has to agree to first. */
  readonly consent?: Consent | null | undefined;
}

/** A plan of edits as a proposal. */
export function proposalOf(
  port: EditPort,
  plan: EditPlan,
  {
    press = 'Write to the sheet',
    groups: lines = groupsOf(plan),
    outcome = [],
    cautions = [],
    consent = null,
  }: Wording = {},
): Proposal {
  const { groups, reasons } = saidOnce(lines);
  return {
    lead: leadOf(plan),
    groups,
    reasons,
    besides: besidesOf(plan),
    removed: removedOf(plan),
    cautions,
    consent,
    losses: [],
    problems: plan.problems,
    obstacle: plan.obstacle,
    isEmpty: isEmptyPlan(plan),
    press,
    apply: async (by, onProgress) => {
      const receipt = await port.applyEdits(plan, by, onProgress);
      if (!receipt.ok) return receipt;
      const { run } = receipt.value;
      const undo = run === null ? null : (who: string) => undoRun(port, run, who);
      const said = sayReceipt(receipt.value);
      return succeed<Done>({ ...said, groups, facts: [...outcome, ...said.facts], undo });
    },
  };
}

/** Reads what taking a run back needs: the log, and the growing tables that the run wrote into. */
export async function readToUndo(port: EditPort, run: number): Promise<Result<AssembledWorkbook, TrackerFailure>> {
  const read = await port.readAll(['ChangeLog']);
  if (!read.ok) return read;
  const records = await inParts(recordsToUndoInSteps(read.value.contents, run));
  return records.length > 1 ? port.readAll(records) : read;
}

/** Takes a run back: reads the log, plans from it, and writes what can be put back. */
export async function undoRun(port: EditPort, run: number, by: string): Promise<Result<Undone, TrackerFailure>> {
  const read = await readToUndo(port, run);
  if (!read.ok) return read;
  const plan = await inParts(planUndoInSteps(read.value.contents, run));
  if (plan.obstacle !== null) return fail(plan.obstacle);
  const receipt = await port.applyEdits(plan, by);
  if (!receipt.ok) return receipt;
  const put = sizeWords(receipt.value);
  return succeed({
    heading: `Run ${run} undone`,
    lead: `${put.length === 0 ? 'Everything is as before' : `Put back: ${put.join(', ')}`}. Changes made keeps the run, says that it was undone, and can do it again.`,
    problems: [...plan.problems, ...receipt.value.left],
  });
}
