import {
  outturn as outturnOf,
  type OutturnMethod,
  outturnMethods,
  outturnRange as outturnRangeOf,
} from '../finance/forecast';
import { fail, succeed } from '../finance/result';
import { toExcel } from './answer';
import { optional } from './arguments/argument';
import { type BudgetFigures, spillBudgetLines } from './arguments/budget-lines';
import { forecastFailure, usualLevel } from './arguments/forecast-options';
import { share } from './arguments/shares';
import { sum } from './arguments/sums';
import { wordOf } from './arguments/words';

const methodWord = wordOf<OutturnMethod>(Object.fromEntries(outturnMethods.map((method) => [method, method])), {
  automatic: 'auto',
  'damped trend': 'trend',
});

/** One cell of budget is the sum for the year. */
const yearOf = ({ actuals, budget }: BudgetFigures) => {
  const [first] = budget;
  return { actuals, budget: budget.length === 1 && first !== undefined ? first : budget };
};

/**
 * The outturn of a budget line for the year, forecast from the periods so far. Committed sums are a floor.
 * @customfunction OUTTURN
 * @helpurl https://localhost:3000/assets/help/functions.html#OUTTURN
 * @param actuals The actuals from period 1 on in one row or column, or a table with a row for each line. Leave periods to come blank; a blank between counts as its budget. A 13th is the closing adjustments: it counts in the total, but neither it nor period 12 feeds the run rate or the trend. Nothing but blanks gives #N/A.
 * @param budget The budget for the year as one sum, or by 12 periods; for a table of actuals, one sum for every line, a column of sums or a table of periods.
 * @param [method] "auto" (leans on the profile early and on the actuals later), "profile", "run rate", "scaled profile" or "trend" (the trend so far, a little less of it each period, and never past nothing). Blank is auto.
 * @param [committed] What is ordered and not yet paid: the forecast is at least the actuals and this. It has the sign of the budget: negative for income that is entered negative. Blank is nothing.
 * @returns The forecast for the year, one for each line.
 * @throws #N/A where the actuals or the budget are blank, or where the method has too few periods to go on ("trend" needs 3); #DIV/0! for "scaled profile" where the periods so far have no budget; #VALUE! for a budget that is neither one sum nor 12 periods, for the budgets of several lines laid across, for a commitment with the other sign than the budget, and for another method.
 * @example =MTFS.OUTTURN({120,110,130}, 1200, "profile") gives 1260
 * @example =MTFS.OUTTURN({120,110,130}, 1200, "run rate") gives 1440
 * @example =MTFS.OUTTURN({120,110,130}, 1200, "profile", 1000) gives 1360
 * @example =MTFS.OUTTURN({-120,-110,-130}, -1200, "profile", -1000) gives -1360
 */
export function outturn(
  actuals: unknown[][],
  budget: unknown[][],
  method?: unknown[][],
  committed?: unknown[][],
): unknown[][] {
  const options = { method: optional(methodWord, 'auto'), committed: optional(sum, 0) } as const;
  return toExcel(
    spillBudgetLines({ actuals, budget }, options, { method, committed }, 1, (line, given) => {
      const forecast = outturnOf({ ...yearOf(line), ...given });
      return [forecast.ok ? succeed(forecast.value.outturn) : fail(forecastFailure(forecast.error))];
    }),
  );
}

/**
 * The outturn of a budget line for the year with its range: low, forecast, high.
 * @customfunction OUTTURNRANGE
 * @helpurl https://localhost:3000/assets/help/functions.html#OUTTURNRANGE
 * @param actuals The actuals from period 1 on in one row or column, or a table with a row for each line. Leave periods to come blank; a blank between counts as its budget. A 13th is the closing adjustments: it counts in the total, but neither it nor period 12 feeds the run rate or the trend. Nothing but blanks gives #N/A.
 * @param budget The budget for the year as one sum, or by 12 periods; for a table of actuals, one sum for every line, a column of sums or a table of periods.
 * @param [level] The share of years that should end within the range. Blank is 95%.
 * @param [method] "auto" (leans on the profile early and on the actuals later), "profile", "run rate", "scaled profile" or "trend" (the trend so far, a little less of it each period, and never past nothing). Blank is auto.
 * @returns One row for each line: low, forecast, high. Where all actuals and budgets are on one side of zero, so is what is still to come.
 * @throws #N/A, #DIV/0! and #VALUE! as OUTTURN; #VALUE! for a level that is not between 0% and 100%.
 * @example =MTFS.OUTTURNRANGE({100,100,100,100,100,100,100,100,100,100,100,90}, 1200) gives [[1190,1190,1190]]
 */
export function outturnRange(
  actuals: unknown[][],
  budget: unknown[][],
  level?: unknown[][],
  method?: unknown[][],
): unknown[][] {
  const options = { level: optional(share, usualLevel), method: optional(methodWord, 'auto') } as const;
  return toExcel(
    spillBudgetLines({ actuals, budget }, options, { level, method }, 3, (line, given) => {
      const forecast = outturnRangeOf({ ...yearOf(line), method: given.method, levels: [given.level] });
      if (!forecast.ok) return [fail(forecastFailure(forecast.error))];
      const { outturn: middle, ranges } = forecast.value;
      return [ranges[0]?.low ?? middle, middle, ranges[0]?.high ?? middle].map(succeed);
    }),
  );
}
