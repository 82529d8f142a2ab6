import { readingOf, budgetSheet, forecastsSheet, type Row, settingsSheet } from '../../workbook/month-end/sheets';

const headings: Row = [
  'Code',
  'Code name',
  'Service',
  'Department',
  'Owner',
  'Kind',
  'Budget',
  'P1',
  'P2',
  'P3',
  'Forecast',
  'Narrative',
];

const rows: readonly Row[] = [
  ['A1', 'Home care', 'Older people', 'Adults', 'Ann Lee', 'Spend', 120_000, 24_000, 24_000, 24_000, null, null],
  ['A2', 'Day care', 'Older people', 'Adults', 'Bo Roy', 'Spend', 120_000, 10_000, 10_000, 10_000, 120_000, null],
  ['A3', 'Fees', 'Older people', 'Adults', 'Ann Lee', 'Income', -60_000, -5000, -5000, -5000, null, null],
  ['C1', 'Fostering', 'Placements', 'Children', 'Cy Fox', 'Spend', 90_000, 7000, 7000, 7000, 70_000, 'Two moves home.'],
  ['C2', null, null, 'Children', null, 'Spend', 12_000, 1000, 1000, 1000, null, null],
];

/** Five lines in two departments: one far over without a narrative, one far under with one, one without a service. */
export const monthOf = (...settings: readonly Row[]) =>
  readingOf([
    settingsSheet(['Narrative above', '10%'], ...settings),
    budgetSheet(rows, headings),
    forecastsSheet(['2014/15', 2, 'A1', 'Adults', 'Spend', 120_000, 24_000, 130_000, 'Person']),
  ]);
