import type { LineFigure } from '../report-lines';

/** The columns of the statement, so that its parts stand under each other: a sum, or the word of the variance before it. */
export const statementColumns = [
  'original',
  'virements',
  'budget',
  'budgetToDate',
  'actualToDate',
  'toDate',
  'forecast',
  'fullYear',
  'word',
  'movement',
] as const satisfies readonly (LineFigure | 'word')[];

/** The place of a column on the sheet, counted from 0; the first names the rows. */
export const placeOf = (column: (typeof statementColumns)[number]): number => 1 + statementColumns.indexOf(column);

/** How many columns the statement has. */
export const width = 1 + statementColumns.length;

const nameWidth = 27;
const wordWidth = 12;
/** For long words over sums, in a font wider than Calibri: Favourable over the second column of what the charts show; Movement. */
const leastWidths: Readonly<Partial<Record<(typeof statementColumns)[number], number>>> = {
  virements: 11.2,
  movement: 10.6,
};

/** So that a screen of 1,366 pixels shows all of them beside the pane. */
export const statementWidths = (widthOfSums: number): readonly number[] => [
  nameWidth,
  ...statementColumns.map((column) =>
    column === 'word' ? wordWidth : Math.max(widthOfSums, leastWidths[column] ?? 0),
  ),
];

/** The rows from the top: title, then the key figures, then the net table, to which the key figures refer. */
export const tilesTop = 4;
const tilesHeight = 2;
export const netTop = tilesTop + tilesHeight + 1;

/** The rows of a table of departments below its first: its name, its headings, the departments, the total. */
export const firstDepartment = 2;

/** The row of the net total, counted from 0. */
export const netTotalRow = (departments: number): number => netTop + firstDepartment + departments;
