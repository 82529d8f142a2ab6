import { refKey } from '../../../finance/reference';
import type { CellValue } from '../../cells/cell-value';
import { keyColumnsOf, lineKey } from '../../contents/line-keys';
import type { ContentsKind, ContentsRow, TableContents } from '../../contents/table-contents';
import type { Problem } from '../../problem';
import { groupInSteps, mapInSteps, type Steps } from '../../steps';
import type { AddedRow, BatchCell, BatchChange, CellContent, CellEdit, RemovedRow, RowCell } from '../edit-plan';
import { planCell } from '../plan-cell';
import { contentOf, planRemovedRow, refusedKey } from '../plan-rows';
import { constantsOf, placesOf, stateOf, type BatchColumn } from './batch-state';

/** What the rows of a batch are to be. */
export interface WantedBatch {
  readonly kind: ContentsKind;
  readonly batch: readonly BatchCell[];
  readonly columns: readonly BatchColumn[];
  /** In the order of the columns; `''` leaves a cell blank. */
  readonly rows: readonly (readonly CellContent[])[];
  /** The headings of the columns to be summed. */
  readonly sums: readonly string[];
  readonly why: string;
}

/** A batch as it is to become, and what of it cannot be done. */
export interface PlannedBatch {
  /** Null where the rows are as wanted already. */
  readonly change: BatchChange | null;
  readonly problems: readonly Problem[];
}

const constantOf = (content: CellContent): CellValue => (typeof content === 'object' ? '' : content);

/** Plans one batch of a table. */
class BatchPlanner {
  readonly problems: Problem[] = [];
  private readonly edits: CellEdit[] = [];
  private readonly rowsAdded: AddedRow[] = [];
  private readonly rowsRemoved: RemovedRow[] = [];
  /** The rows of the table that stay, and the wanted rows that come, as they will stand. */
  private readonly stay: CellValue[][] = [];
  private readonly come: (readonly CellContent[])[] = [];
  /** Where the wanted columns stand in the table; −1 for one that it lacks. */
  private readonly places: readonly number[];
  private readonly telling: readonly BatchColumn[];
  private readonly keys: readonly number[];

  constructor(
    private readonly wanted: WantedBatch,
    private readonly table: TableContents | null,
    /** What a problem names that is about no row of the table. */
    private readonly place: string,
  ) {
    const { columns, kind } = wanted;
    const placeOf = placesOf(table?.columns ?? []);
    this.places = columns.map(({ heading }) => placeOf(heading));
    this.telling = keyColumnsOf(kind, columns);
    this.keys = this.telling.map((column) => columns.indexOf(column));
  }

  /** @param rows of the batch, as they stand */
  *change(rows: readonly ContentsRow[]): Steps<BatchChange | null> {
    const { kind, batch, sums, why } = this.wanted;
    const { table, edits, rowsAdded, rowsRemoved } = this;
    yield* this.match(rows);
    if (edits.length + rowsAdded.length + rowsRemoved.length === 0) return null;
    const before = yield* stateOf(table?.columns ?? [], yield* mapInSteps(rows, constantsOf), sums);
    const { columns, cellsOf } = this.arrival();
    const after = yield* stateOf(columns, [...this.stay, ...(yield* mapInSteps(this.come, cellsOf))], sums);
    const kept = yield* mapInSteps(rows, (row) => ({ row: row.row, cells: this.keptCells(row) }));
    return { table: kind, batch, edits, rowsAdded, rowsRemoved, kept, before, after, why };
  }

  /** Of rows with the same key the first goes with the first that is wanted, and so on. */
  private *match(rows: readonly ContentsRow[]): Steps<void> {
    // A column that is still to be made has no cells to be written over: then rows go, and come anew.
    const isComplete = this.places.every((place, at) => place >= 0 || this.wanted.columns[at]?.field === '');
    const waiting = yield* groupInSteps(isComplete ? rows : [], ({ cells }) =>
      refKey(this.keyOf((at) => cells[this.places[at] ?? -1]?.value ?? '')),
    );
    const used = new Set<ContentsRow>();
    const counts = new Map<string, number>();
    yield* mapInSteps(this.wanted.rows, (cells) => {
      const key = this.keyOf((at) => constantOf(cells[at] ?? ''));
      const name = refKey(key);
      const count = counts.get(name) ?? 0;
      counts.set(name, count + 1);
      const row = waiting.get(name)?.[count];
      if (row === undefined) this.add(key, cells);
      else {
        used.add(row);
        this.writeOver(row, cells);
      }
    });
    yield* mapInSteps(rows, (row) => {
      if (!used.has(row)) this.remove(row);
    });
  }

