import { refKey } from '../../finance/reference';
import type { Result } from '../../finance/result';
import { cellAddress, withSheet } from '../cells/address';
import type { CellValue } from '../cells/cell-value';
import type { ContentsKind, ContentsRow, TableContents } from '../contents/table-contents';
import { partOf } from '../contents/tables-of';
import type { Problem } from '../problem';
import { mapInSteps, type Steps } from '../steps';
import { BatchRows } from './batches/batch-rows';
import { planBatch } from './batches/plan-batch';
import type { AddedColumn, AddedRow, BatchChange, CellEdit, CreatedTable, RemovedRow } from './edit-plan';
import {
  cellsOfRows,
  columnNamed,
  headingFor,
  lineIndex,
  type LineIndex,
  lineNamed,
  missingColumn,
  type WantedColumn,
} from './look-up';
import { ownHeadings, ownTables } from './own-tables';
import { type CellChange, planCell } from './plan-cell';
import { keyOfValues, planAddedRow, planRemovedRow, refusedKey, type WantedValue } from './plan-rows';

/** A request to add a column. */
export interface WantedNewColumn extends WantedColumn {
  readonly beside?: WantedColumn;
  readonly values?: readonly { readonly ref: string; readonly to: CellValue }[];
  readonly why: string;
}

/** A request to make the rows of a batch what they are to be. */
export interface WantedRows {
  readonly batch: readonly WantedValue[];
  readonly columns: readonly WantedColumn[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly sums?: readonly WantedColumn[];
  readonly why: string;
}

/** Collects what the requests of one table come to; a request that cannot be met becomes a problem. */
export class TablePlanner {
  readonly rowsAdded: AddedRow[] = [];
  readonly rowsRemoved: RemovedRow[] = [];
  readonly columnsAdded: AddedColumn[] = [];
  readonly batches: BatchChange[] = [];
  readonly problems: Problem[] = [];
  private readonly cells = new Map<string, CellEdit>();
  private readonly headings: string[];
  private index: LineIndex | null = null;
  private readonly keys = new Set<string>();
  private readonly removed = new Set<number>();
  private readonly rows: BatchRows;

  constructor(
    private readonly kind: ContentsKind,
    /** Null where the workbook has none of the kind. */
    readonly table: TableContents | null,
  ) {
    const own = ownTables[kind];
    this.rows = new BatchRows(this.table);
    this.headings = this.table === null && own !== undefined ? ownHeadings(kind, own) : [];
  }

  /** Looks the lines up, which requests about single ones need; batches have no need of it. */
  *lookUp(): Steps<void> {
    if (this.table === null || this.index !== null) return;
    this.index = yield* lineIndex(this.table);
    yield* mapInSteps(this.table.rows, ({ kind, key }) => {
      if (kind === 'line') this.keys.add(refKey(key));
    });
  }

  /** The changed cells that are left: a line that is taken out is not written into. */
  get edits(): CellEdit[] {
    return [...this.cells.values()].filter(({ row }) => !this.removed.has(row));
  }

  /** The table, where it does not exist and rows are added to it. */
  get created(): CreatedTable[] {
    return this.table === null && this.rowsAdded.length + this.batches.length > 0
      ? [{ table: this.kind, headings: this.headings }]
      : [];
  }

  editCell(ref: string, wanted: WantedColumn, change: CellChange): void {
    const row = this.line(ref);
    if (row === null || this.table === null) return;
    const column = columnNamed(this.table, wanted);
    if (column === undefined) {
      this.problems.push(missingColumn(this.table, wanted, row.key));
      return;
    }
    const edit = this.taken(planCell(this.table, row, column, change));
    if (edit === null) return;
    const before = this.cells.get(edit.place.address);
    if (before === undefined || before.to === edit.to) this.cells.set(edit.place.address, edit);
    else this.problems.push(twoChanges(before, edit));
  }

  addRow(values: readonly WantedValue[], why: string): void {
    if (this.table === null && ownTables[this.kind] === undefined) {
      this.problems.push(noTable(this.kind));
      return;
    }
    const key = keyOfValues(this.kind, values);
    if (refKey(key) === '' || this.keys.has(refKey(key))) {
      this.problems.push(refusedKey(this.kind, this.place(), key));
      return;
    }
    const missing = values.find((value) => value.to !== '' && !this.hasColumn(value));
    if (missing !== undefined && this.table !== null) {
      this.problems.push(missingColumn(this.table, missing, key));
      return;
    }
    this.keys.add(refKey(key));
    const added = planAddedRow(this.kind, values, why, (wanted) => this.headingOf(wanted));
    this.rowsAdded.push({ ...added, ...partOf(this.table ?? {}) });
  }

  /** Where the lines of a reference stand; none where the table has no such line. */
  cellsOf(ref: string): readonly string[] {
    return this.table === null || this.index === null ? [] : cellsOfRows(this.table, this.index(ref));
  }

  removeRow(ref: string, why: string): void {
    const row = this.line(ref);
    if (row === null || this.table === null || this.removed.has(row.row)) return;
    const removed = this.taken(planRemovedRow(this.table, row, why));
    if (removed === null) return;
    this.removed.add(row.row);
    this.rowsRemoved.push(removed);
  }

