import { formatFinancialYear } from '../../finance/financial-year';
import { dustOf } from '../../finance/dust';
import { formatNumber, type MoneyUnit } from '../../finance/money';
import type { ReconcileVerdict } from '../../finance/reconcile';
import { tidy } from '../../finance/tidy';
import type { MatchedColumn } from '../headings/match-headings';
import { canonicalHeading } from '../headings/synonyms';
import { RowReader } from '../lines/row-reader';
import type { TableRows } from '../lines/table-rows';
import type { Problem } from '../problem';
import type { AssessedTable, Reconciliation } from '../tracker';
import type { TableCells } from './snapshot';

function decimalsOf(number: number): number {
  return /\.(\d+)$/.exec(String(Number(number.toPrecision(12))))?.[1]?.length ?? 0;
}

/** One line's amount, with the decimals that it shows: looked up once, since many totals may be of one line. */
interface Part {
  readonly row: number;
  readonly amount: number;
  readonly decimals: number;
}

const rawSum = (parts: readonly Part[]): number => parts.reduce((sum, { amount }) => sum + amount, 0);
const mostDecimals = (parts: readonly Part[]): number => parts.reduce((most, part) => Math.max(most, part.decimals), 0);
const sumOf = (parts: readonly Part[]): number => Number(rawSum(parts).toFixed(mostDecimals(parts)));

/**
 * Whether a total is the sum of its parts. Parts are taken as rounded to the last decimal that any of them shows; the
 * roundings of many parts mostly cancel, so what they may add up to grows with the root of their number.
 */
function verdictOn(stated: number, parts: readonly Part[]): ReconcileVerdict {
  const sum = rawSum(parts);
  const difference = Math.abs(stated - sum);
  const dust = dustOf(stated, sum);
  if (difference <= dust) return 'Agrees';
  const unit = 10 ** -Math.max(decimalsOf(stated), mostDecimals(parts));
  const allowance = unit * Math.min(0.5 * (parts.length + 1), Math.sqrt(parts.length + 1));
  return difference <= allowance + dust ? 'Agrees within rounding' : 'Does not agree';
}

/**
 * The lines that a total is of. It may be of those since the last total or of all above it, or stand over its lines and
 * be of those up to the next total or of all below: the first that agree, else the nearest on the side where lines are.
 */
function partsOf(stated: number, row: number, parts: readonly Part[], totals: readonly number[]): readonly Part[] {
  const last = totals.filter((other) => other < row).at(-1) ?? -1;
  const next = totals.find((other) => other > row) ?? Infinity;
  const above = parts.filter((part) => part.row < row);
  const below = parts.filter((part) => part.row > row);
  const since = above.filter((part) => part.row > last);
  const upToNext = below.filter((part) => part.row < next);
  const possible = [since, above, upToNext, below].filter((some) => some.length > 0);
  const agreeing = possible.find((some) => verdictOn(stated, some) !== 'Does not agree');
  if (agreeing !== undefined) return agreeing;
  const distance = (some: readonly Part[]): number => Math.abs(stated - sumOf(some));
  const [near, far] = above.length > 0 ? [since, above] : [upToNext, below];
  return near.length > 0 && distance(near) <= distance(far) ? near : far;
}

function reconcileColumn(
  table: AssessedTable,
  { table: located, cells }: TableCells,
  rows: TableRows,
  column: MatchedColumn,
  unit: MoneyUnit,
): Reconciliation[] {
  const figure = (row: number): number | null => new RowReader(located.sheet, cells, row).money(column, unit);
  const parts = rows.lines.map((row): Part => {
    const amount = figure(row) ?? 0;
    return { row, amount, decimals: decimalsOf(amount) };
  });
  return rows.totals.flatMap((row): Reconciliation[] => {
    const stated = figure(row);
    if (stated === null) return [];
    const own = partsOf(stated, row, parts, rows.totals);
    const sum = sumOf(own);
    const name = canonicalHeading(table, column.field);
    return [
      {
        table,
        cell: new RowReader(located.sheet, cells, row).cell(column),
        what: column.year === null ? `Total, ${name}` : `Total, ${formatFinancialYear(column.year)} ${name}`,
        stated,
        sum,
        difference: tidy(stated - sum, stated, sum),
        verdict: verdictOn(stated, own),
      },
    ];
  });
}

const figures: Readonly<Record<AssessedTable, readonly string[]>> = {
  Savings: ['target', 'forecast', 'delivered'],
  Budget: ['budget', 'forecast', 'variance'],
};

/** The totals that a table shows, held against its lines. */
export const reconcile = (
  table: AssessedTable,
  source: TableCells,
  rows: TableRows,
  unit: MoneyUnit,
): Reconciliation[] =>
  source.table.match.columns
    .filter(({ field }) => figures[table].includes(field))
    .flatMap((column) => reconcileColumn(table, source, rows, column, unit));

/** The totals that do not agree, for the list of problems. */
export const reconciliationProblems = (reconciliations: readonly Reconciliation[]): Problem[] =>
  reconciliations
    .filter(({ verdict }) => verdict === 'Does not agree')
    .map(({ cell, what, stated, sum }) => ({
      cell,
      kind: 'does not agree',
      found: `the total says ${formatNumber(stated)}`,
      expected: `${formatNumber(sum)}, the sum of its lines: correct the total, or the lines it leaves out`,
      severity: 'warning',
      heading: what,
    }));
