import type { SheetPage } from '../pages/sheet-page';
import { setupTables, type SetupOptions, type SetupTable } from './setup-options';
import { budgetPage } from './sheets/budget';
import { controlTotalsPage } from './sheets/control-totals';
import { gapPage } from './sheets/gap';
import { listsPage } from './sheets/lists';
import { monthEndPage } from './sheets/month-end';
import { readMePage } from './sheets/read-me';
import { savingsPage } from './sheets/savings';
import { decisionsPage, milestonesPage, policyPage, settingsPage } from './sheets/steering';

const pages: Readonly<Record<SetupTable, (options: SetupOptions) => SheetPage>> = {
  Settings: settingsPage,
  Savings: savingsPage,
  Budget: budgetPage,
  Milestones: milestonesPage,
  Decisions: decisionsPage,
  ControlTotals: controlTotalsPage,
  Gap: gapPage,
  RagPolicy: policyPage,
  Actuals: monthEndPage('Actuals'),
  Profiles: monthEndPage('Profiles'),
  Drivers: monthEndPage('Drivers'),
  Posts: monthEndPage('Posts'),
  Virements: monthEndPage('Virements'),
  Periods: monthEndPage('Periods'),
  Forecasts: monthEndPage('Forecasts'),
};

/** The tables with a column of departments. */
const withDepartments: readonly SetupTable[] = ['Savings', 'Budget', 'Forecasts'];

/**
 * The sheets of a new tracker: a Read me, the tables chosen, and the list of departments that their drop-downs offer. They
 * are handed over to the user: nothing draws them again. To be planned by `planPages` and drawn by `drawPages`.
 */
export function setupPages(options: SetupOptions): SheetPage[] {
  const chosen = setupTables.filter((table) => options.tables.includes(table));
  const tables = chosen.map((table) => pages[table](options));
  const needsLists =
    options.departments.length > 0 && chosen.some((table) => withDepartments.some((one) => one === table));
  return [readMePage({ ...options, tables: chosen }), ...tables, ...(needsLists ? [listsPage(options)] : [])];
}