  /** The key of a row from the cells under the wanted columns that tell it. */
  private keyOf(cellAt: (wanted: number) => CellValue): string {
    return lineKey(this.telling, this.keys.map(cellAt));
  }

  private add(key: string, cells: readonly CellContent[]): void {
    const { kind, columns, why } = this.wanted;
    if (refKey(key) === '') {
      this.problems.push(refusedKey(kind, this.place, key));
      return;
    }
    const filled = columns.map(({ heading }, index): RowCell => ({ column: heading, content: cells[index] ?? '' }));
    const holding = filled.filter(({ content }) => content !== '');
    this.rowsAdded.push({ table: kind, ref: key, title: null, cells: holding, why });
    this.come.push(cells);
  }

  private writeOver(row: ContentsRow, cells: readonly CellContent[]): void {
    const { table } = this;
    if (table === null) return;
    const after = constantsOf(row);
    for (const [index, place] of this.places.entries()) {
      const column = table.columns[place];
      const content = cells[index] ?? '';
      // Columns of the key differ in case and spaces at most; a formula that was there before the run is there still.
      if (column === undefined || this.keys.includes(index) || typeof content === 'object') continue;
      const edit = planCell(table, row, column, { to: content, why: this.wanted.why });
      if (!edit.ok) this.problems.push(edit.error);
      else if (edit.value !== null) {
        this.edits.push(edit.value);
        after[place] = content;
      }
    }
    this.stay.push(after);
  }

  private remove(row: ContentsRow): void {
    if (this.table === null) return;
    const removed = planRemovedRow(this.table, row, this.wanted.why);
    if (removed.ok) {
      this.rowsRemoved.push(removed.value);
      return;
    }
    this.problems.push(removed.error);
    this.stay.push(constantsOf(row));
  }

  /** The columns as they will be, and the cells of a row that comes in their order. */
  private arrival(): {
    readonly columns: readonly BatchColumn[];
    readonly cellsOf: (cells: readonly CellContent[]) => CellValue[];
  } {
    const { columns: wanted } = this.wanted;
    const lacking = wanted.filter(({ field }, index) => field !== '' && (this.places[index] ?? -1) < 0);
    const columns = [...(this.table?.columns ?? []), ...lacking];
    const sources = columns.map(({ heading }) => placesOf(wanted)(heading));
    return { columns, cellsOf: (cells) => sources.map((at) => constantOf(cells[at] ?? '')) };
  }

  /** What a row holds under the headings that we know. */
  private keptCells({ row, cells }: ContentsRow): RowCell[] {
    return cells.flatMap(({ formula, isFormula }, index) => {
      // A formula that works with other rows stays where it is, and its row with it: an undo has to know of it.
      const content = contentOf(formula, isFormula, row) ?? { formula: String(formula) };
      const column = this.table?.columns[index]?.heading;
      return content === '' || column === undefined ? [] : [{ column, content }];
    });
  }
}

/**
 * What has to be done so that the rows of a batch are those that are wanted: rows of the same key are written over
 * where they stand, in the columns that are wanted; the others come below the table, or go. In steps.
 * @param rows of the batch, as they stand in the table
 * @param table null where it is still to be made
 * @param place what a problem names that is about no row of the table
 */
export function* planBatch(
  wanted: WantedBatch,
  rows: readonly ContentsRow[],
  table: TableContents | null,
  place: string,
): Steps<PlannedBatch> {
  const planner = new BatchPlanner(wanted, table, place);
  return { change: yield* planner.change(rows), problems: planner.problems };
}
