import { bottomOf, holds, parseAddress } from '../cells/address';
import type { AssessedLine, TableLayout } from '../tracker';
import type { CellChange } from './refresh-plan';

/** Whether a line stands in a table: savings may stand in several. */
export const standsIn = ({ sheet, area }: TableLayout, { place }: Pick<AssessedLine<unknown>, 'place'>): boolean =>
  place.sheet === sheet && holds(area, place.address);

/** Whether a change is one of a table's RAG cells, which may yet have to be added on its right. */
export function isOf({ table, sheet, area, rag, reason }: TableLayout, change: CellChange): boolean {
  if (change.table !== table || change.place.sheet !== sheet) return false;
  const column = parseAddress(change.place.address)?.left;
  const isOfRow = change.row > area.top && change.row <= bottomOf(area);
  return isOfRow && (column === rag.column || column === reason.column);
}
