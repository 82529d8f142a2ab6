import { groupBy } from '../../finance/group-by';
import { refKey } from '../../finance/reference';
import {
  contentsKinds,
  recordKinds,
  type ContentsKind,
  type RecordKind,
  type WorkbookContents,
} from '../contents/table-contents';
import { failure } from '../failure';
import type { Problem } from '../problem';
import { atOnce, type Steps } from '../steps';
import { assemblePlan, isEmptyPlan } from './assemble-plan';
import { closedPeriodsUndone } from './closed-periods-undone';
import type { EditPlan } from './edit-plan';
import { replacedBy } from './batches/read-replaced';
import type { LoggedChange } from './logged-run';
import { loggedRunsInSteps, undoTitle } from './logged-runs';
import { TableUndo } from './undo-table';
import { byTableOf } from './undone-tables';

/** Whether a change belongs to a line: its reference is the one, or the first part of its key. */
function isOf(change: LoggedChange, ref: string): boolean {
  if (!('ref' in change)) return false;
  const key = refKey(change.ref);
  return key === refKey(ref) || key.startsWith(`${refKey(ref)}·`);
}

/** The growing tables that taking changes back needs to see. */
function recordsOf(changes: readonly LoggedChange[]): RecordKind[] {
  const tables = new Set<ContentsKind>(changes.map(({ table }) => table));
  if (changes.some((change) => change.what === 'rows set' && change.before.rows > 0)) tables.add('ReplacedRows');
  return recordKinds.filter((kind) => tables.has(kind));
}

/**
 * The growing tables, the `ChangeLog` first, with which a workbook is to be read so that a run can be taken back.
 * @param contents read with the `ChangeLog`
 */
export const recordsToUndo = (...of: Parameters<typeof recordsToUndoInSteps>): RecordKind[] =>
  atOnce(recordsToUndoInSteps(...of));

/** The same in steps, for logs of many thousands of rows. */
export function* recordsToUndoInSteps(contents: WorkbookContents, run: number): Steps<RecordKind[]> {
  const logged = (yield* loggedRunsInSteps(contents)).find((one) => one.run === run);
  return ['ChangeLog', ...recordsOf(logged?.changes ?? [])];
}

function* planOf(
  contents: WorkbookContents,
  changes: readonly LoggedChange[],
  { run, title, why }: { readonly run: number; readonly title: string; readonly why: string },
): Steps<EditPlan> {
  const replaced = yield* replacedBy(contents, run);
  const undone: TableUndo[] = [];
  const unplaced: Problem[] = [];
  const byKind = groupBy(changes, ({ table }) => table);
  for (const kind of contentsKinds.filter((one) => byKind.has(one))) {
    const { tables, problems } = yield* byTableOf(kind, contents, byKind.get(kind) ?? []);
    unplaced.push(...problems);
    for (const { table, changes: own } of tables) {
      const undo = new TableUndo(kind, table, why, replaced);
      yield* undo.undo(own);
      undone.push(undo);
    }
  }
  const touched = recordsOf(changes);
  const plan = assemblePlan(contents, {
    title,
    edits: undone.flatMap(({ edits }) => edits),
    rowsAdded: undone.flatMap(({ rowsAdded }) => rowsAdded),
    rowsRemoved: undone.flatMap(({ rowsRemoved }) => rowsRemoved),
    columnsAdded: undone.flatMap(({ columnsAdded }) => columnsAdded),
    columnsRemoved: undone.flatMap(({ columnsRemoved }) => columnsRemoved),
    batches: undone.flatMap(({ batches }) => batches),
    tablesCreated: [],
    problems: [...unplaced, ...undone.flatMap(({ problems }) => problems)],
  });
  const unread = contents.unread.find((kind) => touched.includes(kind));
  if (unread === undefined) return plan;
  const message = `The ${unread} table was not read. Read the workbook again with it. Nothing has been written.`;
  return { ...plan, obstacle: failure('rows moved', message) };
}

/**
 * The plan that takes a run back, or of a run what it did to one line, and to a table beside it. It works by table,
 * reference and heading, so rows may have been sorted, and rows and columns inserted, since. Cells that somebody has
 * changed since are left as they are; each is a problem that names it. Tables that the run made stay, empty. Actuals
 * of a period that is closed are not taken back: what was reported and kept rests on them.
 * @param contents read with the tables that `recordsToUndo` names
 */
export const planUndoOf = (...of: Parameters<typeof planUndoInSteps>): EditPlan => atOnce(planUndoInSteps(...of));

function sayClosed(run: number, closed: readonly number[]): string {
  const [periods, them] = closed.length === 1 ? ['period', 'it'] : ['periods', 'them, the last first,'];
  const names = `${periods} ${closed.join(', ')}`;
  return `Run ${run} wrote the actuals of ${names}, closed by now. Reopen ${them} and undo the run then. Nothing has been written.`;
}

/** The same in steps, for runs that wrote thousands of rows. */
export function* planUndoInSteps(
  contents: WorkbookContents,
  run: number,
  { ref, beside }: { readonly ref?: string; readonly beside?: ContentsKind } = {},
): Steps<EditPlan> {
  const logged = (yield* loggedRunsInSteps(contents)).find((one) => one.run === run);
  const changes = (logged?.changes ?? []).filter(
    (change) => ref === undefined || change.table === beside || isOf(change, ref),
  );
  const why = `As it was before run ${run}${logged === undefined ? '' : `, ${logged.title}`}.`;
  const plan = yield* planOf(contents, changes, { run, title: undoTitle(run, ref), why });
  const closed = yield* closedPeriodsUndone(contents, changes);
  if (closed.length > 0) return { ...plan, obstacle: failure('not possible', sayClosed(run, closed)) };
  if (plan.obstacle !== null || !isEmptyPlan(plan)) return plan;
  const of = ref === undefined ? `Run ${run}` : `What run ${run} did to ${ref}`;
  const message =
    plan.problems.length > 0
      ? `${of} cannot be undone: everything that it wrote has been changed since.`
      : `${of} is not in the change log, or has been undone already.`;
  return { ...plan, obstacle: failure('nothing to undo', message) };
}
