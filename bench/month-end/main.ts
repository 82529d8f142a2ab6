/**
 * What a month-end costs on 2,000 codes: `node scripts/run.mjs bench/month-end/main.ts`. For each piece of work, how long it takes and the longest
 * stretch between two of its pauses, which is how long the pane would not answer.
 */
import { budgetTree } from '../../src/finance/month-end/budget-tree';
import { driverVariance } from '../../src/finance/month-end/driver-variance';
import { forecastHonesty } from '../../src/finance/month-end/honesty/forecast-honesty';
import { honestyPoints, type PastForecast } from '../../src/finance/month-end/honesty/past-forecast';
import { narrativesNeeded } from '../../src/finance/month-end/materiality';
import { monthEndOutturns } from '../../src/finance/month-end/month-end';
import { allMovements } from '../../src/finance/month-end/movement/all-movements';
import { mapInSteps, type Steps } from '../../src/finance/steps';
import { councilOf, monthEndOf, pastForecastsOf, previousOf } from './council';
import { run, say } from './meter';

const CODES = 2000;
const PERIODS = 12;
const PAST_YEARS = 5;

/** Work that has no pauses. */
function* without<Value>(work: () => Value): Steps<Value> {
  yield;
  return work();
}

const lines = councilOf(CODES);
let sum = 0;
const measure = <Value>(work: string, steps: Steps<Value>): Value => {
  const made = run(steps);
  say(work, made);
  sum += made.milliseconds;
  return made.value;
};

console.log(`${CODES} codes`);
for (const period of Array.from({ length: PERIODS }, (_, place) => place + 1)) {
  measure(`period ${period}: outturns and ranges`, monthEndOutturns(lines, monthEndOf(period)));
}
console.log(`all ${PERIODS} periods: ${sum.toFixed(0)} ms`);

sum = 0;
const monthEnd = monthEndOf(5);
const outturns = measure('period 5: outturns and ranges', monthEndOutturns(lines, monthEnd));
const now = lines.flatMap((inputs, place) => {
  const outturn = outturns[place];
  return outturn === undefined ? [] : [{ inputs, outturn }];
});
const previous = previousOf(lines);
measure('movement since period 4', allMovements(now, previous, monthEnd));
const tree = measure('sums by department, service and code', budgetTree(outturns));
const limits = { share: 0.05, sum: 100_000, combine: 'either' as const };
measure(
  'price, volume and mix',
  mapInSteps(now, ({ inputs, outturn }) => driverVariance(inputs, outturn, monthEnd)),
);
const unsaid = outturns.map((outturn) => ({ outturn, narrative: null }));
measure('lines that need a narrative', narrativesNeeded(unsaid, limits));
const past: readonly PastForecast[] = pastForecastsOf(lines, PAST_YEARS);
const points = measure(`past forecasts (${past.length.toLocaleString('en-GB')} rows)`, honestyPoints(past));
measure(
  'ranges by past forecasts',
  without(() =>
    [...points.values()].map((some) =>
      forecastHonesty(some, { year: monthEnd.year, period: 5, size: 1e6, forecast: 1e6 }),
    ),
  ),
);
console.log(`a whole month-end: ${sum.toFixed(0)} ms; the budget ${tree.ok ? 'adds up' : 'does not add up'}`);
