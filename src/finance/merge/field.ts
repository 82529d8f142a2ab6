import { type FinancialYear, formatFinancialYear } from '../financial-year';

/** A column of the savings table by what it means, such as the forecast of 2014/15; year is null where it has none. */
export interface MergeField {
  /** As in `SavingsLine`; `target` and `forecast` come with a year. */
  readonly name: string;
  readonly year: FinancialYear | null;
}

/** What is computed in the master and means nothing in a copy. */
const computedFields: readonly string[] = ['rag', 'ragReason'];

/** Whether a column is compared at all: neither the reference, by which lines are matched, nor what is computed. */
export function isCompared({ name }: Pick<MergeField, 'name'>): boolean {
  return name !== 'ref' && !computedFields.includes(name);
}

/** A column as one text: `forecast 2014/15`, `owner`. */
export function fieldKey({ name, year }: MergeField): string {
  return year === null ? name : `${name} ${formatFinancialYear(year)}`;
}
