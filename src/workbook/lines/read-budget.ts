import { monthPeriods } from '../../finance/financial-year';
import type { BudgetKind, BudgetLine } from '../../finance/budget-line';
import { varianceProblem } from '../../finance/variance-given';
import type { Block } from '../cells/block';
import type { ColumnOf } from '../headings/table-headings';
import type { Candidate } from '../locate/candidates';
import type { TrackerSettings } from '../settings';
import { budgetKindWords } from './choices';
import { columnsOf, type TableColumns } from './columns';
import type { ReadLine } from './read-savings';
import { readReference } from './reference';
import { RowReader } from './row-reader';

type Columns = TableColumns<ColumnOf<'Budget'>>;

/** Spend or Income; a line that does not say is spend, unless its budget is negative as income is written. */
function kindOf(reader: RowReader, columns: Columns, budget: number | null): BudgetKind {
  return reader.choice(columns.plain('kind'), budgetKindWords) ?? (budget !== null && budget < 0 ? 'Income' : 'Spend');
}

/** The column by which a budget line is called: the code, else the service. */
export const budgetKeyColumn = (columns: Columns) => columns.plain('code') ?? columns.plain('service');

/**
 * Reads one row of the budget table. A variance is turned round where Settings say that positive means favourable, so
 * that positive is adverse from here on.
 */
export function readBudget(
  table: Candidate,
  cells: Block,
  row: number,
  settings: TrackerSettings,
): ReadLine<BudgetLine> {
  const columns = columnsOf<'Budget'>(table);
  const reader = new RowReader(table.sheet, cells, row);
  const money = (field: 'budget' | 'grossBudget' | 'committed' | 'forecast' | 'variance'): number | null =>
    reader.money(columns.ofYear(field, settings.year), settings.unit);
  const ref = readReference(reader, budgetKeyColumn(columns));
  const budget = money('budget');
  const kind = kindOf(reader, columns, budget);
  const variance = money('variance');
  const line: BudgetLine = {
    ref,
    codeName: reader.text(columns.plain('codeName')),
    service: reader.text(columns.plain('service')),
    department: reader.text(columns.plain('department')),
    level: reader.text(columns.plain('level')),
    kind,
    budget,
    grossBudget: money('grossBudget'),
    actuals: monthPeriods.map((period) => reader.money(columns.period(period), settings.unit)),
    committed: money('committed'),
    forecast: money('forecast'),
    variance: variance !== null && settings.positiveVarianceMeans === 'favourable' ? -variance : variance,
  };
  noteDisagreement(reader, columns, line, settings);
  return { line, row, bad: reader.bad, needed: neededOf(reader, line) };
}

function noteDisagreement(
  reader: RowReader,
  columns: Columns,
  line: BudgetLine,
  { year, unit }: TrackerSettings,
): void {
  const problem = varianceProblem(line, unit);
  const column = columns.ofYear('variance', year);
  if (problem !== null && column !== undefined)
    reader.note(column, { kind: 'does not agree', ...problem, severity: 'error' });
}

/** Periods and commitments count only where neither a forecast nor a variance is given. */
function neededOf(reader: RowReader, line: BudgetLine): ReadLine<BudgetLine>['needed'] {
  const always = ['kind', 'budget', 'forecast', 'variance'];
  const fromPeriods = line.forecast === null && line.variance === null ? ['period', 'committed'] : [];
  return reader.bad.filter(
    ({ column, problem }) => [...always, ...fromPeriods].includes(column.field) && problem.kind !== 'does not agree',
  );
}
