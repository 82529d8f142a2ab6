import type { TargetReading } from '../../../finance/effects/reading';
import type { FinancialYear } from '../../../finance/financial-year';
import type { ModelInWorkbook } from '../read/models-in';
import type { ModelResult } from '../read/model-rows';

/** The result of a model that a line may take; null where it has none, or somebody has taken it off the sheet. */
export const savingOf = (model: ModelInWorkbook): ModelResult | null => resultOf(model, model.definition.saving);

const resultOf = ({ results }: ModelInWorkbook, wanted: string | null): ModelResult | null =>
  results.find(({ key }) => key === wanted) ?? null;

/** From which year on a line takes its figures from a model, and how its years are read. */
export interface YearsOfModel {
  readonly from: FinancialYear;
  readonly reading: TargetReading;
}

/** The key of the result that gives a year's figure; null for a year of which the model says nothing. */
function keyForYear(
  { definition: { saving, partYear } }: ModelInWorkbook,
  year: FinancialYear,
  { from, reading }: YearsOfModel,
): string | null {
  const yearsOn = year.startYear - from.startYear;
  if (yearsOn < 0) return null;
  if (yearsOn === 0 && partYear !== undefined) return partYear.first;
  if (yearsOn === 0 || reading === 'cumulative') return saving;
  return yearsOn === 1 && partYear !== undefined ? partYear.second : null;
}

/**
 * The result that gives a year's figure; null for years before the first, and for those in which there is nothing new. Where
 * years say what is new in them, the saving comes once: its part-year effect and what the second year adds, else all of it in the first.
 */
export const resultForYear = (model: ModelInWorkbook, year: FinancialYear, years: YearsOfModel): ModelResult | null =>
  resultOf(model, keyForYear(model, year, years));

/**
 * What the model brings in a year, in pounds: 0 before its first year, and where there is nothing new; null while it
 * gives no figure.
 */
export function savingInYear(model: ModelInWorkbook, year: FinancialYear, years: YearsOfModel): number | null {
  const key = keyForYear(model, year, years);
  if (key === null) return 0;
  const value = resultOf(model, key)?.value;
  return typeof value === 'number' ? value : null;
}

/**
 * The first year of a link, read off one of its cells: by the result that the cell refers to. The whole saving of a model
 * that knows a part year comes from the second year on. Null where the cell refers to no such result.
 */
export function firstYearBy(
  { definition: { saving, partYear }, results }: ModelInWorkbook,
  cell: string,
  year: FinancialYear,
): FinancialYear | null {
  const key = results.find((result) => result.cell === cell)?.key;
  if (key === undefined || ![saving, partYear?.first, partYear?.second].includes(key)) return null;
  const isFirst = partYear === undefined || key === partYear.first;
  return isFirst ? year : { startYear: year.startYear - 1 };
}
