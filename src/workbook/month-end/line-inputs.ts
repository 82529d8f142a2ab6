import type { BudgetLine } from '../../finance/budget-line';
import type { LineInputs } from '../../finance/month-end/line-case';
import { forecastKey } from '../../finance/month-end/previous-forecast';
import { refKey } from '../../finance/reference';
import { groupInSteps, type Steps } from '../../finance/steps';
import { addUp } from '../../finance/tidy';
import type { FinancialYear } from '../../finance/financial-year';
import { lastYearsActuals } from './last-year';
import type { MonthEndTables } from './month-end-tables';
import { profileLookup } from './profile-of';

const closing = 13;

/** What the tables of the month-end say of a line; `namesNoProfile`: it names a profile that is not there. */
export type InputsOf = (
  line: BudgetLine,
  profile: string | null,
) => { readonly inputs: LineInputs; readonly namesNoProfile: boolean };

/** Lays the tables of the month-end beside the budget lines, by their codes. */
export function* lineInputs(
  { actuals, profiles, drivers, posts, forecasts }: MonthEndTables,
  year: FinancialYear,
): Steps<InputsOf> {
  const adjustments = yield* groupInSteps(
    actuals.filter(({ period }) => period === closing),
    ({ code }) => refKey(code),
  );
  const driversOf = yield* groupInSteps(drivers, ({ code }) => refKey(code));
  const postsOf = yield* groupInSteps(posts, ({ code }) => refKey(code));
  const lastYear = yield* lastYearsActuals(forecasts, year);
  const lookUp = profileLookup(profiles);
  return (line, profile) => {
    const key = refKey(line.ref);
    const before = lastYear.get(forecastKey({ kind: line.kind, code: line.ref })) ?? null;
    const { ref, service, department } = line;
    const shape = lookUp({ profile, ref, service, department, lastYear: before });
    const closed = adjustments.get(key);
    return {
      namesNoProfile: shape === 'not there',
      inputs: {
        line:
          closed === undefined
            ? line
            : { ...line, actuals: [...line.actuals, addUp(closed.map(({ amount }) => amount))] },
        profile: shape === 'not there' ? null : shape,
        lastYear: before,
        drivers: driversOf.get(key) ?? [],
        posts: postsOf.get(key) ?? [],
      },
    };
  };
}
