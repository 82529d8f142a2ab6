import { tableSheet, type SheetOf, type Written } from './book';

/** The settings of the Leicestershire year, so that no setting has to be guessed. */
export const settings: SheetOf = tableSheet('Settings', [
  ['Setting', 'Value', 'Note'],
  ['Financial year', '2014/15', null],
  ['Period', 5, null],
  ['As at', 41883, '1 September 2014'],
  ['Unit', '£000', null],
  ['Organisation', 'Leicestershire', null],
]);

export const savingsHeadings: readonly Written[] = ['Ref', 'Title', '2014/15 Target', '2014/15 Forecast', 'Delivered'];

/** Four lines: on target, a little short, far short, delivered. */
export const savingsLines: readonly (readonly Written[])[] = [
  ['S1', 'Youth offending', 100, 100, 20],
  ['S2', 'Children’s centres', 100, 95, 20],
  ['S3', 'Disabled children', 100, 50, 20],
  ['S4', 'Early help', 100, 100, 100],
];

export const savingsTable = (rows = savingsLines): SheetOf => tableSheet('Savings', [savingsHeadings, ...rows]);

/** The same lines in plain cells, with two rows of title above them. */
export const savingsRange = (rows = savingsLines, name = 'Savings'): SheetOf => ({
  name,
  rows: [['Savings of the department'], [], savingsHeadings, ...rows],
});
