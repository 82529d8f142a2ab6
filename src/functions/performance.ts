import { forecast } from '../finance/forecast';
import { fail, succeed } from '../finance/result';
import { standing } from '../finance/services/benchmark';
import type { Better } from '../finance/services/better';
import { resultsPayment as resultsPaymentOf } from '../finance/services/results-payment';
import { turningTheCurve } from '../finance/services/turning-the-curve';
import { toExcel } from './answer';
import { optional, required } from './arguments/argument';
import { badArgument } from './arguments/failure';
import { countOf, figure, number } from './arguments/figures';
import { forecastFailure } from './arguments/forecast-options';
import { cells, series, single } from './arguments/range';
import { spill } from './arguments/spill';
import { spillRows } from './arguments/spill-rows';
import { size } from './arguments/sums';
import { whole } from './arguments/whole';
import { wordOf } from './arguments/words';

const betterWord = wordOf<Better>({ lower: 'lower', higher: 'higher' }, { low: 'lower', high: 'higher' });

/**
 * Where a figure stands among comparators: rank, quarter, median, distance to the median and to the best quarter.
 * @customfunction BENCHMARK
 * @helpurl https://localhost:3000/assets/help/functions.html#BENCHMARK
 * @param value The council's own figure, such as a unit cost. Blank gives #N/A.
 * @param comparators The figures of the comparators, without the council's own. Blanks are passed over.
 * @param [better] "lower" where a lower figure is better, as for costs, or "higher". Blank is lower.
 * @returns One row for each value: rank (1 is best), quarter (1 is best, 4 worst), median, distance to the median, distance to the best quarter. A distance is positive where the value has to improve by it.
 * @throws #N/A where the value or all comparators are blank; #VALUE! for text among them.
 * @example =MTFS.BENCHMARK(2300, {340;1900;2100;4970}) gives [[4,3,2000,300,790]]
 */
export function benchmark(value: unknown[][], comparators: unknown[][], better?: unknown[][]): unknown[][] {
  return toExcel(
    whole({ comparators: cells(figure) }, { comparators }, (given) => {
      const others = given.comparators.filter((one) => one !== null);
      const declared = { value: required(figure), better: optional(betterWord, 'lower') } as const;
      return succeed(
        spillRows(declared, { value, better }, 5, (values) => {
          const { rank, quarter, median, toMedian, toBestQuarter } = standing(values.value, others, values.better);
          return [rank, quarter, median, toMedian, toBestQuarter].map(succeed);
        }),
      );
    }),
  );
}

/**
 * Turning the curve of a measure: the baseline forecast if nothing changes, the path to the target, and the gap.
 * @customfunction TURNCURVE
 * @helpurl https://localhost:3000/assets/help/functions.html#TURNCURVE
 * @param history The measure so far in one row or column, oldest first, at least 3 values. A blank is a period that is not known.
 * @param target What the measure should come to in the last period.
 * @param periods In how many periods: a whole number from 1 to 120.
 * @param [better] "lower" or "higher": which way is good. Blank: the way from the last value to the target, which must then differ.
 * @returns One row for each period: baseline, path (straight from the last value to the target), gap (positive where the baseline is worse).
 * @throws #N/A for a history with fewer than 3 numbers; #VALUE! for text in it, for periods that are not a whole number from 1 to 120, and where better is blank and the target is the last value.
 * @example =MTFS.TURNCURVE({5;5;5;5;5;5}, 3, 2) gives [[5,4,1],[5,3,2]]
 */
export function turnCurve(
  history: unknown[][],
  target: unknown[][],
  periods: unknown[][],
  better?: unknown[][],
): unknown[][] {
  const declared = {
    history: series(figure),
    target: single(required(figure)),
    periods: single(required(number)),
    better: single(optional(betterWord, null)),
  };
  return toExcel(
    whole(declared, { history, target, periods, better }, (given) => {
      const baseline = forecast(given.history.values, { horizon: given.periods });
      if (!baseline.ok) {
        const { argument } = baseline.error;
        return fail(forecastFailure(baseline.error, argument === 'horizon' ? 'periods' : argument));
      }
      const last = given.history.values.findLast((value) => value !== null) ?? 0;
      const curve = turningTheCurve(baseline.value.forecast, last, given.target, given.better);
      if (curve === null) {
        const found = 'nothing beside a target that is the last value';
        return fail(badArgument('better', found, '"lower" or "higher"'));
      }
      return succeed(curve.map((period) => [period.baseline, period.path, period.gap].map(succeed)));
    }),
  );
}

/**
 * What is paid by results: results × rate, for no more results than the cap, less the match funding.
 * @customfunction RESULTSPAYMENT
 * @helpurl https://localhost:3000/assets/help/functions.html#RESULTSPAYMENT
 * @param results How many families or people have results. Blank gives #N/A.
 * @param rate What is paid for each.
 * @param [cap] The number of results that are paid for at most. Blank is no limit.
 * @param [match] The match funding that is taken off, as a sum. Blank is none.
 * @returns The payment for each line; negative where the match funding is more than the results bring.
 * @throws #N/A where results or rate are blank; #VALUE! for a negative figure.
 * @example =MTFS.RESULTSPAYMENT(120, 800, 100, 30000) gives 50000
 */
export function resultsPayment(
  results: unknown[][],
  rate: unknown[][],
  cap?: unknown[][],
  match?: unknown[][],
): unknown[][] {
  const declared = {
    results: required(countOf('results')),
    rate: required(size),
    cap: optional(countOf('results'), null),
    match: optional(size, 0),
  };
  return toExcel(
    spill(declared, { results, rate, cap, match }, (values) =>
      succeed(resultsPaymentOf(values.results, values.rate, values.cap, values.match)),
    ),
  );
}
