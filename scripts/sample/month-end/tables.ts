import type { SheetData } from '../../../src/excel-host/book';
import { calculated, serial } from '../look';
import { tableSheet, type Column } from '../table-sheet';
import { actualOf, budgetLines, profiles, revisedBudget, virements, type BudgetLine } from './budget-lines';

const months = Array.from({ length: 12 }, (_, index) => index + 1);

/** The last period of which the sample has actuals. */
const LAST = 4;

const VARIANCE =
  '=IF(Budget[[#This Row],[Forecast]]="","",Budget[[#This Row],[Forecast]]-Budget[[#This Row],[Budget]])';

const budgetColumns: readonly Column<BudgetLine>[] = [
  { heading: 'Code', width: 9, look: 'bold', value: ({ code }) => code },
  { heading: 'Code name', width: 28, look: 'wrapped', value: ({ name }) => name },
  { heading: 'RAG', width: 9, look: 'text', value: () => null },
  { heading: 'Department', width: 24, look: 'wrapped', value: ({ department }) => department },
  { heading: 'Service', width: 20, look: 'wrapped', value: ({ service }) => service },
  { heading: 'Owner', width: 22, look: 'wrapped', value: ({ owner }) => owner },
  { heading: 'Kind', width: 9, look: 'text', value: ({ kind }) => kind, choices: ['Spend', 'Income'] },
  { heading: 'Original budget', width: 13, look: 'money', value: ({ original }) => original },
  { heading: 'Budget', width: 13, look: 'money', value: revisedBudget },
  {
    heading: 'Profile',
    width: 12,
    look: 'text',
    value: ({ profile }) => profile,
    choices: Object.keys(profiles),
  },
  ...months.map((period): Column<BudgetLine> => ({
    heading: `P${period}`,
    width: 12,
    look: 'money',
    value: (line) => (period > LAST ? null : actualOf(line, period)),
  })),
  { heading: 'Committed', width: 12, look: 'money', value: ({ committed }) => committed },
  { heading: 'Forecast', width: 13, look: 'money', value: ({ forecast }) => forecast },
  {
    heading: 'Variance',
    formula: VARIANCE,
    width: 12,
    look: 'money',
    value: (line) => calculated(VARIANCE, line.forecast === null ? '' : line.forecast - revisedBudget(line), 'money'),
  },
  { heading: 'Narrative', width: 44, look: 'wrapped', value: ({ narrative }) => narrative },
  { heading: 'RAG reason', width: 80, look: 'wrapped', value: () => null },
];

/** The budget with the actuals of April to July. */
export const budgetSheet = (): SheetData =>
  tableSheet({
    name: 'Budget',
    table: 'Budget',
    title: 'Budget monitoring 2014/15',
    subtitle:
      'Pounds. Income is negative. P1 to P12 are the actuals of each month; a positive variance is adverse. Where Forecast is blank, the outturn is calculated.',
    columns: budgetColumns,
    lines: budgetLines,
    frozenColumns: 3,
    tabColour: '#2E75B6',
    pagesWide: 2,
    rowHeight: 30,
  });

interface ActualRow {
  readonly code: string;
  readonly period: number;
  readonly amount: number;
}

/** The actuals by code and period, as imports leave them. */
export function actualsSheet(): SheetData {
  const lines = months
    .filter((period) => period <= LAST)
    .flatMap((period) =>
      budgetLines.map((line): ActualRow => ({ code: line.code, period, amount: actualOf(line, period) })),
    )
    .filter(({ amount }) => amount !== 0);
  const columns: readonly Column<ActualRow>[] = [
    { heading: 'Code', width: 10, look: 'bold', value: ({ code }) => code },
    { heading: 'Period', width: 9, look: 'left', value: ({ period }) => period },
    { heading: 'Amount', width: 15, look: 'money', value: ({ amount }) => amount },
  ];
  return tableSheet({
    name: 'Actuals',
    table: 'Actuals',
    title: 'Actuals',
    subtitle: 'Pounds by code and period, as they were imported from the ledger.',
    columns,
    lines,
    frozenColumns: 0,
    tabColour: '#7F7F7F',
    pagesWide: 1,
    rowHeight: 16,
  });
}

/** How budgets spread over the year. */
export function profilesSheet(): SheetData {
  type Row = readonly [name: string, shares: readonly number[]];
  const columns: readonly Column<Row>[] = [
    { heading: 'Profile', width: 16, look: 'bold', value: ([name]) => name },
    ...months.map((period): Column<Row> => ({
      heading: `P${period}`,
      width: 7,
      look: 'text',
      value: ([, shares]) => shares[period - 1] ?? null,
    })),
  ];
  return tableSheet({
    name: 'Profiles',
    table: 'Profiles',
    title: 'Profiles',
    subtitle: 'How a budget spreads over the months, as weights: only their proportions count.',
    columns,
    lines: Object.entries(profiles),
    frozenColumns: 1,
    tabColour: '#7F7F7F',
    pagesWide: 1,
    rowHeight: 18,
  });
}

