import { atOnce } from '../../../src/finance/steps';
import { monthEndOf } from '../../../src/workbook/month-end/month-end-of';
import type { MonthEndLine, MonthEndReading, Problem } from '../../../src/workbook';
import { tableSheet, type SheetOf, type Written } from '../support/book';
import { valueOf } from '../support/operations';
import { workbookOf } from '../support/without-excel';

export type Row = readonly Written[];

export const settingsSheet = (...more: readonly Row[]): SheetOf => {
  const given = new Set(more.map(([name]) => name));
  const usual: readonly Row[] = [
    ['Financial year', '2014/15'],
    ['Period', 3],
    ['As at', 41883],
    ['Unit', '£'],
  ];
  return tableSheet('Settings', [['Setting', 'Value'], ...usual.filter(([name]) => !given.has(name)), ...more]);
};

export const budgetHeadings: Row = [
  'Code',
  'Department',
  'Kind',
  'Budget',
  'Profile',
  'P1',
  'P2',
  'P3',
  'P4',
  'Forecast',
  'Narrative',
];

/** Plain, profiled, pay, demand-led, income, and one that a person has forecast. */
export const budgetRows: readonly Row[] = [
  ['A1', 'Adults', 'Spend', 120_000, null, 11_000, 11_000, 11_000],
  ['A2', 'Adults', 'Spend', 120_000, 'Winter', 5000, 5000, 5000],
  ['A3', 'Adults', 'Spend', 120_000, null, 9000, 9000, 9000],
  ['C1', 'Children', 'Spend', 520_000, null, 45_000, 45_000, 45_000],
  ['C2', 'Children', 'Income', -12_000, null, -900, -900, -900],
  ['C3', 'Children', 'Spend', 60_000, null, 5000, 5000, 5000, null, 75_000, 'Two more moves than planned.'],
];

export const budgetSheet = (rows = budgetRows, headings = budgetHeadings): SheetOf =>
  tableSheet(
    'Budget',
    [headings, ...rows].map((row) => headings.map((_, place) => row[place] ?? null)),
  );

export const profilesSheet = (...rows: readonly Row[]): SheetOf =>
  tableSheet('Profiles', [['Profile', ...Array.from({ length: 12 }, (_, place) => `P${place + 1}`)], ...rows]);

export const winter = profilesSheet(['Winter', 5, 5, 5, 5, 5, 5, 10, 15, 15, 15, 10, 5]);

const driverHeadings: Row = ['Code', 'Driver', 'Budget volume', 'Budget price', 'Actual volume', 'Weeks'];
export const driversSheet = (...rows: readonly Row[]): SheetOf => tableSheet('Drivers', [driverHeadings, ...rows]);
export const placements = driversSheet(['C1', 'Placements', 10, 1000, 11, 52]);

export const postsSheet = (...rows: readonly Row[]): SheetOf =>
  tableSheet('Posts', [['Code', 'Post', 'FTE', 'Annual cost', 'From', 'To'], ...rows]);
export const team = postsSheet(['A3', 'Social worker', 3, 40_000, null, null]);

export const actualsSheet = (...rows: readonly Row[]): SheetOf =>
  tableSheet('Actuals', [['Code', 'Period', 'Amount'], ...rows]);

export const forecastsSheet = (...rows: readonly Row[]): SheetOf =>
  tableSheet('Forecasts', [
    ['Financial year', 'Period', 'Code', 'Department', 'Kind', 'Budget', 'Actual to date', 'Forecast', 'Method'],
    ...rows,
  ]);

export const wholeBook = (...settings: readonly Row[]): readonly SheetOf[] => [
  settingsSheet(...settings),
  budgetSheet(),
  winter,
  placements,
  team,
];

export const readingOf = (sheets: readonly SheetOf[]): MonthEndReading =>
  valueOf(atOnce(monthEndOf(workbookOf(sheets))));

export function lineOf({ lines }: MonthEndReading, code: string): MonthEndLine {
  const line = lines.find(({ assessed }) => assessed.line.ref === code);
  if (line === undefined) throw new Error(`There is no line ${code}.`);
  return line;
}

export const places = (problems: readonly Problem[]): string[] => problems.map(({ cell, kind }) => `${cell} ${kind}`);
