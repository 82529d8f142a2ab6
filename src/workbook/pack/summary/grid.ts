/** The columns of the summary, so that its parts stand under each other. */
export const summaryColumns = 12;

/** The width of the first column, which names the rows, and of the others. */
export const summaryWidths: readonly number[] = [29, ...Array.from({ length: summaryColumns - 1 }, () => 13.5)];

/** The first column of a chart that stands beside a table. */
export const besideColumn = 7;

/** The rows of a chart beside a table, and of one below it. */
export const besideRows = 15;
export const belowRows = 15;
