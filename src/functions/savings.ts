import { succeed } from '../finance/result';
import { netAtRisk as netAtRiskOf, shortfall as shortfallOf } from '../finance/savings';
import { toExcel } from './answer';
import { optional, required } from './arguments/argument';
import { sum } from './arguments/kinds';
import { spill } from './arguments/spill';

/**
 * How far a saving is short of its target: target − forecast, positive is short.
 * @customfunction SHORTFALL
 * @helpurl https://localhost:3000/assets/help/functions.html#SHORTFALL
 * @param target The saving that was promised. Blank gives #N/A.
 * @param forecast The saving that is expected. Blank gives #N/A: it is not known yet.
 * @returns The shortfall for each pair.
 * @example =MTFS.SHORTFALL(400, 300) gives 100
 */
export function shortfall(target: unknown[][], forecast: unknown[][]): unknown[][] {
  return toExcel(
    spill({ target: required(sum), forecast: required(sum) }, { target, forecast }, (values) =>
      succeed(shortfallOf(values.target, values.forecast)),
    ),
  );
}

/**
 * What of a saving is at risk once the pressures round it are counted: proposed − achieved + size of the pressures.
 * @customfunction NETATRISK
 * @helpurl https://localhost:3000/assets/help/functions.html#NETATRISK
 * @param proposed The saving that was proposed. Blank gives #N/A.
 * @param achieved What of it is achieved or will be. Blank gives #N/A.
 * @param [pressures] The pressures in the year, written positive or negative. Blank is none.
 * @returns The sum at risk for each line.
 * @example =MTFS.NETATRISK(500, 300, -120) gives 320
 */
export function netAtRisk(proposed: unknown[][], achieved: unknown[][], pressures?: unknown[][]): unknown[][] {
  return toExcel(
    spill(
      { proposed: required(sum), achieved: required(sum), pressures: optional(sum, 0) },
      { proposed, achieved, pressures },
      (values) => succeed(netAtRiskOf(values.proposed, values.achieved, values.pressures)),
    ),
  );
}
