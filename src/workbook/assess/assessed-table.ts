import type { MoneyUnit } from '../../finance/money';
import type { Assessment } from '../../finance/rag/assessment';
import { mapInSteps, type Steps } from '../../finance/steps';
import { cellAddress, withSheet } from '../cells/address';
import { reconciliationProblems } from '../controls/reconciliation-of';
import type { MatchedColumn } from '../headings/match-headings';
import type { PlacedReference } from '../lines/reference';
import type { ReadLine } from '../lines/read-savings';
import type { TableRows } from '../lines/table-rows';
import type { Problem } from '../problem';
import type { AssessedLine, AssessedTable, Reconciliation, TableLayout } from '../tracker';
import { layoutOf } from './layout';
import { reconcile, type NamedRow } from './reconcile';
import type { TableCells } from './snapshot';

/** A table with the status of every line. */
export interface AssessedTableResult<Line> {
  readonly lines: readonly Line[];
  readonly layout: TableLayout;
  readonly problems: readonly Problem[];
  /** The references of its lines: each may stand once in all tables of the kind. */
  readonly references: readonly PlacedReference[];
  readonly reconciliations: readonly Reconciliation[];
}

/** What is particular to the savings or the budget table. */
interface Reading<Line> {
  readonly rows: TableRows;
  readonly keyColumn: MatchedColumn | undefined;
  readonly read: (row: number) => ReadLine<Line>;
  readonly assess: (read: ReadLine<Line>) => Assessment;
  readonly money: (line: Line) => number;
  readonly title: (line: Line) => string | null;
  /** What a person should look at in the line although its cells could be read. */
  readonly check: (read: ReadLine<Line>, assessment: Assessment) => readonly Problem[];
  readonly unit: MoneyUnit;
}

/** The problems of one line, with its reference and the headings of their columns. */
function problemsOf<Line extends { readonly ref: string }>(
  { bad, line: { ref } }: ReadLine<Line>,
  checked: readonly Problem[],
): Problem[] {
  const unread = bad.map(({ column, problem }) => ({ ...problem, heading: column.text }));
  return [...unread, ...checked].map((problem) => ({ ...problem, line: ref }));
}

/** Reads, assesses and checks one table, in steps; the two tables differ only in their reading. */
export function* assessedTable<Line extends { readonly ref: string }>(
  name: AssessedTable,
  source: TableCells,
  reading: Reading<Line>,
): Steps<AssessedTableResult<AssessedLine<Line>>> {
  const { table } = source;
  const read = yield* mapInSteps(reading.rows.lines, reading.read);
  const layout = layoutOf(
    name,
    source,
    reading.keyColumn,
    read.map(({ row, line }) => ({ row, ref: line.ref })),
  );
  const address = (row: number): string => cellAddress(row, reading.keyColumn?.column ?? table.area.left);
  yield;
  const assessed = yield* mapInSteps(read, (one, index) => {
    const written = layout.lines[index]?.rag.text.trim() ?? '';
    const assessment = reading.assess(one);
    const line: AssessedLine<Line> = {
      table: name,
      line: one.line,
      row: one.row + 1,
      place: { sheet: table.sheet, address: address(one.row) },
      assessment,
      written: written === '' ? null : written,
      money: reading.money(one.line),
    };
    return { line, problems: problemsOf(one, reading.check(one, assessment)) };
  });
  yield;
  const reconciliations = yield* reconcile({
    table: name,
    source,
    lines: read.map(({ row, line }): NamedRow => ({ row, ref: line.ref, title: reading.title(line) })),
    totals: reading.rows.totals,
    unit: reading.unit,
  });
  return {
    lines: assessed.map(({ line }) => line),
    layout,
    problems: [...assessed.flatMap(({ problems }) => problems), ...reconciliationProblems(reconciliations)],
    references: read.map(({ line, row }) => ({ ref: line.ref, cell: withSheet(table.sheet, address(row)) })),
    reconciliations,
  };
}
