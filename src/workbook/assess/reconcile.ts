import { dustOf } from '../../finance/dust';
import { formatFinancialYear } from '../../finance/financial-year';
import type { MoneyUnit } from '../../finance/money';
import { reconcileControl } from '../../finance/rollup/control';
import type { ControlPart } from '../../finance/rollup/control-total';
import { mostRoundingOf } from '../../finance/rollup/rounding';
import { reconciliationOf } from '../controls/reconciliation-of';
import type { MatchedColumn } from '../headings/match-headings';
import { canonicalHeading } from '../headings/synonyms';
import { RowReader } from '../lines/row-reader';
import type { TableRows } from '../lines/table-rows';
import { mapInSteps, type Steps } from '../steps';
import type { AssessedTable, Reconciliation } from '../tracker';
import type { TableCells } from './snapshot';

/** What a total may be of: a line by its row, counted from 0. */
export interface NamedRow {
  readonly row: number;
  readonly ref: string;
  readonly title: string | null;
}

interface Part extends ControlPart {
  readonly row: number;
}

const rawSum = (parts: readonly Part[]): number => parts.reduce((sum, { amount }) => sum + (amount ?? 0), 0);

/** Whether a total is the sum of its parts. Most are so far from it that no rounding need be looked for. */
function areParts(stated: number, parts: readonly Part[], unit: MoneyUnit): boolean {
  const sum = rawSum(parts);
  if (Math.abs(stated - sum) > mostRoundingOf(parts.length + 1) + dustOf(stated, sum)) return false;
  return reconcileControl(parts, { name: '', amount: stated }, { unit }).verdict !== 'Does not agree';
}

/**
 * The lines that a total is of. It may be of those since the last total or of all above it, or stand over its lines and
 * be of those up to the next total or of all below: the first that agree, else the nearest on the side where lines are.
 */
function partsOf(
  stated: number,
  row: number,
  parts: readonly Part[],
  totals: readonly number[],
  unit: MoneyUnit,
): readonly Part[] {
  const last = totals.filter((other) => other < row).at(-1) ?? -1;
  const next = totals.find((other) => other > row) ?? Infinity;
  const above = parts.filter((part) => part.row < row);
  const below = parts.filter((part) => part.row > row);
  const since = above.filter((part) => part.row > last);
  const upToNext = below.filter((part) => part.row < next);
  const possible = [since, above, upToNext, below].filter((some) => some.length > 0);
  const agreeing = possible.find((some) => areParts(stated, some, unit));
  if (agreeing !== undefined) return agreeing;
  const distance = (some: readonly Part[]): number => Math.abs(stated - rawSum(some));
  const [near, far] = above.length > 0 ? [since, above] : [upToNext, below];
  return near.length > 0 && distance(near) <= distance(far) ? near : far;
}

/** A table whose totals are held against its lines. */
interface Totalled {
  readonly table: AssessedTable;
  readonly source: TableCells;
  readonly lines: readonly NamedRow[];
  /** The rows of its totals, counted from 0. */
  readonly totals: TableRows['totals'];
  readonly unit: MoneyUnit;
}

function reconcileColumn({ table, source, lines, totals, unit }: Totalled, column: MatchedColumn): Reconciliation[] {
  const at = (row: number): RowReader => new RowReader(source.table.sheet, source.cells, row);
  const parts = lines.map((line): Part => ({ ...line, amount: at(line.row).money(column, unit) }));
  const name = canonicalHeading(table, column.field);
  const what = column.year === null ? `Total, ${name}` : `Total, ${formatFinancialYear(column.year)} ${name}`;
  return totals.flatMap((row): Reconciliation[] => {
    const stated = at(row).money(column, unit);
    if (stated === null) return [];
    const own = partsOf(stated, row, parts, totals, unit);
    const check = reconcileControl(own, { name: what, amount: stated }, { unit, others: without(parts, own) });
    return [reconciliationOf(check, { table, cell: at(row).cell(column) })];
  });
}

function without(parts: readonly Part[], own: readonly Part[]): readonly Part[] {
  const taken = new Set(own);
  return parts.filter((part) => !taken.has(part));
}

const figures: Readonly<Record<AssessedTable, readonly string[]>> = {
  Savings: ['target', 'forecast', 'delivered'],
  Budget: ['budget', 'forecast', 'variance'],
};

/** The totals that a table shows, held against its lines. In steps. */
export function* reconcile(totalled: Totalled): Steps<Reconciliation[]> {
  if (totalled.totals.length === 0) return [];
  const columns = totalled.source.table.match.columns.filter(({ field }) => figures[totalled.table].includes(field));
  return (yield* mapInSteps(columns, (column) => reconcileColumn(totalled, column), 1)).flat();
}
