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

const nameWidth = 26;
const wordWidth = 12;
/** What the longest words need that stand over sums: Movement, and Favourable over the second column of what the charts show. */
const longestWordWidth = 11.2;
const underLongestWords: readonly (typeof statementColumns)[number][] = ['virements', 'movement'];

/** So that a screen of 1,366 pixels shows all of them beside the pane. */
export const statementWidths = (widthOfSums: number): readonly number[] => [
  nameWidth,
  ...statementColumns.map((column) => {
    if (column === 'word') return wordWidth;
    return underLongestWords.includes(column) ? Math.max(widthOfSums, longestWordWidth) : widthOfSums;
  }),
];

/** The rows from the top: title, then the key figures, then the net table, to which the key figures refer. */
export const tilesTop = 4;
const tilesHeight = 2;
export const netTop = tilesTop + tilesHeight + 1;

/** The rows of a table of departments below its first: its name, its headings, the departments, the total. */
export const firstDepartment = 2;

/** The row of the net total, counted from 0. */
export const netTotalRow = (departments: number): number => netTop + firstDepartment + departments;
