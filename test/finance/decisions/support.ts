import type { Decision, DecisionContext } from '../../../src/finance/decisions/decision';
import type { SavingsLine } from '../../../src/finance/savings-line';
import { context as assessment, saving, year } from '../support';

/** A decision on S1 that says nothing but what a test gives it. */
export function decisionOf(given: Pick<Decision, 'decision'> & Partial<Decision>): Decision {
  return {
    ref: 'S1',
    fromYear: null,
    toYear: null,
    amount: null,
    status: null,
    until: null,
    reason: null,
    by: null,
    ...given,
  };
}

/** The four years of Leicestershire's plan of 2014. */
export const years = [2014, 2015, 2016, 2017].map((startYear) => ({ startYear }));

/** The meeting of 1 September 2014. */
export const meeting: DecisionContext = { year, asAt: assessment.asAt, targetYears: () => years };

/** A line with targets from 2014/15 on, and forecasts where a test gives them. */
export function planned(
  targets: readonly (number | null)[],
  given: Partial<SavingsLine> & { readonly forecasts?: readonly number[] } = {},
): SavingsLine {
  const { forecasts, ...rest } = given;
  return saving({
    years: targets.map((target, after) => ({
      year: { startYear: 2014 + after },
      target,
      forecast: forecasts?.[after] ?? null,
    })),
    ...rest,
  });
}
