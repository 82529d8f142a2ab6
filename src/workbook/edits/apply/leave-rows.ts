import { refKey } from '../../../finance/reference';
import { showFound } from '../../../finance/unreadable';
import { withSheet } from '../../cells/address';
import type { CellValue } from '../../cells/cell-value';
import { isSameTable } from '../../contents/tables-of';
import type { Problem } from '../../problem';
import type { CellPlace } from '../../tracker';
import { isEmptyPlan } from '../assemble-plan';
import type { EditPlan, RemovedRow } from '../edit-plan';

/** A cell beside a row that would go, with what somebody has written there since the run that added the row. */
export interface CellBeside {
  readonly row: RemovedRow;
  readonly heading: string;
  readonly place: CellPlace;
  readonly content: CellValue;
}

/** What is said of a row that stays because of a cell beside it. */
export const leftBeside = ({ row, heading, place, content }: CellBeside): Problem => ({
  cell: withSheet(place.sheet, place.address),
  kind: 'changed since',
  found: showFound(content),
  expected: 'a blank cell, as the run left it: somebody has written there since, so the line is left where it is',
  severity: 'warning',
  line: row.ref,
  heading,
});

/**
 * A plan that leaves those rows where they are beside which somebody has written; null where it cannot do without them:
 * where it gives the same line back elsewhere, takes a column away that they have a cell of, or would do nothing then.
 */
export function planWithout(plan: EditPlan, cells: readonly CellBeside[]): EditPlan | null {
  const left = new Set(cells.map(({ row }) => row));
  const isBound = [...left].some(
    (row) =>
      plan.columnsRemoved.some((column) => isSameTable(column, row)) ||
      plan.rowsAdded.some((added) => refKey(added.ref) === refKey(row.ref)),
  );
  const less = { ...plan, rowsRemoved: plan.rowsRemoved.filter((row) => !left.has(row)) };
  return isBound || isEmptyPlan(less) ? null : less;
}
