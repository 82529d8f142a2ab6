import { contentsKinds, type ContentsKind, type WorkbookContents } from '../contents/table-contents';
import type { EditPlan } from './edit-plan';
import { obstacleIn } from './obstacles';

/** The parts of a plan, in the order in which they were asked for. */
export type PlanParts = Omit<EditPlan, 'contents' | 'obstacle'>;

const inOrder = <Part extends { readonly table: ContentsKind; readonly row: number }>(parts: readonly Part[]): Part[] =>
  [...parts].sort(
    (one, other) => contentsKinds.indexOf(one.table) - contentsKinds.indexOf(other.table) || one.row - other.row,
  );

/** Makes a plan of its parts: in the order of tables and rows, with the reason why it cannot be applied, if there is one. */
export function assemblePlan(contents: WorkbookContents, parts: PlanParts): EditPlan {
  const reshaping = [parts.rowsAdded, parts.rowsRemoved, parts.columnsAdded, parts.columnsRemoved];
  const reshaped = [
    ...reshaping.flatMap((list) => list.map(({ table }) => table)),
    ...parts.batches.flatMap(({ table, rowsAdded, rowsRemoved }) =>
      rowsAdded.length + rowsRemoved.length === 0 ? [] : [table],
    ),
  ];
  const touched = [...[...parts.edits, ...parts.batches].map(({ table }) => table), ...reshaped];
  return {
    ...parts,
    edits: inOrder(parts.edits),
    rowsRemoved: inOrder(parts.rowsRemoved),
    obstacle: obstacleIn(contents, [...new Set(touched)], [...new Set(reshaped)]),
    contents,
  };
}

/** Whether a plan would do anything at all. */
export const isEmptyPlan = (plan: EditPlan): boolean =>
  [plan.edits, plan.rowsAdded, plan.rowsRemoved, plan.columnsAdded, plan.columnsRemoved, plan.batches].every(
    (list) => list.length === 0,
  );
