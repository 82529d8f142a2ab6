import { fail, type Result, succeed } from '../../finance/result';
import { withExcel } from '../excel/session';
import { failure, type TrackerFailure } from '../failure';
import { readBookOutline } from '../pages/drawing/book-outline';
import { isSameName } from '../pages/sheet-names';
import type { RemovalPlan } from '../pages/remove-pages';
import { readModelKey } from './page/model-page';

/**
 * Says that the sheet of a model would be deleted, whatever it is called now: for `removePages`. What has been typed into
 * it is lost, which the caller has to say. Two round trips.
 */
export const planModelRemoval = (sheet: string): Promise<Result<RemovalPlan, TrackerFailure>> =>
  withExcel(async (session) => {
    const { sheets } = await readBookOutline(session);
    const found = sheets.find(({ name }) => isSameName(name, sheet));
    const key = found?.markedAs ?? null;
    if (found === undefined || key === null || readModelKey(key) === null) {
      return fail(failure('not possible', `The sheet ${sheet} is not one of a model: nothing is removed.`));
    }
    if (sheets.length === 1) {
      return fail(failure('not possible', `${sheet} is the only sheet, which Excel keeps: add another one first.`));
    }
    return succeed({ sheets: [{ key, sheet: found.name, entries: null }] });
  });
