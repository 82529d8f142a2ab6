import { formatDate } from '../../finance/calendar-date';
import { formatFinancialYear } from '../../finance/financial-year';
import { formatMoney } from '../../finance/money';
import { fail, succeed } from '../../finance/result';
import {
  inParts,
  planArchiveInSteps,
  planNextYear,
  planRollForwardInSteps,
  type Tracker,
  yearToCome,
} from '../../workbook';
import type { EditPort } from '../change/change-port';
import { editOperation } from '../change/edits/edit-operation';
import type { Consent, Operation } from '../change/operation';
import { count } from '../format/figures';

/** Adds the columns of the year after the last that the savings table has. */
export const addNextYear = (port: EditPort): Operation =>
  editOperation(port, {
    heading: 'Add next year',
    plan: ({ contents }) => {
      const plan = planNextYear(contents);
      if (plan !== null) return succeed(plan);
      const message = 'The savings table has no column with a year, such as 2014/15 Target. Add one, and try again.';
      return fail({ kind: 'no tracker', message, cells: [], candidates: [] });
    },
    press: 'Add the columns',
  });

/** Moves the lines that are done with out of the savings table. */
export const archiveDelivered = (port: EditPort): Operation =>
  editOperation(port, {
    heading: 'Archive delivered lines',
    plan: async ({ tracker, contents }) => succeed(await inParts(planArchiveInSteps(tracker, contents))),
    press: 'Archive',
  });

/** A year that is not over is ended only by a yes of its own: what is delivered in it begins at nothing. */
export function consentToEnd(tracker: Tracker): Consent | null {
  const toCome = yearToCome(tracker);
  if (toCome === null) return null;
  const { year, period, asAt, unit } = tracker.settings;
  const name = formatFinancialYear(year);
  const stand = period === null ? `As at is ${formatDate(asAt)}` : `Settings is at period ${period}`;
  const money = toCome.money === null ? '' : ` and ${formatMoney(toCome.money, unit)} of forecast savings`;
  return {
    title: `${name} is not over`,
    says: `${stand}, with ${count(toCome.periods, 'month')}${money} still to come. Rolling forward files what is delivered by now, and the budget’s actuals and forecasts, as the end of ${name}, and clears them.`,
    yes: `End ${name} now all the same`,
  };
}

/** Begins the next financial year. */
export const rollForward = (port: EditPort): Operation =>
  editOperation(port, {
    heading: 'Roll the year forward',
    records: ['BudgetArchive', 'Actuals'],
    plan: async ({ tracker, contents }) => succeed(await inParts(planRollForwardInSteps(tracker, contents))),
    consent: ({ tracker }) => consentToEnd(tracker),
    press: 'Roll forward',
  });
