import { tableSheet, type SheetOf, type Written } from '../support/book';

/** The headings of every savings table here, in the order of the cells of `lines`. */
export const headings: readonly string[] = [
  'Ref',
  'Title',
  'Department',
  'Project',
  'Kind',
  'Cash',
  'Stage',
  '2014/15 Target',
  '2014/15 Forecast',
  '2015/16 Target',
  'Delivered',
];

export type Line = readonly Written[];

/** Lines of three departments. */
export const lines: readonly Line[] = [
  ['A1', 'Home care', 'Adults', 'Care', 'Recurring', 'Cashable', 'In delivery', 100, 90, 50, 20],
  ['A2', 'Day centres', 'Adults', 'Care', 'Recurring', 'Cashable', 'Approved', 200, 150, 0, 0],
  ['C1', 'Fostering', 'Children', 'Homes', 'Recurring', 'Avoidance', 'Approved', 300, 300, 10, 100],
  ['C2', 'Residential', 'Children', 'Homes', 'One-off', 'Cashable', 'Approved', 400, 100, 0, 0],
  ['E1', 'Recycling', 'Environment', 'Waste', 'Recurring', 'Cashable', 'Approved', 50, null, 5, 10],
  ['E2', 'Street lights', 'Environment', 'Waste', 'Recurring', 'Cashable', 'Delivered', 60, 60, 0, 60],
];

/** How a department keeps its lines. */
export interface Keeping {
  /** An Excel table, or plain cells under a title. */
  readonly isTable: boolean;
  /** Sums in pounds, as the headings say, and not in the workbook's £000. */
  readonly isInPounds: boolean;
  /** The columns from right to left. */
  readonly isTurned: boolean;
  /** Sums as the negative changes that they make to a budget. */
  readonly isNegative?: boolean;
  /** The forecast of the current year under a heading that names no year. */
  readonly isYearless?: boolean;
}

/** A plain Excel table. */
export const plainly: Keeping = { isTable: true, isInPounds: false, isTurned: false };

const money = /Target|Forecast|Delivered/;

function written(line: Line, { isInPounds, isTurned, isNegative = false }: Keeping): readonly Written[] {
  const factor = (isInPounds ? 1000 : 1) * (isNegative ? -1 : 1);
  const cells = line.map((cell, index) =>
    typeof cell === 'number' && money.test(headings[index] ?? '') ? cell * factor + 0 : cell,
  );
  return isTurned ? [...cells].reverse() : cells;
}

const headed = ({ isInPounds, isTurned, isYearless = false }: Keeping): readonly string[] => {
  const named = headings.map((heading) => (isYearless && heading === '2014/15 Forecast' ? 'Forecast' : heading));
  const texts = named.map((heading) => (isInPounds && money.test(heading) ? `${heading} £` : heading));
  return isTurned ? [...texts].reverse() : texts;
};

/** The savings table of one department on a sheet of its own. */
export function departmentSheet(name: string, own: readonly Line[], keeping: Keeping): SheetOf {
  const rows = [headed(keeping), ...own.map((line) => written(line, keeping))];
  if (!keeping.isTable) return { name, rows: [[`Savings of ${name}`], [], ...rows] };
  const sheet = tableSheet(`tbl${name}`, rows);
  return { ...sheet, name };
}

/** A Mapping table that says of every savings sheet that it is read. */
export function mappingOf(sheets: readonly SheetOf[]): SheetOf {
  const rows = sheets.map(({ name, rows: all, tables }): readonly Written[] => {
    const [table] = Object.keys(tables ?? {});
    return ['Savings', name, table ?? `A3:K${all.length}`, null, 'Read'];
  });
  return tableSheet('Mapping', [['Table', 'Sheet', 'Range or table', 'Column', 'Means'], ...rows]);
}

const keepings: readonly Keeping[] = [
  plainly,
  { isTable: false, isInPounds: false, isTurned: false },
  { isTable: true, isInPounds: true, isTurned: true },
];

/** The savings tables of a workbook, one for each department of the lines, each kept in its own way. */
export function departmentSheets(all = lines, kept = keepings): readonly SheetOf[] {
  const departments = [...new Set(all.map(([, , department]) => String(department)))];
  return departments.map((department, index) => {
    const keeping = kept[index % kept.length] ?? plainly;
    return departmentSheet(
      department,
      all.filter((line) => line[2] === department),
      keeping,
    );
  });
}

/** A Mapping table with an answer for each table that is read: its kind, its sheet and its range or name. */
export const statedAs = (...stated: readonly Line[]): readonly Line[] => [
  ['Table', 'Sheet', 'Range or table', 'Column', 'Means'],
  ...stated.map((answer): Line => [...answer, null, 'Read']),
];

/** Two tables on the same rows of a sheet, with empty columns between them. */
export const sideBySide = (name: string, one: readonly Line[], other: readonly Line[], apart: number): SheetOf => ({
  name,
  rows: one.map((row, index) => [...row, ...Array.from({ length: apart }, () => null), ...(other[index] ?? [])]),
});