interface Driver {
  readonly code: string;
  readonly driver: string;
  readonly basis: string;
  /** Budget, actual so far, forecast. */
  readonly volumes: readonly [number, number, number];
  /** In £ a unit and week. */
  readonly prices: readonly [number, number, number];
  readonly weeks: number;
}

const drivers: readonly Driver[] = [
  {
    code: '001010',
    driver: 'Children in independent homes',
    basis: 'Average children',
    volumes: [60, 65, 66],
    prices: [3_076.92, 3_100, 3_110],
    weeks: 52,
  },
  {
    code: '001020',
    driver: 'Children in independent fostering',
    basis: 'Average children',
    volumes: [170, 177, 178],
    prices: [814.48, 818, 820],
    weeks: 52,
  },
  {
    code: '001310',
    driver: 'Pupils carried',
    basis: 'Average pupils',
    volumes: [1_400, 1_460, 1_475],
    prices: [179.49, 182, 183],
    weeks: 39,
  },
  {
    code: '002110',
    driver: 'People in supported living',
    basis: 'Average people',
    volumes: [410, 414, 418],
    prices: [1_045.97, 1_050, 1_052],
    weeks: 52,
  },
];

/** The volumes and prices behind the demand-led budgets. */
export function driversSheet(): SheetData {
  const columns: readonly Column<Driver>[] = [
    { heading: 'Code', width: 10, look: 'bold', value: ({ code }) => code },
    { heading: 'Driver', width: 34, look: 'wrapped', value: ({ driver }) => driver },
    { heading: 'Basis', width: 18, look: 'text', value: ({ basis }) => basis },
    { heading: 'Budget volume', width: 10, look: 'text', value: ({ volumes }) => volumes[0] },
    { heading: 'Budget price', width: 10, look: 'text', value: ({ prices }) => prices[0] },
    { heading: 'Actual volume', width: 10, look: 'text', value: ({ volumes }) => volumes[1] },
    { heading: 'Actual price', width: 10, look: 'text', value: ({ prices }) => prices[1] },
    { heading: 'Forecast volume', width: 10, look: 'text', value: ({ volumes }) => volumes[2] },
    { heading: 'Forecast price', width: 10, look: 'text', value: ({ prices }) => prices[2] },
    { heading: 'Weeks', width: 8, look: 'text', value: ({ weeks }) => weeks },
  ];
  return tableSheet({
    name: 'Drivers',
    table: 'Drivers',
    title: 'Drivers',
    subtitle: 'Demand-led budgets as volume × price × weeks; prices in pounds a week. All are illustrative.',
    columns,
    lines: drivers,
    frozenColumns: 1,
    tabColour: '#7F7F7F',
    pagesWide: 1,
    rowHeight: 18,
  });
}

/** Budget moved between codes since April. */
export function virementsSheet(): SheetData {
  type Row = (typeof virements)[number];
  const columns: readonly Column<Row>[] = [
    { heading: 'Date', width: 13, look: 'date', value: ({ date }) => serial(date) },
    { heading: 'From code', width: 11, look: 'bold', value: ({ from }) => from },
    { heading: 'To code', width: 11, look: 'bold', value: ({ to }) => to },
    { heading: 'Amount', width: 13, look: 'money', value: ({ amount }) => amount },
    { heading: 'Reason', width: 52, look: 'wrapped', value: ({ reason }) => reason },
    { heading: 'Approved by', width: 30, look: 'text', value: ({ approvedBy }) => approvedBy },
  ];
  return tableSheet({
    name: 'Virements',
    table: 'Virements',
    title: 'Virements',
    subtitle: 'Original budget + virements in − virements out = Budget, for every code.',
    columns,
    lines: virements,
    frozenColumns: 0,
    tabColour: '#7F7F7F',
    pagesWide: 1,
    rowHeight: 18,
  });
}

/** The periods that have been closed. */
export function periodsSheet(): SheetData {
  type Row = readonly [period: number, when: string];
  const closed: readonly Row[] = [
    [1, '2014-05-09'],
    [2, '2014-06-10'],
    [3, '2014-07-09'],
    [4, '2014-08-11'],
  ];
  const columns: readonly Column<Row>[] = [
    { heading: 'Financial year', width: 14, look: 'text', value: () => '2014/15' },
    { heading: 'Period', width: 9, look: 'left', value: ([period]) => period },
    { heading: 'Done', width: 11, look: 'text', value: () => 'Closed' },
    { heading: 'When', width: 13, look: 'date', value: ([, when]) => serial(when) },
    { heading: 'By', width: 20, look: 'text', value: () => 'Finance officer' },
    { heading: 'Reason', width: 40, look: 'wrapped', value: () => null },
  ];
  return tableSheet({
    name: 'Periods',
    table: 'Periods',
    title: 'Periods',
    subtitle: 'Which periods have been closed, by whom, and which were opened again and why.',
    columns,
    lines: closed,
    frozenColumns: 0,
    tabColour: '#7F7F7F',
    pagesWide: 1,
    rowHeight: 18,
  });
}
