import { forecastKey } from '../../finance/month-end/previous-forecast';
import { mapInSteps, type Steps } from '../../finance/steps';
import type { AssembledWorkbook } from '../assemble-workbook';
import { lastYearsActuals } from '../month-end/last-year';
import type { ProfiledLine } from './profile-draft';

/** A budget line with the profile that it has. */
export interface LineWithProfile extends ProfiledLine {
  /** What it is called; null where the budget does not say. */
  readonly name: string | null;
  /** What its Profile column says; null where it says nothing. */
  readonly profile: string | null;
}

/** The budget lines with their profiles, in the order of the rows. Last year's actuals are known where Forecasts was read. In steps. */
export function* linesWithProfiles({ tracker, monthEnd }: AssembledWorkbook): Steps<readonly LineWithProfile[]> {
  const lastYears = yield* lastYearsActuals(monthEnd.tables.forecasts, tracker.settings.year);
  return yield* mapInSteps(tracker.budget, ({ line }, place) => {
    const details = monthEnd.lines[place]?.details;
    return {
      code: line.ref,
      name: details?.codeName ?? (line.service === line.ref ? null : line.service),
      budget: line.budget,
      profile: details?.profile ?? null,
      lastYear: lastYears.get(forecastKey({ kind: line.kind, code: line.ref })) ?? null,
    };
  });
}
