import type { FinancialYear } from './financial-year';
import type { SavingsLine } from './savings-line';

/** All financial years that some savings lines have a figure or a column for, in their order. */
export function yearsOfSavings(lines: readonly SavingsLine[]): readonly FinancialYear[] {
  const starts = new Set(lines.flatMap(({ years }) => years.map(({ year }) => year.startYear)));
  return [...starts].sort((one, other) => one - other).map((startYear) => ({ startYear }));
}
