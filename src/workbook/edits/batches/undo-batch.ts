import type { CellContent, RowCell } from '../edit-plan';
import type { TableContents } from '../../contents/table-contents';
import { headingKey } from '../../headings/normalise';
import type { Problem } from '../../problem';
import { mapInSteps, type Steps } from '../../steps';
import type { LoggedChange } from '../logged-run';
import { cellOf } from '../look-up';
import type { BatchRows } from './batch-rows';
import { constantsOf, placesOf, stateOf, type BatchColumn } from './batch-state';
import { batchWords } from './batch-words';
import { planBatch, type PlannedBatch } from './plan-batch';

export type SetBatch = Extract<LoggedChange, { what: 'rows set' }>;

/** The known columns of the table, and those under other headings that rows had which are to come back. */
function columnsOf({ columns }: TableContents, rows: readonly (readonly RowCell[])[]): BatchColumn[] {
  const placeOf = placesOf(columns);
  const others = new Map(rows.flat().map(({ column }) => [headingKey(column), column] as const));
  const unknown = [...others.values()].filter((heading) => placeOf(heading) < 0);
  return [...columns, ...unknown.map((heading) => ({ heading, field: '', year: null, period: null }))];
}

/** Kept rows in the order of columns. */
function* inOrder(columns: readonly BatchColumn[], rows: readonly (readonly RowCell[])[]): Steps<CellContent[][]> {
  const placeOf = placesOf(columns);
  return yield* mapInSteps(rows, (row) => {
    const cells: CellContent[] = columns.map(() => '');
    for (const { column, content } of row) cells[placeOf(column)] = content;
    return cells;
  });
}

/**
 * Turns round what a run did to a batch, where its rows are still as the run left them. In steps.
 * @param replaced the rows as they were before the run, from ReplacedRows; null where they cannot be read
 */
export function* undoBatch(
  change: SetBatch,
  batches: BatchRows,
  table: TableContents,
  replaced: readonly (readonly RowCell[])[] | null,
  why: string,
): Steps<PlannedBatch> {
  const { batch, before, after } = change;
  const rows = yield* batches.of(batch);
  const now = yield* stateOf(table.columns, yield* mapInSteps(rows, constantsOf));
  const isAt = (state: typeof before): boolean => state.rows === now.rows && state.mark === now.mark;
  if (isAt(before)) return { change: null, problems: [] };
  const words = batchWords(batch);
  const about = { cell: cellOf(table, rows[0]?.row ?? table.area.top + 1, table.area.left) };
  if (!isAt(after)) {
    const problem: Problem = {
      ...about,
      kind: 'changed since',
      found: `${now.rows} rows of ${words}, not all as the run left them`,
      expected: `the ${after.rows} rows that the run left: undo first what has changed them since; they are left as they are`,
      severity: 'warning',
    };
    return { change: null, problems: [problem] };
  }
  if (replaced?.length !== before.rows) {
    const problem: Problem = {
      ...about,
      kind: 'not possible',
      found: `${replaced?.length ?? 0} readable rows of ${words} in the table ReplacedRows`,
      expected: `the ${before.rows} rows that the run replaced, as it kept them there: put the table back as it was, and undo again`,
      severity: 'error',
    };
    return { change: null, problems: [problem] };
  }
  const columns = columnsOf(table, replaced);
  const wanted = { kind: table.kind, batch, columns, rows: yield* inOrder(columns, replaced), sums: [], why };
  return yield* planBatch(wanted, rows, table, about.cell);
}
