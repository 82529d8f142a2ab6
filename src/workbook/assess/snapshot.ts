import type { Block } from '../cells/block';
import type { Candidate } from '../locate/candidates';
import type { MonthEndCells } from '../month-end/month-end-tables';

/** A located table with its cells. */
export interface TableCells {
  readonly table: Candidate;
  readonly cells: Block;
  /** The table's sheet is protected. */
  readonly sheetIsProtected: boolean;
  /** The columns, counted from 0, of which all cells are locked; only looked up on a protected sheet. */
  readonly lockedColumns: ReadonlySet<number>;
}

/** Everything that was read, before anything is made of it; null for a table that the workbook does not have. */
export interface Snapshot {
  /** Several where savings stand in several tables; none where the workbook has none. */
  readonly savings: readonly TableCells[];
  readonly budget: TableCells | null;
  readonly settings: TableCells | null;
  readonly policy: TableCells | null;
  readonly decisions: TableCells | null;
  readonly milestones: TableCells | null;
  readonly controlTotals: TableCells | null;
  readonly monthEnd: MonthEndCells;
}
