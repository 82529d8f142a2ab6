import type { BudgetLine } from '../../src/finance/budget-line';
import type { PolicyRow, RagPolicy } from '../../src/finance/rag/policy';
import type { AssessmentContext } from '../../src/finance/rag/assessment';
import { standardPolicy } from '../../src/finance/rag/presets';
import type { SavingsLine } from '../../src/finance/savings-line';

export const year = { startYear: 2014 };

/** 1 September 2014, when the founding report was written: five months into 2014/15. */
export const context: AssessmentContext = {
  year,
  period: 5,
  asAt: { year: 2014, month: 9, day: 1 },
  unit: '£000',
  policy: standardPolicy,
};

/** A savings line that says nothing but what a test gives it; its target and forecast are those of 2014/15. */
export function saving({
  target = null,
  forecast = null,
  ...rest
}: Partial<SavingsLine> & { readonly target?: number | null; readonly forecast?: number | null }): SavingsLine {
  return {
    ref: 'S1',
    title: null,
    department: null,
    project: null,
    theme: null,
    owner: null,
    kind: null,
    cash: null,
    stage: null,
    years: [{ year, target, forecast }],
    delivered: null,
    confidence: null,
    nextMilestone: null,
    milestoneDue: null,
    updated: null,
    narrative: null,
    mitigation: null,
    claimedRag: null,
    ...rest,
  };
}

/** A budget line that says nothing but what a test gives it. */
export function budgetLine(given: Partial<BudgetLine>): BudgetLine {
  return {
    ref: 'B1',
    service: null,
    department: null,
    level: null,
    kind: 'Spend',
    budget: null,
    codeName: null,
    grossBudget: null,
    actuals: [],
    committed: null,
    forecast: null,
    variance: null,
    ...given,
  };
}

/** A policy of some rows; what a row does not say is not set. */
export function policyOf(...rows: (Pick<PolicyRow, 'measure'> & Partial<PolicyRow>)[]): RagPolicy {
  const none = { share: null, sum: null };
  return {
    name: 'test',
    rows: rows.map((row) => ({ appliesTo: null, amber: none, red: none, combine: 'either', of: 'target', ...row })),
  };
}
