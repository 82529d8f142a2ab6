import { contentsKinds, type ContentsKind, type WorkbookContents } from '../contents/table-contents';
import { assemblePlan } from './assemble-plan';
import type { EditPlan } from './edit-plan';
import type { EditRequest } from './edit-request';
import { TablePlanner } from './planner';

function take(planner: TablePlanner, request: EditRequest): void {
  switch (request.request) {
    case 'edit cell':
      planner.editCell(request.ref, request, request);
      break;
    case 'add row':
      planner.addRow(request.values, request.why);
      break;
    case 'remove row':
      planner.removeRow(request.ref, request.why);
      break;
    case 'add column':
      planner.addColumn(request);
      break;
    case 'set rows':
      planner.setRows(request);
      break;
  }
}

/**
 * What requests come to in a workbook as it was read: the cells that would really change, with what stands in them now.
 * A formula, an unknown or doubled reference and a missing column become problems, and the rest is planned all the same.
 * Pure.
 * @param title what the log calls the run, such as `Star chamber decisions`
 */
export function planEdits({
  title,
  contents,
  requests,
}: {
  readonly title: string;
  readonly contents: WorkbookContents;
  readonly requests: readonly EditRequest[];
}): EditPlan {
  const planners = new Map<ContentsKind, TablePlanner>();
  for (const request of requests) {
    const planner = planners.get(request.table) ?? new TablePlanner(request.table, contents);
    planners.set(request.table, planner);
    take(planner, request);
  }
  const all = contentsKinds.flatMap((kind) => planners.get(kind) ?? []);
  return assemblePlan(contents, {
    title,
    edits: all.flatMap(({ edits }) => edits),
    rowsAdded: all.flatMap(({ rowsAdded }) => rowsAdded),
    rowsRemoved: all.flatMap(({ rowsRemoved }) => rowsRemoved),
    columnsAdded: all.flatMap(({ columnsAdded }) => columnsAdded),
    columnsRemoved: [],
    batches: all.flatMap(({ batches }) => batches),
    tablesCreated: all.flatMap(({ created }) => created),
    problems: all.flatMap(({ problems }) => problems),
  });
}
