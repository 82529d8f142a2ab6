import type { ImportPlan } from '../../../finance/ledger/import/import-plan';
import { convertMoney, formatNumber, type MoneyUnit } from '../../../finance/money';
import { asWritten, ledgerSign } from '../../../finance/month-end/ledger-sign';
import { refKey } from '../../../finance/reference';
import type { Steps } from '../../../finance/steps';
import type { ContentsColumn, ContentsRow, TableContents } from '../../contents/table-contents';
import type { EditRequest } from '../../edits/edit-request';
import { cellOf } from '../../edits/look-up';
import type { Problem } from '../../problem';
import type { AssessedBudget } from '../../tracker';

/** What of an import belongs into the budget table. */
export interface BudgetRequests {
  readonly requests: readonly EditRequest[];
  readonly problems: readonly Problem[];
}

const noRequests: BudgetRequests = { requests: [], problems: [] };

type Sums = ReadonlyMap<string, number>;

const amountsOf = ({ replacement }: ImportPlan, period: number): Sums =>
  new Map(replacement.filter((row) => row.period === period).map(({ code, amount }) => [refKey(code), amount]));

/** Lines by the key of their codes; several where a code stands in the table more than once. */
function linesByCode({ rows }: TableContents): ReadonlyMap<string, readonly ContentsRow[]> {
  const lines = new Map<string, ContentsRow[]>();
  for (const row of rows) {
    const key = refKey(row.ref);
    if (row.kind !== 'line' || key === '') continue;
    const same = lines.get(key);
    if (same === undefined) lines.set(key, [row]);
    else same.push(row);
  }
  return lines;
}

/** How each row writes what the ledger has, by the periods that stay. */
function signsByRow({ periods }: ImportPlan, budget: readonly AssessedBudget[]): ReadonlyMap<number, 1 | -1> {
  const replaced = new Set(periods.map(({ period }) => period));
  const others = ({ line }: AssessedBudget) => line.actuals.filter((_, index) => !replaced.has(index + 1));
  return new Map(budget.map((assessed) => [assessed.row, ledgerSign(assessed.line, others(assessed))]));
}

function doubled(table: TableContents, rows: readonly ContentsRow[]): Problem {
  const cells = rows.map(({ row }) => cellOf(table, row, table.area.left));
  const [first] = rows;
  return {
    cell: cells[0] ?? '',
    kind: 'duplicate reference',
    found: `the code ${first?.ref ?? ''} in ${cells.slice(0, 5).join(', ')}`,
    expected:
      'one line of each code: nobody can tell which of them was spent on. Its actuals stand in Actuals alone; give the lines codes of their own, and import again',
    severity: 'error',
    line: first?.ref ?? '',
  };
}

const formulasKept = (table: TableContents, column: ContentsColumn, rows: readonly ContentsRow[]): Problem => ({
  cell: cellOf(table, rows[0]?.row ?? table.area.top + 1, column.column),
  kind: 'formula kept',
  found: `${rows.length === 1 ? 'a formula' : `formulas in ${formatNumber(rows.length)} cells`} under ${column.heading} of the budget`,
  expected:
    'nothing, where they add up Actuals; else a constant: formulas are never overwritten. Clear the cells and import again to have them written',
  severity: 'warning',
  heading: column.heading,
});

/**
 * What writes an import into the columns P1 to P12 of the budget, where it has them: the sum of each code, and nothing
 * where the ledger has none, since a period comes as a whole. Income that a line writes positive is written so. Formulas are
 * left and said once a column; a code that stands in several lines is refused and named. In steps.
 * @param budget the lines of the table as they were read
 */
export function* budgetRequests(
  plan: ImportPlan,
  table: TableContents | undefined,
  budget: readonly AssessedBudget[],
): Steps<BudgetRequests> {
  if (table === undefined) return noRequests;
  const requests: EditRequest[] = [];
  const problems: Problem[] = [];
  const lines = linesByCode(table);
  const columns = plan.periods.flatMap(({ period }) => table.columns.filter((column) => column.period === period));
  if (columns.length === 0) return noRequests;
  const signs = signsByRow(plan, budget);
  for (const rows of lines.values()) if (rows.length > 1) problems.push(doubled(table, rows));
  for (const column of columns) {
    yield;
    const written = columnRequests(plan, table, { column, lines, signs });
    requests.push(...written.requests);
    if (written.kept.length > 0) problems.push(formulasKept(table, column, written.kept));
  }
  return { requests, problems };
}

/** What is written into one column, and the rows in which a formula stays. */
function columnRequests(
  plan: ImportPlan,
  table: TableContents,
  {
    column,
    lines,
    signs,
  }: {
    readonly column: ContentsColumn;
    readonly lines: ReadonlyMap<string, readonly ContentsRow[]>;
    readonly signs: ReadonlyMap<number, 1 | -1>;
  },
) {
  const period = column.period ?? 0;
  const amounts = amountsOf(plan, period);
  const unit: MoneyUnit = column.unit ?? plan.unit;
  const place = table.columns.indexOf(column);
  const requests: EditRequest[] = [];
  const kept: ContentsRow[] = [];
  for (const [key, [row, ...others]] of lines) {
    if (row === undefined || others.length > 0) continue;
    if (row.cells[place]?.isFormula === true) {
      kept.push(row);
      continue;
    }
    const amount = asWritten(signs.get(row.row) ?? 1, amounts.get(key) ?? 0);
    const to = convertMoney(amount, plan.unit, unit);
    const why = `Ledger of period ${period}.`;
    requests.push({ request: 'edit cell', table: 'Budget', ref: row.key, field: 'period', period, to, why });
  }
  return { requests, kept };
}
