import { cellText } from '../cells/cell-value';
import { newLineTable, type NewLineTable } from '../contents/new-line-table';
import { savingsTableFinder } from '../contents/savings-lines';
import type { ContentsKind, WorkbookContents } from '../contents/table-contents';
import { tablesOf } from '../contents/tables-of';
import type { Problem } from '../problem';
import type { Steps } from '../steps';
import { severalLines, type WantedColumn } from './look-up';
import type { CellChange } from './plan-cell';
import { keyOfValues, refusedKey, type WantedValue } from './plan-rows';
import { TablePlanner, type WantedNewColumn, type WantedRows } from './planner';

/** Gives each request of a kind to the table that it is about: savings may stand in several, in which a reference stands once. */
export class KindPlanner {
  readonly tables: readonly TablePlanner[];
  readonly problems: Problem[] = [];
  private readonly first: TablePlanner;
  private newLineTable: NewLineTable | null = null;
  private tableOf: ReturnType<typeof savingsTableFinder> | null = null;

  constructor(
    private readonly kind: ContentsKind,
    private readonly contents: WorkbookContents,
  ) {
    const [first = null, ...more] = tablesOf(contents, kind);
    this.first = new TablePlanner(kind, first);
    this.tables = [this.first, ...more.map((table) => new TablePlanner(kind, table))];
  }

  /** Looks the lines up, which requests about single ones need; batches have no need of it. */
  *lookUp(): Steps<void> {
    for (const table of this.tables) yield* table.lookUp();
  }

  editCell(ref: string, wanted: WantedColumn, change: CellChange): void {
    this.holding(ref)?.editCell(ref, wanted, change);
  }

  *addRow(values: readonly WantedValue[], why: string, part?: string): Steps<void> {
    const key = keyOfValues(this.kind, values);
    const cells = this.tables.length === 1 ? [] : this.cellsOf(key);
    const table =
      cells.length > 0 ? this.refuse(refusedKey(this.kind, cells[0] ?? '', key)) : yield* this.taking(values, part);
    table?.addRow(values, why);
  }

  removeRow(ref: string, why: string): void {
    this.holding(ref)?.removeRow(ref, why);
  }

  addColumn({ part, values = [], ...wanted }: WantedNewColumn & { readonly part?: string }): void {
    const named = this.tables.filter(({ table }) => part !== undefined && table?.part === part);
    const lacking = this.tables.filter((table) => !table.hasOrGets(wanted));
    const chosen = part === undefined ? lacking : named;
    for (const table of chosen.length === 0 ? [this.first] : chosen) {
      const own = this.tables.length === 1 ? values : values.filter(({ ref }) => table.cellsOf(ref).length > 0);
      table.addColumn({ ...wanted, values: own });
    }
  }

  /** Rows by the thousand are those of one table. */
  *setRows(wanted: WantedRows): Steps<void> {
    yield* this.first.setRows(wanted);
  }

  private cellsOf(ref: string): string[] {
    return this.tables.flatMap((table) => table.cellsOf(ref));
  }

  private refuse(problem: Problem): null {
    this.problems.push(problem);
    return null;
  }

  /** The table in which a line stands, or the one to say that it does not; null where it stands in several. */
  private holding(ref: string): TablePlanner | null {
    if (this.tables.length === 1) return this.first;
    const holding = this.tables.filter((table) => table.cellsOf(ref).length > 0);
    if (holding.length > 1) return this.refuse(severalLines(ref, this.cellsOf(ref)));
    if (holding[0] !== undefined) return holding[0];
    this.tableOf ??= savingsTableFinder(this.contents);
    const table = this.tableOf(ref);
    return this.tables.find((one) => one.table === table) ?? this.first;
  }

  /** The table that a new line belongs into. */
  private *taking(values: readonly WantedValue[], part: string | undefined): Steps<TablePlanner | null> {
    if (this.tables.length === 1) return this.first;
    this.newLineTable ??= yield* newLineTable(this.tables.flatMap(({ table }) => table ?? []));
    const department = cellText(values.find(({ field }) => field === 'department')?.to ?? '');
    const taking = this.newLineTable({
      ref: keyOfValues(this.kind, values),
      department,
      ...(part === undefined ? {} : { part }),
    });
    if (!taking.ok) return this.refuse(taking.error);
    return this.tables.find(({ table }) => table === taking.value) ?? null;
  }
}
