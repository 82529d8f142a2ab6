import type { LineAttribute } from '../../finance/rollup/groups';
import { type RollUp, rollUpInSteps } from '../../finance/rollup/roll-up';
import type { FinancialYear } from '../../finance/financial-year';
import { atOnce, type Steps } from '../steps';
import type { Tracker } from '../tracker';

/**
 * The savings of a workbook rolled up by project, department and so on, or by year. Kinds of saving that do not belong
 * together are kept apart; a group appears also where no saving is expected of it, such as a project that only the budget
 * names; a split line counts once.
 * @param years those that are added up; the current one where they are left out, and by year all
 */
export const rollUps = (tracker: Tracker, by: LineAttribute | 'year', years?: readonly FinancialYear[]): RollUp =>
  atOnce(rollUpsInSteps(tracker, by, years));

/** The same in steps. */
export const rollUpsInSteps = (
  { settings, savings, budgetProjects }: Tracker,
  by: LineAttribute | 'year',
  years?: readonly FinancialYear[],
): Steps<RollUp> =>
  rollUpInSteps(savings, {
    by,
    current: settings.year,
    named: by === 'project' ? budgetProjects : [],
    ...(years === undefined ? {} : { years }),
  });
