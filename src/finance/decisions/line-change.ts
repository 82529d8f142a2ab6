import { compareFinancialYears, type FinancialYear } from '../financial-year';
import type { SavingsLine, Stage, YearOfSaving } from '../savings-line';

/** One cell of a savings line before and after a decision; null is blank. */
export type LineChange =
  | { readonly field: 'stage'; readonly from: Stage | null; readonly to: Stage }
  | {
      readonly field: 'target' | 'forecast';
      readonly year: FinancialYear;
      readonly from: number | null;
      readonly to: number | null;
    };

/** The line as it is after some changes. A year that it did not have before is put in its place. */
export function changeLine(line: SavingsLine, changes: readonly LineChange[]): SavingsLine {
  return changes.reduce<SavingsLine>((changed, change) => {
    if (change.field === 'stage') return { ...changed, stage: change.to };
    const { year, field, to } = change;
    const isOther = (entry: YearOfSaving) => compareFinancialYears(entry.year, year) !== 0;
    const before = changed.years.find((entry) => !isOther(entry)) ?? { year, target: null, forecast: null };
    const years = [...changed.years.filter(isOther), { ...before, [field]: to }];
    return { ...changed, years: years.sort((one, other) => compareFinancialYears(one.year, other.year)) };
  }, line);
}
