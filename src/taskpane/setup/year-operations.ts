import { fail, succeed } from '../../finance/result';
import { inParts, planArchiveInSteps, planNextYear, planRollForwardInSteps } from '../../workbook';
import type { EditPort } from '../change/change-port';
import { editOperation } from '../change/edits/edit-operation';
import type { Operation } from '../change/operation';

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

/** Begins the next financial year. */
export const rollForward = (port: EditPort): Operation =>
  editOperation(port, {
    heading: 'Roll the year forward',
    records: ['BudgetArchive', 'Actuals'],
    plan: async ({ tracker, contents }) => succeed(await inParts(planRollForwardInSteps(tracker, contents))),
    press: 'Roll forward',
  });
