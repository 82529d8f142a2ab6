import type { FinancialYear } from '../../finance/financial-year';
import { yearOfSaving } from '../../finance/savings';
import type { DeliveryPart } from '../parts/delivery-bar';
import type { DeliverySums } from '../parts/delivery-shares';
import type { AssessedBudget, AssessedSaving } from '../../workbook';

/** One labelled sum of a line; null where the sheet has none. */
export interface LineFigure {
  readonly label: string;
  readonly amount: number | null;
  /** The part of the line's bar that shows the sum; null where none does. */
  readonly part: DeliveryPart | null;
}

/** This year's figures of a saving, in the order in which they are argued about. */
export function savingFigures(saving: AssessedSaving, year: FinancialYear): readonly LineFigure[] {
  const { target, forecast } = yearOfSaving(saving.line, year);
  return [
    { label: 'Target', amount: target, part: null },
    { label: 'Forecast', amount: forecast, part: 'toCome' },
    { label: 'Delivered', amount: saving.line.delivered, part: 'delivered' },
    adverseFigure(saving.assessment.adverse, 'Shortfall', 'Over target', 'short'),
  ];
}

/** The year's figures of a budget line. */
export function budgetFigures(budget: AssessedBudget): readonly LineFigure[] {
  const { line } = budget;
  const income = line.kind === 'Income';
  return [
    { label: income ? 'Income budget' : 'Budget', amount: line.budget, part: null },
    { label: 'Actual to date', amount: sumOfKnown(line.actuals), part: null },
    { label: 'Forecast', amount: line.forecast, part: null },
    income
      ? adverseFigure(budget.assessment.adverse, 'Income short', 'Income above')
      : adverseFigure(budget.assessment.adverse, 'Overspend', 'Underspend'),
  ];
}

/** The words carry the direction, so the sum beside them needs no sign. */
function adverseFigure(
  adverse: number | null,
  bad: string,
  good: string,
  part: DeliveryPart | null = null,
): LineFigure {
  if (adverse === null) return { label: bad, amount: null, part: null };
  return adverse < 0
    ? { label: good, amount: -adverse, part: null }
    : { label: bad, amount: adverse, part: adverse > 0 ? part : null };
}

function sumOfKnown(amounts: readonly (number | null)[]): number | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0);
}

/** A saving's sums for its bar, blanks as nothing. */
export function savingSums(saving: AssessedSaving, year: FinancialYear): DeliverySums {
  const { target, forecast } = yearOfSaving(saving.line, year);
  const delivered = saving.line.delivered ?? 0;
  return { target: target ?? 0, forecast: forecast ?? delivered, delivered };
}
