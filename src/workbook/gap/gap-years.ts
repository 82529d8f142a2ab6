import { compareFinancialYears, formatFinancialYear, type FinancialYear } from '../../finance/financial-year';
import type { MoneyUnit } from '../../finance/money';
import { cellAddress, withSheet } from '../cells/address';
import type { ContentsColumn, TableContents } from '../contents/table-contents';
import { matchHeading } from '../headings/match-heading';
import type { Problem } from '../problem';

/** A column of a year. */
export type YearColumn = ContentsColumn & { readonly year: FinancialYear };

/** The columns of a gap table that hold a year's figures, in the order of the years. */
export const yearColumns = ({ columns }: TableContents): readonly YearColumn[] =>
  columns
    .filter((column): column is YearColumn => column.field === 'amount' && column.year !== null)
    .sort((one, other) => compareFinancialYears(one.year, other.year));

const headingCell = ({ sheet, area }: TableContents, column: number): string =>
  withSheet(sheet, cellAddress(area.top, column));

function outOfOrder(table: TableContents, years: readonly YearColumn[]): Problem[] {
  return years.flatMap((one, place): Problem[] => {
    const before = years[place - 1];
    if (before === undefined || before.column < one.column) return [];
    return [
      {
        cell: headingCell(table, one.column),
        kind: 'unusual value',
        found: `${formatFinancialYear(one.year)} on the left of ${formatFinancialYear(before.year)}`,
        expected: 'years from left to right: they are read in the order of the years; move the column to its place',
        severity: 'warning',
      },
    ];
  });
}

function missingYears(table: TableContents, years: readonly YearColumn[]): Problem[] {
  return years.flatMap((one, place): Problem[] => {
    const before = years[place - 1];
    if (before === undefined || one.year.startYear === before.year.startYear + 1) return [];
    const missing = formatFinancialYear({ startYear: before.year.startYear + 1 });
    return [
      {
        cell: headingCell(table, one.column),
        kind: 'missing heading',
        found: `${formatFinancialYear(one.year)} straight after ${formatFinancialYear(before.year)}`,
        expected: `a column ${missing} between them: without it the annual requirement of ${formatFinancialYear(one.year)} cannot be checked`,
        severity: 'error',
      },
    ];
  });
}

function repeatedYears(table: TableContents, years: readonly YearColumn[]): Problem[] {
  const known = new Set(table.columns.map(({ column }) => column));
  return table.headings.flatMap(({ column, text }): Problem[] => {
    const year = known.has(column) || text === '' ? null : (matchHeading('Gap', text)?.year ?? null);
    const used = years.find((one) => one.year.startYear === year?.startYear);
    if (used === undefined) return [];
    return [
      {
        cell: headingCell(table, column),
        kind: 'duplicate heading',
        found: `“${text}”, a second column for ${formatFinancialYear(used.year)}`,
        expected: `one column a year: ${headingCell(table, used.column)} is read and this one left alone; give it its own year or take it out`,
        severity: 'error',
      },
    ];
  });
}

function otherUnits(table: TableContents, years: readonly YearColumn[], unit: MoneyUnit | null): Problem[] {
  return years.flatMap((one): Problem[] =>
    unit === null || one.unit === null || one.unit === unit
      ? []
      : [
          {
            cell: headingCell(table, one.column),
            kind: 'unusual value',
            found: `“${one.heading}”, a column in ${one.unit}`,
            expected: `${unit}, as the rest of the workbook: sums are converted where the two meet, as the heading says; check that this is meant`,
            severity: 'warning',
          },
        ],
  );
}

/**
 * What a reader should know of the years of a gap table: out of order, missing, twice, or in another unit.
 * @param unit that of the rest of the workbook; null where there is none
 */
export const yearProblems = (table: TableContents, unit: MoneyUnit | null): readonly Problem[] => {
  const years = yearColumns(table);
  return [
    ...outOfOrder(table, years),
    ...missingYears(table, years),
    ...repeatedYears(table, years),
    ...otherUnits(table, years, unit),
  ];
};
