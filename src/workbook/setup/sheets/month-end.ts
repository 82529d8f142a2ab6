import { budgetKinds } from '../../../finance/budget-line';
import { formatFinancialYear, monthPeriods } from '../../../finance/financial-year';
import { doneWords } from '../../month-end/read/read-periods';
import type { PageTable } from '../../pages/page-table';
import type { SheetPage } from '../../pages/sheet-page';
import { anyDay, anySum, choiceOf, type Validation } from '../../pages/validation';
import type { MonthEndTable, SetupOptions } from '../setup-options';
import { tablePage, type SetupColumn } from '../table-page';
import { departmentRule } from './lists';
import { yearsOf } from './savings';

/** A table of the month-end as set-up makes it. */
interface MonthEndSheet {
  readonly sheet: string;
  readonly subtitle: (options: SetupOptions) => string;
  readonly columns: (options: SetupOptions) => readonly SetupColumn[];
  readonly rows?: PageTable['rows'];
}

const anyPeriod: Validation = { kind: 'number', least: 1, most: 13, isWhole: true };
const anyQuantity: Validation = { kind: 'number', least: 0 };

const code = (heading = 'Code'): SetupColumn => ({
  heading,
  style: 'code',
  width: 12,
  validation: { kind: 'entry', table: 'Budget', column: 'Code' },
});
const money = (heading: string): SetupColumn => ({ heading, style: 'money', width: 14, validation: anySum });
const quantity = (heading: string): SetupColumn => ({
  heading,
  style: 'decimal',
  width: 12,
  validation: anyQuantity,
});
const period: SetupColumn = { heading: 'Period', style: 'text', width: 9, validation: anyPeriod };
const day = (heading: string): SetupColumn => ({ heading, style: 'date', width: 13, validation: anyDay });
const words = (heading: string, width: number): SetupColumn => ({ heading, style: 'paragraph', width });
const year = (options: SetupOptions): SetupColumn => ({
  heading: 'Financial year',
  style: 'text',
  width: 13,
  validation: choiceOf(yearsOf(options).map(formatFinancialYear)),
});

const sheets: Readonly<Record<MonthEndTable, MonthEndSheet>> = {
  Actuals: {
    sheet: 'Actuals',
    subtitle: ({ unit }) => `${unit} by code and period, as imports of the ledger leave them.`,
    columns: () => [{ heading: 'Code', style: 'code', width: 12 }, period, money('Amount')],
  },
  Profiles: {
    sheet: 'Profiles',
    subtitle: () =>
      'How a budget falls on the months, as weights: only their proportions count. The Profile column of Budget names one; Even and Last year need no row.',
    columns: () => [
      { heading: 'Profile', style: 'label', width: 20 },
      ...monthPeriods.map((month): SetupColumn => ({
        heading: `P${month}`,
        style: 'text',
        width: 8,
        validation: anySum,
      })),
    ],
    rows: [['Quarterly', ...monthPeriods.map((month) => (month % 3 === 1 ? 1 : 0))]],
  },
  Drivers: {
    sheet: 'Drivers',
    subtitle: ({ unit }) =>
      `Demand-led budgets as volume × price × weeks, such as placements or transport; prices in ${unit}. A line with drivers is forecast from them.`,
    columns: () => [
      code(),
      words('Driver', 34),
      { heading: 'Basis', style: 'text', width: 20 },
      ...['Budget volume', 'Budget price', 'Actual volume', 'Actual price', 'Forecast volume', 'Forecast price'].map(
        quantity,
      ),
      quantity('Weeks'),
    ],
  },
  Posts: {
    sheet: 'Posts',
    subtitle: ({ unit }) => `The posts behind pay budgets; the cost of one full-time post a year in ${unit}.`,
    columns: () => [code(), words('Post', 34), quantity('FTE'), money('Annual cost'), day('From'), day('To')],
  },
  Virements: {
    sheet: 'Virements',
    subtitle: ({ unit }) => `${unit}. Original budget + virements in − virements out = Budget, for every code.`,
    columns: () => [
      day('Date'),
      code('From code'),
      code('To code'),
      money('Amount'),
      words('Reason', 50),
      words('Approved by', 26),
    ],
  },
  Periods: {
    sheet: 'Periods',
    subtitle: () => 'Which periods were closed, by whom, and which were reopened and why. The pane writes it.',
    columns: (options) => [
      year(options),
      period,
      { heading: 'Done', style: 'text', width: 12, validation: choiceOf(doneWords.words) },
      { heading: 'When', style: 'moment', width: 18 },
      words('By', 24),
      words('Reason', 50),
    ],
  },
  Forecasts: {
    sheet: 'Forecasts',
    subtitle: ({ unit }) =>
      `${unit}. What every line was forecast to come to when a period was closed. The pane writes it.`,
    columns: (options) => [
      year(options),
      period,
      { heading: 'Code', style: 'code', width: 12 },
      { ...words('Department', 24), ...departmentRule(options) },
      { heading: 'Kind', style: 'text', width: 10, validation: choiceOf(budgetKinds) },
      ...['Budget', 'Actual to date', 'Forecast', 'Calculated'].map(money),
      { heading: 'Method', style: 'text', width: 18 },
      words('Drivers', 40),
      words('Narrative', 50),
    ],
  },
};

/** The page of one table of the month-end. */
export const monthEndPage =
  (table: MonthEndTable) =>
  (options: SetupOptions): SheetPage => {
    const { sheet, subtitle, columns, rows = [] } = sheets[table];
    return tablePage(
      {
        table,
        sheet,
        title: sheet,
        subtitle: subtitle(options),
        tabColour: 'support',
        columns: columns(options),
        rows,
        frozenColumns: 1,
        pagesWide: 1,
      },
      options,
    );
  };
