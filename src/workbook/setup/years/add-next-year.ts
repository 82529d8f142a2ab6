import {
  addFinancialYears,
  compareFinancialYears,
  formatFinancialYear,
  type FinancialYear,
} from '../../../finance/financial-year';
import type { WorkbookContents } from '../../contents/table-contents';
import type { EditPlan } from '../../edits/edit-plan';
import type { EditRequest } from '../../edits/edit-request';
import { planEdits } from '../../edits/plan-edits';

/** The years of which the savings table has a column of a kind, the earliest first. */
export const yearsWith = ({ tables }: WorkbookContents, field: 'target' | 'forecast'): FinancialYear[] =>
  (tables.Savings?.columns ?? [])
    .flatMap((column) => (column.field === field && column.year !== null ? [column.year] : []))
    .sort(compareFinancialYears);

/**
 * The columns of another year: Target, and Forecast where the table has forecasts. They belong beside the last of the
 * year before; where they cannot be put in there without pushing cells aside, they come at the right-hand end.
 */
export function requestYear(contents: WorkbookContents, year: FinancialYear): EditRequest[] {
  const [lastTarget, lastForecast] = [yearsWith(contents, 'target').at(-1), yearsWith(contents, 'forecast').at(-1)];
  const hasForecast = lastForecast !== undefined;
  const last = hasForecast
    ? { field: 'forecast' as const, year: lastForecast }
    : { field: 'target' as const, year: lastTarget };
  const beside = last.year === undefined ? {} : { beside: { field: last.field, year: last.year } };
  const column = (field: 'target' | 'forecast'): EditRequest => ({
    request: 'add column',
    table: 'Savings',
    field,
    year,
    ...beside,
    why: `The savings of ${formatFinancialYear(year)} are planned from now on.`,
  });
  return hasForecast ? [column('target'), column('forecast')] : [column('target')];
}

/** Plans the columns of the year after the last one that the savings table has; null where it has no year. Pure. */
export function planNextYear(contents: WorkbookContents): EditPlan | null {
  const last = yearsWith(contents, 'target').at(-1);
  if (last === undefined) return null;
  const next = addFinancialYears(last, 1);
  return planEdits({
    title: `Add ${formatFinancialYear(next)}`,
    contents,
    requests: requestYear(contents, next),
  });
}
