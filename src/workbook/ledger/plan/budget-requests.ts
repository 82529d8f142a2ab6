import type { ImportPlan } from '../../../finance/ledger/import/import-plan';
import { formatNumber } from '../../../finance/money';
import { refKey } from '../../../finance/reference';
import type { Steps } from '../../../finance/steps';
import { periodCellRequest, signBeside } from '../../actuals/period-cell';
import type { ContentsColumn, ContentsRow, TableContents } from '../../contents/table-contents';
import type { EditRequest } from '../../edits/edit-request';
import { cellOf, columnNamed } from '../../edits/look-up';
import { doubledProblems } from '../../month-end/doubled-codes';
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
  const replaced = periods.map(({ period }) => period);
  return new Map(budget.map((assessed) => [assessed.row, signBeside(assessed, replaced)]));
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

/** Codes of several lines of the budget that do not come to what the import has for them. */
function unsharedCodes(
  { replacement: actuals, unit }: ImportPlan,
  table: TableContents,
  budget: readonly AssessedBudget[],
): Steps<readonly Problem[]> {
  const key = columnNamed(table, { field: 'code' }) ?? columnNamed(table, { field: 'service' });
  return doubledProblems(budget, {
    actuals,
    unit,
    period: null,
    headingOf: (period) => table.columns.find((column) => column.period === period)?.heading ?? null,
    at: (row) => cellOf(table, row, key?.column ?? table.area.left),
  });
}

/**
 * What writes an import into the columns P1 to P12 of the budget, where it has them: the sum of each code, and nothing
 * where the ledger has none, since a period comes as a whole. Income that a line writes positive is written so. Formulas are
 * left and said once a column; the lines of a code that stands in several are left to a person, and it is named where they do
 * not come to what the ledger has. In steps.
 * @param budget the lines of the table as they were read
 */
export function* budgetRequests(
  plan: ImportPlan,
  table: TableContents | undefined,
  budget: readonly AssessedBudget[],
): Steps<BudgetRequests> {
  if (table === undefined) return noRequests;
  const requests: EditRequest[] = [];
  const problems = [...(yield* unsharedCodes(plan, table, budget))];
  const lines = linesByCode(table);
  const columns = plan.periods.flatMap(({ period }) => table.columns.filter((column) => column.period === period));
  const signs = signsByRow(plan, budget);
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
  const why = `Ledger of period ${period}.`;
  const requests: EditRequest[] = [];
  const kept: ContentsRow[] = [];
  for (const [key, [row, ...others]] of lines) {
    if (row === undefined || others.length > 0) continue;
    const figure = { amount: amounts.get(key) ?? 0, sign: signs.get(row.row) ?? 1, unit: plan.unit };
    const request = periodCellRequest(table, { row, column, why }, figure);
    if (request === null) kept.push(row);
    else requests.push(request);
  }
  return { requests, kept };
}
