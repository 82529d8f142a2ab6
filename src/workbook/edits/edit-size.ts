import type { ContentsKind } from '../contents/table-contents';
import { type OfTable, sayTable } from '../contents/tables-of';
import type { BatchCell, BatchState, EditPlan } from './edit-plan';
import type { LoggedChange } from './logged-run';

/** How much a run changes: counted in one way, before it is written, when it is written, and by the log. */
export interface EditSize {
  /** Cells of lines that get another content, those of new columns among them; not the cells of lines that come or go. */
  readonly cellsWritten: number;
  /** Lines that come one by one. */
  readonly rowsAdded: number;
  /** Lines that go one by one. */
  readonly rowsRemoved: number;
  /** Such as `Savings: 2015/16 Target`, of several savings tables `Savings (Adults): 2015/16 Target`. */
  readonly columnsAdded: readonly string[];
  readonly columnsRemoved: readonly string[];
  /** Rows that come, change or go many at once, which are counted here alone. */
  readonly batches: readonly {
    readonly table: ContentsKind;
    readonly batch: readonly BatchCell[];
    readonly before: Pick<BatchState, 'rows'>;
    readonly after: Pick<BatchState, 'rows'>;
  }[];
}

interface OfColumn extends OfTable {
  readonly column: string;
}

const named = (of: OfColumn): string => `${sayTable(of)}: ${of.column}`;

/** How much a plan would change. */
export const sizeOfPlan = (plan: EditPlan) => ({
  cellsWritten: plan.edits.length + plan.columnsAdded.reduce((sum, { cells }) => sum + cells.length, 0),
  rowsAdded: plan.rowsAdded.length,
  rowsRemoved: plan.rowsRemoved.length,
  columnsAdded: plan.columnsAdded.map(named),
  columnsRemoved: plan.columnsRemoved.map(named),
  batches: plan.batches.map(({ table, batch, before, after }) => ({ table, batch, before, after })),
});

/** How much a run has changed, as the log tells it. */
export function sizeOfRun(changes: readonly LoggedChange[]): EditSize {
  const of = <What extends LoggedChange['what']>(what: What) =>
    changes.filter((change): change is Extract<LoggedChange, { what: What }> => change.what === what);
  const columns = changes.flatMap((change) =>
    change.what === 'column added' || change.what === 'column removed' ? [change] : [],
  );
  const columnsOf = (what: string): string[] => columns.filter((one) => one.what === what).map(named);
  const rows = (what: string): number => changes.filter((change) => change.what === what).length;
  const columnsRemoved = columnsOf('column removed');
  return {
    // What stood in a column that went is in the log too.
    cellsWritten: of('cell').filter((cell) => !columnsRemoved.includes(named(cell))).length,
    rowsAdded: rows('row added'),
    rowsRemoved: rows('row removed'),
    columnsAdded: columnsOf('column added'),
    columnsRemoved,
    batches: of('rows set'),
  };
}
