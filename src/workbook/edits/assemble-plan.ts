import { contentsKinds, type WorkbookContents } from '../contents/table-contents';
import type { OfTable } from '../contents/tables-of';
import type { EditPlan } from './edit-plan';
import { obstacleIn } from './obstacles';

/** The parts of a plan, in the order in which they were asked for. */
export type PlanParts = Omit<EditPlan, 'contents' | 'obstacle'>;

/** Puts parts of a plan in the order of the tables and rows. */
function inOrder<Part extends OfTable & { readonly row: number }>(
  parts: readonly Part[],
  { savings }: WorkbookContents,
): Part[] {
  const kinds = new Map(contentsKinds.map((kind, index) => [kind, index] as const));
  const places = new Map(savings.map(({ part }, index) => [part, index] as const));
  const kindOf = ({ table }: OfTable): number => kinds.get(table) ?? 0;
  const placeOf = ({ part }: OfTable): number => places.get(part) ?? 0;
  return [...parts].sort(
    (one, other) => kindOf(one) - kindOf(other) || placeOf(one) - placeOf(other) || one.row - other.row,
  );
}

/** Makes a plan of its parts: in the order of tables and rows, with the reason why it cannot be applied, if there is one. */
export function assemblePlan(contents: WorkbookContents, parts: PlanParts): EditPlan {
  const reshaping = [parts.rowsAdded, parts.rowsRemoved, parts.columnsAdded, parts.columnsRemoved];
  const reshaped: OfTable[] = [
    ...reshaping.flat(),
    ...parts.batches.filter(({ rowsAdded, rowsRemoved }) => rowsAdded.length + rowsRemoved.length > 0),
  ];
  const touched = [...parts.edits, ...parts.batches, ...reshaped].map(({ table }) => table);
  return {
    ...parts,
    edits: inOrder(parts.edits, contents),
    rowsRemoved: inOrder(parts.rowsRemoved, contents),
    obstacle: obstacleIn(contents, [...new Set(touched)], reshaped),
    contents,
  };
}

/** Whether a plan would do anything at all. */
export const isEmptyPlan = (plan: EditPlan): boolean =>
  [plan.edits, plan.rowsAdded, plan.rowsRemoved, plan.columnsAdded, plan.columnsRemoved, plan.batches].every(
    (list) => list.length === 0,
  );
