import type { FinancialYear } from '../../finance/financial-year';
import { yearOfSaving } from '../../finance/savings';
import type { AssessedBudget, AssessedSaving } from '../../workbook';

/** One labelled sum of a line; null where the sheet has none. */
export interface LineFigure {
  readonly label: string;
  readonly amount: number | null;
}

/** This year's figures of a saving, in the order in which they are argued about. */
export function savingFigures(saving: AssessedSaving, year: FinancialYear): readonly LineFigure[] {
  const { target, forecast } = yearOfSaving(saving.line, year);
  return [
    { label: 'Target', amount: target },
    { label: 'Forecast', amount: forecast },
    { label: 'Delivered', amount: saving.line.delivered },
    adverseFigure(saving.assessment.adverse, 'Shortfall', 'Over target'),
  ];
}

/** The year's figures of a budget line. */
export function budgetFigures(budget: AssessedBudget): readonly LineFigure[] {
  const { line } = budget;
  const income = line.kind === 'Income';
  return [
    { label: income ? 'Income budget' : 'Budget', amount: line.budget },
    { label: 'Actual to date', amount: sumOfKnown(line.actuals) },
    { label: 'Forecast', amount: line.forecast },
    income
      ? adverseFigure(budget.assessment.adverse, 'Income short', 'Income above')
      : adverseFigure(budget.assessment.adverse, 'Overspend', 'Underspend'),
  ];
}

/** The words carry the direction, so the sum beside them needs no sign. */
function adverseFigure(adverse: number | null, bad: string, good: string): LineFigure {
  if (adverse === null) return { label: bad, amount: null };
  return adverse < 0 ? { label: good, amount: -adverse } : { label: bad, amount: adverse };
}

function sumOfKnown(amounts: readonly (number | null)[]): number | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0);
}
