import { budgetKey, type BudgetLine } from '../../finance/budget-line';
import type { FinancialYear } from '../../finance/financial-year';
import type { LineInputs } from '../../finance/month-end/line-case';
import { refKey } from '../../finance/reference';
import { groupInSteps, type Steps } from '../../finance/steps';
import { lastYearsActuals } from './last-year';
import type { MonthEndTables } from './month-end-tables';
import { isLastYear, type ProfileGap, profileLookup } from './profile-of';

/** What the tables of the month-end say of a line. */
export interface KnownOfLine {
  readonly inputs: LineInputs;
  /** Why the profile that it names cannot be used; null where it can, or it names none. */
  readonly profileGap: ProfileGap | null;
}

/** @param closing the closing adjustments of the line, with its sign; null where it has none */
export type InputsOf = (line: BudgetLine, profile: string | null, closing: number | null) => KnownOfLine;

/**
 * Lays the tables of the month-end beside the budget lines, by their codes. Closing adjustments follow the line's periods. Last year counts only for a line whose profile it is: Forecasts, where it is stored, is too long to be
 * read for every status.
 */
export function* lineInputs(
  { profiles, drivers, posts, forecasts }: MonthEndTables,
  year: FinancialYear,
): Steps<InputsOf> {
  const driversOf = yield* groupInSteps(drivers, ({ code }) => refKey(code));
  const postsOf = yield* groupInSteps(posts, ({ code }) => refKey(code));
  const lastYears = yield* lastYearsActuals(forecasts, year);
  const lookUp = profileLookup(profiles);
  return (line, profile, closing) => {
    const key = refKey(line.ref);
    const isByLastYear = profile !== null && isLastYear(profile);
    const lastYear = isByLastYear ? (lastYears.get(budgetKey({ kind: line.kind, code: line.ref })) ?? null) : null;
    const { ref, service, department } = line;
    const shape = lookUp({ profile, ref, service, department, lastYear });
    const isGap = shape === 'not there' || shape === 'no last year';
    return {
      profileGap: isGap ? shape : null,
      inputs: {
        line: closing === null ? line : { ...line, actuals: [...line.actuals, closing] },
        profile: isGap ? null : shape,
        lastYear,
        drivers: driversOf.get(key) ?? [],
        posts: postsOf.get(key) ?? [],
      },
    };
  };
}
