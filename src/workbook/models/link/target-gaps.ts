import type { FinancialYear } from '../../../finance/financial-year';
import { convertMoney, smallestSum } from '../../../finance/money';
import { refKey } from '../../../finance/reference';
import type { ReadWorkbook } from '../../assemble-workbook';
import { savingsRow } from '../../contents/savings-lines';
import type { ModelInWorkbook } from '../read/models-in';
import { savingInYear } from './model-years';
import type { WantedLink } from './plan-link';

/** A year whose agreed target is not what the model gives; both in the workbook's unit, positive where they save. */
export interface TargetGap {
  readonly year: FinancialYear;
  readonly agreed: number;
  readonly model: number;
}

/**
 * The years, from the current one on, in which a line has promised something else than its model gives, in their order:
 * nothing before the model's first year, and nothing where it has nothing new to give. A target that is a formula is not
 * one that a decision could change, and is left out. None while the model gives no figure.
 */
export function targetGaps(
  { contents, tracker }: ReadWorkbook,
  model: ModelInWorkbook,
  { ref, from }: WantedLink,
): TargetGap[] {
  const { unit, year: current, targetsByYearMean: reading } = tracker.settings;
  const isLine = (one: { readonly ref: string }) => refKey(one.ref) === refKey(ref);
  const line = tracker.savings.find((saving) => isLine(saving.line))?.line;
  const placed = savingsRow(contents, ref);
  const agreedYears = (placed?.table.columns ?? []).flatMap(({ field, year }, index) =>
    field === 'target' && placed?.row.cells[index]?.isFormula === false ? [(year ?? current).startYear] : [],
  );
  const gaps = (line?.years ?? []).flatMap(({ year: { startYear }, target }) => {
    if (target === null || startYear < current.startYear || !agreedYears.includes(startYear)) return [];
    return [{ year: { startYear }, agreed: target, given: savingInYear(model, { startYear }, { from, reading }) }];
  });
  return gaps.flatMap(({ year, agreed, given }) => {
    if (given === null || gaps.some((gap) => gap.given === null)) return [];
    const inUnit = convertMoney(given, '£', unit);
    return Math.abs(inUnit - agreed) < smallestSum(unit) ? [] : [{ year, agreed, model: inUnit }];
  });
}
