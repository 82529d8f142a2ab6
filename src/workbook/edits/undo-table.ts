import { refKey } from '../../finance/reference';
import { fail } from '../../finance/result';
import { showFound } from '../../finance/unreadable';
import { rightOf } from '../cells/address';
import type { CellValue } from '../cells/cell-value';
import type { ContentsColumn, ContentsKind, ContentsRow, TableContents } from '../contents/table-contents';
import { aboutOf, type OfTable } from '../contents/tables-of';
import { headingKey } from '../headings/normalise';
import type { Problem } from '../problem';
import { groupInSteps, mapInSteps, type Steps } from '../steps';
import type { AddedColumn, AddedRow, BatchChange, CellContent, CellEdit, RemovedColumn, RemovedRow } from './edit-plan';
import { BatchRows } from './batches/batch-rows';
import type { ReplacedRows } from './batches/read-replaced';
import { undoBatch, type SetBatch } from './batches/undo-batch';
import { readCellLink } from './cell-link';
import type { LoggedChange } from './logged-run';
import { cellOf, lineIndex, type LineIndex, lineNamed } from './look-up';
import { planCell } from './plan-cell';
import { planRemovedRow } from './plan-rows';
import { boundToRow } from './row-formula';
import { sayKey } from '../contents/say-key';

type ChangedCell = Extract<LoggedChange, { what: 'cell' }>;
type ChangedRow = Extract<LoggedChange, { what: 'row added' | 'row removed' }>;
type ChangedColumn = Extract<LoggedChange, { what: 'column added' | 'column removed' }>;

/** Turns round what a run did to one table, as far as nobody has changed it since. */
export class TableUndo {
  readonly edits: CellEdit[] = [];
  readonly rowsAdded: AddedRow[] = [];
  readonly rowsRemoved: RemovedRow[] = [];
  readonly columnsAdded: AddedColumn[] = [];
  readonly columnsRemoved: RemovedColumn[] = [];
  readonly batches: BatchChange[] = [];
  readonly problems: Problem[] = [];
  private index: LineIndex | null = null;
  private readonly keys = new Set<string>();
  private readonly rows: BatchRows;

  constructor(
    private readonly kind: ContentsKind,
    /** Null where the table has gone. */
    private readonly table: TableContents | null,
    private readonly why: string,
    private readonly replaced: ReplacedRows,
  ) {
    this.rows = new BatchRows(table);
  }

  /** Turns round the changes of the table, a few at a time. */
  *undo(changes: readonly LoggedChange[]): Steps<void> {
    const cells = changes.filter((change): change is ChangedCell => change.what === 'cell');
    const columns = changes.filter((change): change is ChangedColumn => change.what.startsWith('column'));
    const byColumn = yield* groupInSteps(cells, ({ column }) => column);
    if (this.table !== null && changes.some(({ what }) => what !== 'rows set')) yield* this.lookUp(this.table);
    for (const change of changes) {
      if (change.what === 'row added' || change.what === 'row removed') this.undoRow(change);
      else if (change.what === 'rows set') yield* this.undoRows(change);
      yield;
    }
    // What stands in a column that goes does not matter in a row that goes with it.
    for (const change of columns) {
      this.undoColumn(change, byColumn.get(change.column) ?? []);
      yield;
    }
    this.keepColumnsInside();
    const shaped = new Set(columns.map(({ column }) => column));
    yield* mapInSteps(cells, (change) => {
      if (!shaped.has(change.column)) this.undoCell(change);
    });
  }

  private *lookUp(table: TableContents): Steps<void> {
    this.index = yield* lineIndex(table);
    yield* mapInSteps(table.rows, ({ kind, key }) => {
      if (kind === 'line') this.keys.add(refKey(key));
    });
  }

  private undoCell({ ref, column: heading, from, to }: ChangedCell): void {
    const row = this.line(ref);
    if (row === null || this.table === null) return;
    const column = this.columnHeaded(heading);
    if (column === undefined) {
      this.problems.push({ ...this.about(row), kind: 'missing heading', ...gone(`the column “${heading}”`) });
      return;
    }
    const now = this.contentOf(row, column);
    if (now === from) return;
    if (now !== to) {
      this.problems.push(this.changedSince(row, column, to));
      return;
    }
    const edit = planCell(this.table, row, column, {
      to: from,
      ...(readCellLink(from) === null ? {} : { isLink: true }),
      ...(typeof to === 'string' ? { replaces: to } : {}),
      why: this.why,
    });
    if (!edit.ok) this.problems.push(edit.error);
    else if (edit.value !== null) this.edits.push(edit.value);
  }

  private undoRow(change: ChangedRow): void {
    if (change.what === 'row removed') this.restoreRow(change);
    else this.takeRow(change);
  }

  private restoreRow({ ref, cells }: ChangedRow): void {
    if (this.table === null) this.problems.push(this.gone());
    else if (this.keys.has(refKey(ref))) {
      const found = `a line “${ref}” already`;
      const expected = 'no line of that reference: it was taken out by the run; the line is left as it is';
      this.problems.push({
        cell: cellOf(this.table, this.table.area.top + 1, this.table.area.left),
        kind: 'duplicate reference',
        found,
        expected,
        severity: 'error',
        line: ref,
      });
    } else {
      const title = cells.find(({ column }) => this.columnHeaded(column)?.field === 'title')?.content;
      const shown = title === undefined || typeof title === 'object' ? null : String(title);
      this.rowsAdded.push({ ...this.of(), ref, title: shown, cells, why: this.why });
    }
  }

