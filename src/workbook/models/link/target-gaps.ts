import type { FinancialYear } from '../../../finance/financial-year';
import { convertMoney, smallestSum } from '../../../finance/money';
import { refKey } from '../../../finance/reference';
import type { ReadWorkbook } from '../../assemble-workbook';
import type { ModelInWorkbook } from '../read/models-in';
import { resultForYear } from './model-years';
import type { WantedLink } from './plan-link';

/** A year whose agreed target is not what the model gives; both in the workbook's unit, positive where they save. */
export interface TargetGap {
  readonly year: FinancialYear;
  readonly agreed: number;
  readonly model: number;
}

/**
 * The years in which a line has promised something else than its model gives, in their order. A target that is a formula
 * is not one that a decision could change, and is left out; so is a year of which the model says nothing.
 */
export function targetGaps(
  { contents, tracker }: ReadWorkbook,
  model: ModelInWorkbook,
  { ref, from }: WantedLink,
): TargetGap[] {
  const { unit, year: current, targetsByYearMean: reading } = tracker.settings;
  const isLine = (one: { readonly ref: string }) => refKey(one.ref) === refKey(ref);
  const line = tracker.savings.find((saving) => isLine(saving.line))?.line;
  const table = contents.tables.Savings;
  const cells = table?.rows.find((row) => row.kind === 'line' && isLine(row))?.cells ?? [];
  const agreedYears = (table?.columns ?? []).flatMap(({ field, year }, index) =>
    field === 'target' && cells[index]?.isFormula === false ? [(year ?? current).startYear] : [],
  );
  return (line?.years ?? []).flatMap(({ year, target }) => {
    const value = resultForYear(model, year, { from, reading })?.value;
    if (target === null || typeof value !== 'number' || !agreedYears.includes(year.startYear)) return [];
    const given = convertMoney(value, '£', unit);
    return Math.abs(given - target) < smallestSum(unit) ? [] : [{ year, agreed: target, model: given }];
  });
}
