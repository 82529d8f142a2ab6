import {
  addFinancialYears,
  compareFinancialYears,
  formatFinancialYear,
  type FinancialYear,
} from '../../../finance/financial-year';
import { savingsColumns } from '../../contents/savings-lines';
import type { ContentsColumn, TableContents, WorkbookContents } from '../../contents/table-contents';
import { partOf } from '../../contents/tables-of';
import type { EditPlan } from '../../edits/edit-plan';
import type { EditRequest } from '../../edits/edit-request';
import { planEdits } from '../../edits/plan-edits';

/** The years of which there is a column of a kind, the earliest first. */
const yearsWith = (columns: readonly ContentsColumn[], field: 'target' | 'forecast'): FinancialYear[] =>
  columns
    .flatMap((column) => (column.field === field && column.year !== null ? [column.year] : []))
    .sort(compareFinancialYears);

const hasTargets = ({ columns }: TableContents, { startYear }: FinancialYear): boolean =>
  yearsWith(columns, 'target').some((year) => year.startYear === startYear);

/** The columns of another year, for each savings table that has no targets of it. */
export const requestYear = ({ savings }: WorkbookContents, year: FinancialYear): EditRequest[] =>
  savings.filter((table) => !hasTargets(table, year)).flatMap((table) => requestYearOf(table, year));

/**
 * Target, and Forecast where the table has forecasts. They belong beside the last of the year before; where they cannot
 * be put in there without pushing cells aside, they come at the right-hand end.
 */
function requestYearOf(table: TableContents, year: FinancialYear): EditRequest[] {
  const { columns } = table;
  const [lastTarget, lastForecast] = [yearsWith(columns, 'target').at(-1), yearsWith(columns, 'forecast').at(-1)];
  const hasForecast = lastForecast !== undefined;
  const last = hasForecast
    ? { field: 'forecast' as const, year: lastForecast }
    : { field: 'target' as const, year: lastTarget };
  const beside = last.year === undefined ? {} : { beside: { field: last.field, year: last.year } };
  const column = (field: 'target' | 'forecast'): EditRequest => ({
    request: 'add column',
    table: 'Savings',
    ...partOf(table),
    field,
    year,
    ...beside,
    why: `The savings of ${formatFinancialYear(year)} are planned from now on.`,
  });
  return hasForecast ? [column('target'), column('forecast')] : [column('target')];
}

/** Plans the columns of the year after the last one that a savings table has; null where none has a year. Pure. */
export function planNextYear(contents: WorkbookContents): EditPlan | null {
  const last = yearsWith(savingsColumns(contents), 'target').at(-1);
  if (last === undefined) return null;
  const next = addFinancialYears(last, 1);
  return planEdits({
    title: `Add ${formatFinancialYear(next)}`,
    contents,
    requests: requestYear(contents, next),
  });
}
