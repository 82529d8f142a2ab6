import { budgetLineName, budgetKey, type BudgetKind } from '../../finance/budget-line';
import { mapInSteps, type Steps } from '../../finance/steps';
import type { AssembledWorkbook } from '../assemble-workbook';
import { namedAlone } from '../contents/doubled-codes';
import { lastYearsActuals } from '../month-end/last-year';
import type { ProfiledLine } from './profile-draft';

/** A budget line with the profile that it has. */
export interface LineWithProfile extends ProfiledLine {
  readonly kind: BudgetKind;
  /** Counted from 1. */
  readonly row: number;
  /** What it is called; null where the budget does not say. */
  readonly name: string | null;
  /** What its Profile column says; null where it says nothing. */
  readonly profile: string | null;
}

/** The budget lines with their profiles, in the order of the rows. Last year's actuals are known where Forecasts was read. In steps. */
export function* linesWithProfiles({
  tracker,
  contents,
  monthEnd,
}: AssembledWorkbook): Steps<readonly LineWithProfile[]> {
  const lastYears = yield* lastYearsActuals(monthEnd.tables.forecasts, tracker.settings.year);
  const rows = contents.tables.Budget?.rows ?? [];
  const isAlone = namedAlone(rows);
  const found = new Map(rows.map((one) => [one.row, one] as const));
  return yield* mapInSteps(tracker.budget, ({ line, row }, place) => {
    const details = monthEnd.lines[place]?.details;
    const own = found.get(row);
    return {
      code: line.ref,
      ref: own !== undefined && isAlone(own) ? own.key : null,
      kind: line.kind,
      row,
      name: budgetLineName(line),
      budget: line.budget,
      profile: details?.profile ?? null,
      lastYear: lastYears.get(budgetKey({ kind: line.kind, code: line.ref })) ?? null,
    };
  });
}
