import type { FinancialYear } from '../../finance/financial-year';
import { parseFinancialYear } from '../../finance/parse-financial-year';
import { tableCellsOf } from '../contents/table-cells';
import type { ContentsColumn, TableContents, WorkbookContents } from '../contents/table-contents';
import { headingKey } from '../headings/normalise';
import { parsePeriod } from '../lines/parse-period';
import { closedPeriods, readPeriods } from '../month-end/read/read-periods';
import { settingOf } from '../steering/stated-settings';
import { mapInSteps, type Steps } from '../steps';
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

/** The periods whose actuals changes wrote, as an import does: in Actuals or in the budget's columns. In steps. */
function* periodsWritten({ tables }: WorkbookContents, changes: readonly LoggedChange[]): Steps<ReadonlySet<number>> {
  const headings = new Set<string>();
  const periods = new Set<number>();
  yield* mapInSteps(changes, (change) => {
    if (change.table === 'Budget' && change.what === 'cell') headings.add(change.column);
    if (change.table !== 'Actuals' || change.what !== 'rows set') return;
    const cell = change.batch.find(({ column }) => columnHeaded(tables.Actuals, column)?.field === 'period');
    const period = cell === undefined ? null : parsePeriod(cell.value);
    if (period?.ok === true) periods.add(period.value);
  });
  for (const heading of headings) {
    const period = columnHeaded(tables.Budget, heading)?.period ?? null;
    if (period !== null) periods.add(period);
  }
  return periods;
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
  const written = yield* periodsWritten(contents, changes);
  const year = yearOf(contents);
  if (periods === undefined || year === null || written.size === 0) return [];
  const { rows } = yield* readPeriods(tableCellsOf(periods));
  return closedPeriods(rows, year).filter((period) => written.has(period));
}
