import { compareFinancialYears, type FinancialYear } from '../../finance/financial-year';
import { groupBy } from '../../finance/group-by';
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

/** The columns of a savings table. */
export type SavingsColumns = TableColumns<ColumnOf<'Savings'>>;

const hasYear = (column: MatchedColumn): column is MatchedColumn & { readonly year: FinancialYear } =>
  column.year !== null;

/** The columns of a table of a kind, by our names. */
export function columnsOf<Kind extends TableKind>(
  table: Candidate & { readonly kind: TableKind },
): TableColumns<ColumnOf<Kind> & string> {
  const all = table.match.columns;
  // Every row asks for every column, so they are looked up, not looked for.
  const plain = firstBy(all, ({ field, year }) => (year === null ? field : null));
  const ofYear = firstBy(all, ({ field, year }) => (year === null ? null : `${field} ${year.startYear}`));
  const inOrder = all.filter(hasYear).sort((one, other) => compareFinancialYears(one.year, other.year));
  const years = groupBy(inOrder, ({ field }) => field);
  return {
    all,
    plain: (field) => plain.get(field),
    ofYear: (field, year) => ofYear.get(`${field} ${year.startYear}`) ?? plain.get(field),
    years: (field) => years.get(field) ?? [],
    period: (period) => all.find((column) => column.period === period),
  };
}

/** The first column of each key; those without one are left out. */
function firstBy(
  columns: readonly MatchedColumn[],
  keyOf: (column: MatchedColumn) => string | null,
): ReadonlyMap<string, MatchedColumn> {
  const found = new Map<string, MatchedColumn>();
  for (const column of columns) {
    const key = keyOf(column);
    if (key !== null && !found.has(key)) found.set(key, column);
  }
  return found;
}
