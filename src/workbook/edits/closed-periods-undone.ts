import type { FinancialYear } from '../../finance/financial-year';
import { parseFinancialYear } from '../../finance/parse-financial-year';
import { tableCellsOf } from '../contents/table-cells';
import type { ContentsColumn, TableContents, WorkbookContents } from '../contents/table-contents';
import { headingKey } from '../headings/normalise';
import { parsePeriod } from '../lines/parse-period';
import { closedPeriods, readPeriods } from '../month-end/read/read-periods';
import { settingOf } from '../steering/stated-settings';
import type { Steps } from '../steps';
import type { LoggedChange } from './logged-run';

/** The year that Settings states; null where it states none. */
function yearOf({ tables: { Settings: settings } }: WorkbookContents): FinancialYear | null {
  const row = settings?.rows.find(({ kind, ref }) => kind === 'line' && settingOf(ref) === 'year');
  const at = settings?.columns.findIndex(({ field }) => field === 'value') ?? -1;
  const year = parseFinancialYear(row?.cells[at]?.value ?? '');
  return year.ok ? year.value : null;
}

const columnHeaded = (table: TableContents | undefined, heading: string): ContentsColumn | undefined =>
  table?.columns.find((column) => headingKey(column.heading) === headingKey(heading));

/** The period whose actuals a change wrote, as an import does: in Actuals or in the budget's columns; null for another. */
function periodWritten({ tables }: WorkbookContents, change: LoggedChange): number | null {
  if (change.table === 'Budget' && change.what === 'cell')
    return columnHeaded(tables.Budget, change.column)?.period ?? null;
  if (change.table !== 'Actuals' || change.what !== 'rows set') return null;
  const cell = change.batch.find(({ column }) => columnHeaded(tables.Actuals, column)?.field === 'period');
  const period = cell === undefined ? null : parsePeriod(cell.value);
  return period?.ok === true ? period.value : null;
}

/**
 * The periods of a run's actuals that are closed now, in order. They are of the year that Settings states: Actuals does not
 * say of which year its rows are, and is emptied when the year ends. In steps.
 */
export function* closedPeriodsUndone(
  contents: WorkbookContents,
  changes: readonly LoggedChange[],
): Steps<readonly number[]> {
  const { Periods: periods } = contents.tables;
  const written = new Set(changes.map((change) => periodWritten(contents, change)));
  written.delete(null);
  const year = yearOf(contents);
  if (periods === undefined || year === null || written.size === 0) return [];
  const { rows } = yield* readPeriods(tableCellsOf(periods));
  return closedPeriods(rows, year).filter((period) => written.has(period));
}
