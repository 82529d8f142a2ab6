import { payback as paybackOf } from '../finance/payback';
import { fail, succeed } from '../finance/result';
import { type LikelySum, riskAdjusted as riskAdjustedOf } from '../finance/risk-adjusted';
import { netAtRisk as netAtRiskOf, shortfall as shortfallOf } from '../finance/savings';
import { toExcel } from './answer';
import { optional, required } from './arguments/argument';
import { isOneCell } from './arguments/grid';
import { block, placeIn, sameShape } from './arguments/range';
import { share } from './arguments/shares';
import { spill } from './arguments/spill';
import { start as startKind } from './arguments/start';
import { size, sum } from './arguments/sums';
import { one, whole } from './arguments/whole';

/**
 * How far a saving is short of its target: target − forecast, positive is short.
 * @customfunction SHORTFALL
 * @helpurl https://localhost:3000/assets/help/functions.html#SHORTFALL
 * @param target The saving that was promised, written positive. Blank gives #N/A.
 * @param forecast The saving that is expected. Blank gives #N/A: it is not known yet.
 * @returns The shortfall for each pair. Signs count as they are written: −400 and −300 give −100, so write savings positive.
 * @throws #N/A where a figure is blank.
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
 * @param proposed The saving that was proposed, written positive. Blank gives #N/A.
 * @param achieved What of it is achieved or will be. Blank gives #N/A.
 * @param [pressures] The pressures in the year, written positive or negative. Blank is none.
 * @returns The sum at risk for each line. Only the pressures are taken by their size; the signs of the savings count as written.
 * @throws #N/A where the proposed or the achieved saving is blank.
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

/**
 * The expected sum of what may not come: each amount by its confidence, and of a range the total.
 * @customfunction RISKADJUSTED
 * @helpurl https://localhost:3000/assets/help/functions.html#RISKADJUSTED
 * @param amounts The amounts. Blanks are passed over; nothing but blanks gives #N/A.
 * @param confidence How likely each is, from 0% to 100%: one for each amount, in a range of the same shape, or one for all. A blank beside an amount gives #N/A.
 * @returns The expected sum of all.
 * @throws #N/A where all amounts are blank or an amount has no confidence; #VALUE! for a confidence above 100%, such as 80 instead of 80%, and for ranges whose cells do not go together.
 * @example =MTFS.RISKADJUSTED(400, 75%) gives 300
 * @example =MTFS.RISKADJUSTED({400;200}, {"75%";"50%"}) gives 400
 */
export function riskAdjusted(amounts: unknown[][], confidence: unknown[][]): unknown[][] {
  return toExcel(
    whole({ amounts: block(sum), confidence: block(share) }, { amounts, confidence }, (given) => {
      const { values: shares, grid } = given.confidence;
      const shape = sameShape('confidence', grid, given.amounts.grid, 'amounts, or a single cell');
      if (!shape.ok && !isOneCell(grid)) return shape;
      const sums: LikelySum[] = [];
      for (const [place, amount] of given.amounts.values.entries()) {
        const likely = (shares.length === 1 ? shares[0] : shares[place]) ?? null;
        if (amount === null) continue;
        if (likely === null) {
          return fail({ code: '#N/A', message: `${placeIn('confidence', place)}: blank beside an amount.` });
        }
        sums.push({ amount, confidence: likely });
      }
      return one(riskAdjustedOf(sums));
    }),
  );
}

/**
 * The years until an investment is paid back by the saving it brings; #N/A if it never is.
 * @customfunction PAYBACK
 * @helpurl https://localhost:3000/assets/help/functions.html#PAYBACK
 * @param investment What is spent once, 0 or more. Blank gives #N/A.
 * @param annualSaving What it saves in a full year. Nothing or less never pays back.
 * @param [start] When the saving starts: a date, or a period from 1 to 12. The wait since 1 April before it counts. Blank: at once.
 * @returns The years for each line.
 * @throws #N/A where it is never paid back or a figure is blank; #VALUE! for a negative investment.
 * @example =MTFS.PAYBACK(18000, 250000) gives 0.072
 * @example =MTFS.PAYBACK(100, 50, "1 October 2014") gives 2.5
 */
export function payback(investment: unknown[][], annualSaving: unknown[][], start?: unknown[][]): unknown[][] {
  const declared = {
    investment: required(size),
    'annual saving': required(sum),
    start: optional(startKind, { kind: 'period', period: 1 } as const),
  };
  return toExcel(
    spill(declared, { investment, 'annual saving': annualSaving, start }, (values) => {
      const years = paybackOf(values.investment, values['annual saving'], values.start);
      if (years !== null) return succeed(years);
      return fail({ code: '#N/A', message: 'annual saving: nothing is saved, so it is never paid back.' });
    }),
  );
}
