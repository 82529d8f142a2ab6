import type { TargetReading } from '../../../finance/effects/reading';
import type { FinancialYear } from '../../../finance/financial-year';
import type { ModelInWorkbook } from '../read/models-in';
import type { ModelResult } from '../read/model-rows';

/** The result of a model that a line may take; null where it has none, or somebody has taken it off the sheet. */
export const savingOf = ({ definition, results }: ModelInWorkbook): ModelResult | null =>
  results.find(({ key }) => key === definition.saving) ?? null;

/** From which year on a line takes its figures from a model, and how its years are read. */
export interface YearsOfModel {
  readonly from: FinancialYear;
  readonly reading: TargetReading;
}

/**
 * The result that gives a year's figure; null for years before the first, and for those in which there is nothing new. Where
 * years say what is new in them, the saving comes once: its part-year effect and what the second year adds, else all of it in the first.
 */
export function resultForYear(
  model: ModelInWorkbook,
  year: FinancialYear,
  { from, reading }: YearsOfModel,
): ModelResult | null {
  const { partYear } = model.definition;
  const of = (key: string) => model.results.find((result) => result.key === key) ?? null;
  const yearsOn = year.startYear - from.startYear;
  if (yearsOn < 0) return null;
  if (yearsOn === 0 && partYear !== undefined) return of(partYear.first);
  if (yearsOn === 0 || reading === 'cumulative') return savingOf(model);
  return yearsOn === 1 && partYear !== undefined ? of(partYear.second) : null;
}
