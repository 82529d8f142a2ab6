import type { Result } from '../result';
import { addUp } from '../tidy';
import type { GapConvention } from './convention';
import { gapByYear } from './gap-figures';
import type { GapTable } from './gap-table';
import { failingRed, type RedSavings } from './changes/failing-red';
import { lowerFunding } from './changes/lower-funding';
import { higherPay } from './changes/higher-pay';
import { slippingLines } from './changes/slipping-line';
import type { GapChange } from './changes/gap-change';
import type { MissingScenario, Scenario, ScenarioYear } from './scenario';

/** What scenarios assume; shares are from 0 to 1. */
export interface ScenarioAssumptions {
  /** How much of the Red lines' savings fails. */
  readonly redShare: number;
  /** How much lower the funding is. */
  readonly fundingShare: number;
  readonly slipMonths: number;
}

/** All Red lines fail, funding is 1% lower, a line slips by half a year. */
export const usualAssumptions: ScenarioAssumptions = { redShare: 1, fundingShare: 0.01, slipMonths: 6 };

/** Several scenarios of one table, side by side. */
export interface Scenarios {
  readonly scenarios: readonly Scenario[];
  readonly missing: readonly MissingScenario[];
}

/** Works out what a change of the lines makes of the gap. */
export function scenarioOf(table: GapTable, convention: GapConvention, { name, how, apply }: GapChange): Scenario {
  const before = gapByYear(table, convention);
  const years = gapByYear(apply(table), convention).map((figures, place): ScenarioYear => ({
    ...figures,
    change: addUp([figures.remaining, -(before[place]?.remaining ?? 0)]),
  }));
  return { name, how, years, effect: years.at(-1)?.change ?? 0 };
}

/**
 * The usual what-ifs of a plan: Red lines fail, pay is one point higher, each line slips, funding is lower. Each is
 * a change of the lines alone; the totals that a table states are not looked at.
 * @param red what the Red lines of the savings table bring; null where the workbook has none that are assessed
 */
export function usualScenarios(
  table: GapTable,
  convention: GapConvention,
  red: RedSavings | null,
  assumptions: ScenarioAssumptions = usualAssumptions,
): Scenarios {
  const { redShare, fundingShare, slipMonths } = assumptions;
  const changes: readonly Result<GapChange, MissingScenario>[] = [
    failingRed(table, convention, red, redShare),
    higherPay(table, convention),
    lowerFunding(table, fundingShare),
    ...slippingLines(table, convention, slipMonths),
  ];
  return {
    scenarios: changes.flatMap((change) => (change.ok ? [scenarioOf(table, convention, change.value)] : [])),
    missing: changes.flatMap((change) => (change.ok ? [] : [change.error])),
  };
}

/** Scenarios by what they do to the last year's gap, the largest first: the bars of a tornado. */
export const tornado = (scenarios: readonly Scenario[]): readonly Scenario[] =>
  [...scenarios].sort((one, other) => Math.abs(other.effect) - Math.abs(one.effect));