  private takeRow({ ref, cells }: ChangedRow): void {
    const row = this.line(ref);
    if (row === null || this.table === null) return;
    const written = new Map(cells.map(({ column, content }) => [headingKey(column), content] as const));
    const changed = this.table.columns.filter(
      (column) => !isSame(this.contentOf(row, column), written.get(headingKey(column.heading)) ?? '', row.row),
    );
    // What a refresh has written since is no change by a person: it goes with the line.
    const byPeople = changed.filter(({ field }) => field !== 'rag' && field !== 'ragReason');
    if (byPeople.length > 0) {
      for (const column of byPeople)
        this.problems.push(this.changedSince(row, column, constant(written.get(headingKey(column.heading)))));
      return;
    }
    const removed = planRemovedRow(this.table, row, this.why);
    if (removed.ok) this.rowsRemoved.push({ ...removed.value, written: cells });
    else this.problems.push(removed.error);
  }

  private *undoRows(change: SetBatch): Steps<void> {
    if (this.table === null) {
      this.problems.push(this.gone());
      return;
    }
    const replaced = this.replaced(change);
    const { change: undone, problems } = yield* undoBatch(change, this.rows, this.table, replaced, this.why);
    this.problems.push(...problems);
    if (undone !== null) this.batches.push(undone);
  }

  private undoColumn({ what, column: heading }: ChangedColumn, cells: readonly ChangedCell[]): void {
    if (this.table === null) {
      this.problems.push(this.gone());
      return;
    }
    const column = this.columnHeaded(heading);
    if (what === 'column removed') {
      if (column !== undefined) return;
      const restored = cells.flatMap(({ ref, from }) => {
        const row = this.line(ref);
        return row === null ? [] : [{ ref: row.key, title: row.title, row: row.row, to: from }];
      });
      this.columnsAdded.push({ ...this.of(), column: heading, beside: null, cells: restored, why: this.why });
    } else if (column !== undefined) this.takeColumn(this.table, column, cells);
  }

  private takeColumn(table: TableContents, column: ContentsColumn, cells: readonly ChangedCell[]): void {
    const written = new Map(cells.map(({ ref, to }) => [refKey(ref), to] as const));
    const going = [...this.rowsRemoved, ...this.batches.flatMap(({ rowsRemoved }) => rowsRemoved)];
    const goingRows = new Set(going.map(({ row }) => row));
    const filled = table.rows.filter((one) => !goingRows.has(one.row) && this.contentOf(one, column) !== '');
    const changed = filled.filter((row) => this.contentOf(row, column) !== written.get(refKey(row.key)));
    for (const row of changed) this.problems.push(this.changedSince(row, column, written.get(refKey(row.key)) ?? ''));
    if (changed.length > 0) return;
    this.columnsRemoved.push({
      ...this.of(),
      column: column.heading,
      at: column.column,
      cells: filled.map((row) => ({ ref: row.key, from: this.contentOf(row, column) })),
      why: this.why,
    });
  }

  /** Taking out a column inside a plain range would leave a hole, or pull at what stands beside the range. */
  private keepColumnsInside(): void {
    const { table } = this;
    if (table?.tableName !== null) return;
    let end = rightOf(table.area);
    const going = this.columnsRemoved.splice(0).sort((one, other) => other.at - one.at);
    for (const column of going) {
      if (column.at === end - 1) {
        this.columnsRemoved.push(column);
        end -= 1;
        continue;
      }
      this.problems.push({
        cell: cellOf(table, table.area.top + 1, column.at),
        kind: 'changed since',
        found: `columns on the right of “${column.column}”`,
        expected:
          'none, as when the run added it: undo first what added them, or take the column out on the sheet itself; it is left as it is',
        severity: 'warning',
        heading: column.column,
      });
    }
  }

  private line(ref: string): ContentsRow | null {
    const { table, index } = this;
    const found = table === null || index === null ? fail(this.gone()) : lineNamed(table, index, ref);
    if (found.ok) return found.value;
    this.problems.push(found.error);
    return null;
  }

  private columnHeaded(heading: string): ContentsColumn | undefined {
    return this.table?.columns.find((column) => headingKey(column.heading) === headingKey(heading));
  }

  private contentOf(row: ContentsRow, column: ContentsColumn): CellValue {
    return row.cells[this.table?.columns.indexOf(column) ?? -1]?.formula ?? '';
  }

  private of(): OfTable {
    return this.table === null ? { table: this.kind } : aboutOf(this.table);
  }

  private about(row: ContentsRow): Pick<Problem, 'cell' | 'line'> {
    return {
      cell: this.table === null ? this.kind : cellOf(this.table, row.row, this.table.area.left),
      line: sayKey(this.kind, row.key),
    };
  }

  private changedSince(row: ContentsRow, column: ContentsColumn, to: CellValue): Problem {
    return {
      ...this.about(row),
      cell: this.table === null ? this.kind : cellOf(this.table, row.row, column.column),
      kind: 'changed since',
      found: showFound(this.contentOf(row, column)),
      expected: `${showFound(to)}, as the run left it: somebody has changed the cell since, and it is left as it is`,
      severity: 'warning',
      heading: column.heading,
    };
  }

  private gone(): Problem {
    return { cell: this.kind, kind: 'not possible', ...gone(`the ${this.kind} table`) };
  }
}

const gone = (what: string): Pick<Problem, 'found' | 'expected' | 'severity'> => ({
  found: `${what} no longer`,
  expected: `${what}, which the run wrote into: put it back under its name, and undo again`,
  severity: 'error',
});

const constant = (content: CellContent | undefined): CellValue =>
  content === undefined || typeof content === 'object' ? '' : content;

const isSame = (now: CellValue, content: CellContent, row: number): boolean =>
  now === (typeof content === 'object' ? boundToRow(content.formula, row) : content);
