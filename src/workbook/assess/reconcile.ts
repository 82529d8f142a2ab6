import { formatFinancialYear } from '../../finance/financial-year';
import type { MoneyUnit } from '../../finance/money';
import type { MatchedColumn } from '../headings/match-headings';
import { canonicalHeading } from '../headings/synonyms';
import { RowReader } from '../lines/row-reader';
import type { TableRows } from '../lines/table-rows';
import type { Problem } from '../problem';
import type { AssessedTable, Reconciliation } from '../tracker';
import type { TableCells } from './snapshot';

const dust = 1e-9;

function decimalsOf(number: number): number {
  return /\.(\d+)$/.exec(String(Number(number.toPrecision(12))))?.[1]?.length ?? 0;
}

/**
 * Whether a total is the sum of its parts. Parts are taken as rounded to the last decimal that any of them shows; the
 * roundings of many parts mostly cancel, so what they may add up to grows with the root of their number.
 */
export function verdictOn(stated: number, parts: readonly number[]): Reconciliation['verdict'] {
  const sum = parts.reduce((total, part) => total + part, 0);
  const difference = Math.abs(stated - sum);
  if (difference <= dust * Math.max(1, Math.abs(stated))) return 'Agrees';
  const unit = 10 ** -Math.max(...[stated, ...parts].map(decimalsOf));
  const allowance = unit * Math.min(0.5 * (parts.length + 1), Math.sqrt(parts.length + 1));
  return difference <= allowance * (1 + dust) ? 'Agrees within rounding' : 'Does not agree';
}

/** A total is of the lines since the last one, or of all lines above it: whichever it is nearer to. */
function reconcileColumn(
  table: AssessedTable,
  { table: located, cells }: TableCells,
  rows: TableRows,
  column: MatchedColumn,
  unit: MoneyUnit,
): Reconciliation[] {
  const figure = (row: number): number | null => new RowReader(located.sheet, cells, row).money(column, unit);
  const parts = rows.lines.map((row) => ({ row, amount: figure(row) ?? 0 }));
  return rows.totals.flatMap((row, index): Reconciliation[] => {
    const stated = figure(row);
    if (stated === null) return [];
    const above = parts.filter((part) => part.row < row);
    const since = above.filter((part) => part.row > (rows.totals[index - 1] ?? -1));
    const sumOf = (some: typeof parts): number => some.reduce((sum, { amount }) => sum + amount, 0);
    const near = since.length > 0 && Math.abs(stated - sumOf(since)) <= Math.abs(stated - sumOf(above)) ? since : above;
    const name = canonicalHeading(table, column.field);
    return [
      {
        table,
        cell: new RowReader(located.sheet, cells, row).cell(column),
        what: column.year === null ? `Total, ${name}` : `Total, ${formatFinancialYear(column.year)} ${name}`,
        stated,
        sum: sumOf(near),
        difference: stated - sumOf(near),
        verdict: verdictOn(
          stated,
          near.map(({ amount }) => amount),
        ),
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
      found: `${what}: ${stated}`,
      expected: `${Number(sum.toPrecision(12))}, the sum of its lines: correct the total, or the lines it leaves out`,
      severity: 'warning',
    }));
