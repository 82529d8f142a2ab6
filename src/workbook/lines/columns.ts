import { compareFinancialYears, type FinancialYear } from '../../finance/financial-year';
import type { MatchedColumn } from '../headings/match-headings';
import type { ColumnOf, TableKind } from '../headings/table-headings';
import type { Candidate } from '../locate/candidates';

/** Which of our columns a located table has. */
export interface TableColumns<Field extends string> {
  /** Of several years, the one without a year; undefined where the table has none. */
  plain(field: Field): MatchedColumn | undefined;
  /** The column of a year, else the one without a year. */
  ofYear(field: Field, year: FinancialYear): MatchedColumn | undefined;
  /** All years of a column, in the order of the years; a column without a year is not among them. */
  years(field: Field): readonly (MatchedColumn & { readonly year: FinancialYear })[];
  /** The column of a period, 1 to 12. */
  period(period: number): MatchedColumn | undefined;
  readonly all: readonly MatchedColumn[];
}

const hasYear = (column: MatchedColumn): column is MatchedColumn & { readonly year: FinancialYear } =>
  column.year !== null;

/** The columns of a table of a kind, by our names. */
export function columnsOf<Kind extends TableKind>(
  table: Candidate & { readonly kind: TableKind },
): TableColumns<ColumnOf<Kind> & string> {
  const all = table.match.columns;
  return {
    all,
    plain: (field) => all.find((column) => column.field === field && column.year === null),
    ofYear: (field, year) =>
      all.find((column) => column.field === field && column.year?.startYear === year.startYear) ??
      all.find((column) => column.field === field && column.year === null),
    years: (field) =>
      all
        .filter((column) => column.field === field)
        .filter(hasYear)
        .sort((one, other) => compareFinancialYears(one.year, other.year)),
    period: (period) => all.find((column) => column.period === period),
  };
}