  addColumn({ beside, values = [], why, ...wanted }: WantedNewColumn): void {
    const sister = this.table === null || beside === undefined ? undefined : columnNamed(this.table, beside);
    // Beside a column in £m people go on in £m: without its unit the new one would be read in the workbook's.
    const column = headingFor(this.kind, wanted, sister?.unit ?? null);
    if (this.table === null || this.isTaken(wanted, column)) {
      this.problems.push(this.table === null ? noTable(this.kind) : doubledColumn(this.place(), column));
      return;
    }
    const cells = values.flatMap(({ ref, to }) => {
      const row = to === '' ? null : this.line(ref);
      return row === null ? [] : [{ ref: row.key, title: row.title, row: row.row, to }];
    });
    const of = { table: this.kind, ...partOf(this.table) };
    this.columnsAdded.push({ ...of, column, beside: sister?.heading ?? null, cells, why });
  }

  *setRows({ batch, columns, rows, sums = [], why }: WantedRows): Steps<void> {
    if (this.table === null && ownTables[this.kind] === undefined) {
      this.problems.push(noTable(this.kind));
      return;
    }
    const all = [...batch, ...columns];
    const missing = all.find((column) => !this.hasColumn(column));
    if (missing !== undefined && this.table !== null) {
      this.problems.push(missingColumn(this.table, missing, this.kind));
      return;
    }
    const constant = batch.map(({ to }) => to);
    const marks = batch.map((cell) => ({ column: this.headingOf(cell), value: cell.to }));
    const wanted = {
      kind: this.kind,
      batch: marks,
      columns: all.map((column) => ({
        heading: this.headingOf(column),
        field: column.field,
        year: column.year ?? null,
        period: column.period ?? null,
      })),
      rows: yield* mapInSteps(rows, (row) => [...constant, ...row]),
      sums: sums.map((column) => this.headingOf(column)),
      why,
    };
    const planned = yield* planBatch(wanted, yield* this.rows.of(marks), this.table, this.place());
    for (const problem of planned.problems) this.problems.push(problem);
    if (planned.change !== null) this.batches.push(planned.change);
  }

  private taken<T>(result: Result<T, Problem>): T | null {
    if (result.ok) return result.value;
    this.problems.push(result.error);
    return null;
  }

  private line(ref: string): ContentsRow | null {
    if (this.table !== null && this.index !== null) return this.taken(lineNamed(this.table, this.index, ref));
    this.problems.push(noTable(this.kind));
    return null;
  }

  private place(): string {
    if (this.table === null) return this.kind;
    return withSheet(this.table.sheet, cellAddress(this.table.area.top, this.table.area.left));
  }

  /** Whether a column is there, or has been asked for. */
  hasOrGets(wanted: WantedColumn): boolean {
    return this.isTaken(wanted, headingFor(this.kind, wanted));
  }

  private isTaken(wanted: WantedColumn, heading: string): boolean {
    if (this.columnsAdded.some(({ column }) => column === heading)) return true;
    const there = this.table?.columns.some(
      ({ field, year }) => field === wanted.field && year?.startYear === wanted.year?.startYear,
    );
    return there ?? false;
  }

  private headingOf(wanted: WantedColumn): string {
    const there = this.table === null ? undefined : columnNamed(this.table, wanted);
    return there?.heading ?? headingFor(this.kind, wanted);
  }

  /** Tables of ours get the columns that they lack; those of the user only where a request says so. */
  private hasColumn(wanted: WantedColumn): boolean {
    const heading = headingFor(this.kind, wanted);
    if (this.columnsAdded.some(({ column }) => column === heading)) return true;
    if (this.table !== null && columnNamed(this.table, wanted) !== undefined) return true;
    if (ownTables[this.kind] === undefined) return false;
    if (this.table === null) {
      if (!this.headings.includes(heading)) this.headings.push(heading);
    } else {
      this.columnsAdded.push({
        table: this.kind,
        column: heading,
        beside: null,
        cells: [],
        why: 'It is needed for the lines that are added.',
      });
    }
    return true;
  }
}

const noTable = (kind: ContentsKind): Problem => ({
  cell: kind,
  kind: 'not possible',
  found: `no ${kind} table in this workbook`,
  expected: `a ${kind} table with its headings: add it, and make the change again`,
  severity: 'error',
});

const doubledColumn = (cell: string, column: string): Problem => ({
  cell,
  kind: 'duplicate heading',
  found: `a column “${column}” already`,
  expected: 'a column that is not there yet: nothing is added',
  severity: 'error',
  heading: column,
});

const twoChanges = ({ place, ref, column }: CellEdit, { to }: CellEdit): Problem => ({
  cell: withSheet(place.sheet, place.address),
  kind: 'not possible',
  found: `a second change of the cell, to “${String(to)}”`,
  expected: 'one change of a cell at a time: the first one is kept',
  severity: 'error',
  line: ref,
  heading: column,
});
