import { contentsKinds, type ContentsKind, type WorkbookContents } from '../contents/table-contents';
import { atOnce, type Steps } from '../steps';
import { assemblePlan } from './assemble-plan';
import type { EditPlan } from './edit-plan';
import type { EditRequest } from './edit-request';
import { KindPlanner } from './kind-planner';

/** Requests about single cells take a few microseconds each. */
const requestsInOneStep = 100;

function* take(planner: KindPlanner, request: EditRequest): Steps<void> {
  if (request.request !== 'set rows') yield* planner.lookUp();
  switch (request.request) {
    case 'edit cell':
      planner.editCell(request.ref, request, request);
      break;
    case 'add row':
      yield* planner.addRow(request.values, request.why, request.part);
      break;
    case 'remove row':
      planner.removeRow(request.ref, request.why);
      break;
    case 'add column':
      planner.addColumn(request);
      break;
    case 'set rows':
      yield* planner.setRows(request);
      break;
  }
}

/** What is asked for of a workbook. */
interface WantedEdits {
  /** What the log calls the run, such as `Star chamber decisions`. */
  readonly title: string;
  readonly contents: WorkbookContents;
  readonly requests: readonly EditRequest[];
}

/**
 * What requests come to in a workbook as it was read: the cells that would really change, with what stands in them now.
 * A formula, an unknown or doubled reference and a missing column become problems, and the rest is planned all the same.
 * Pure.
 */
export const planEdits = (wanted: WantedEdits): EditPlan => atOnce(planEditsInSteps(wanted));

/** The same in steps, for requests that come by the thousand. */
export function* planEditsInSteps({ title, contents, requests }: WantedEdits): Steps<EditPlan> {
  const planners = new Map<ContentsKind, KindPlanner>();
  for (const [index, request] of requests.entries()) {
    const planner = planners.get(request.table) ?? new KindPlanner(request.table, contents);
    planners.set(request.table, planner);
    yield* take(planner, request);
    if (index % requestsInOneStep === 0) yield;
  }
  const kinds = contentsKinds.flatMap((kind) => planners.get(kind) ?? []);
  const all = kinds.flatMap(({ tables }) => tables);
  return assemblePlan(contents, {
    title,
    edits: all.flatMap(({ edits }) => edits),
    rowsAdded: all.flatMap(({ rowsAdded }) => rowsAdded),
    rowsRemoved: all.flatMap(({ rowsRemoved }) => rowsRemoved),
    columnsAdded: all.flatMap(({ columnsAdded }) => columnsAdded),
    columnsRemoved: [],
    batches: all.flatMap(({ batches }) => batches),
    tablesCreated: all.flatMap(({ created }) => created),
    problems: [...all, ...kinds].flatMap(({ problems }) => problems),
  });
}
