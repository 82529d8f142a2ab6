import { fail, succeed, type Result } from '../../finance/result';
import { asOwnWrites } from '../excel/own-writes';
import { withExcel } from '../excel/session';
import { workbookIsProtected } from '../excel/workbook-protection';
import { failure, type TrackerFailure } from '../failure';
import { readBookOutline } from './drawing/book-outline';
import { entriesOnSheets } from './drawing/entries-on-sheets';
import { fingerprintSetting } from './fingerprint';
import type { OwnEntry } from './pages-plan';

/** A sheet of ours that would be deleted, with what people have written on it; null where that cannot be told. */
export interface RemovedSheet {
  readonly key: string;
  readonly sheet: string;
  readonly entries: readonly OwnEntry[] | null;
}

/** What removing pages would delete. */
export interface RemovalPlan {
  readonly sheets: readonly RemovedSheet[];
}

const cannotDelete = (sheet: string): TrackerFailure => workbookIsProtected(`the sheet ${sheet} cannot be deleted`);

/** Says which sheets of ours carry one of the pages; nothing is changed. Four round trips at most. */
export const planRemoval = (keys: readonly string[]): Promise<Result<RemovalPlan, TrackerFailure>> =>
  withExcel(async (session) => {
    const { sheets, isProtected } = await readBookOutline(session);
    const ours = sheets.flatMap((sheet) =>
      sheet.key !== null && keys.includes(sheet.key) ? [{ ...sheet, key: sheet.key }] : [],
    );
    const [first] = ours;
    if (isProtected && first !== undefined) return fail(cannotDelete(first.name));
    const entries = await entriesOnSheets(session, ours);
    return succeed({
      sheets: ours.map(({ key, name }) => ({ key, sheet: name, entries: entries.get(name) ?? null })),
    });
  });

/** Deletes the sheets of a plan, as long as they are still ours; gives their names. Three round trips. */
export const removePages = ({ sheets }: RemovalPlan): Promise<Result<readonly string[], TrackerFailure>> =>
  asOwnWrites(() =>
    withExcel(async ({ context, sync, ...session }) => {
      const remembered = sheets.map(({ key }) =>
        context.workbook.settings.getItemOrNullObject(fingerprintSetting(key)).load('key'),
      );
      const book = await readBookOutline({ context, sync, ...session });
      const gone = sheets.find(
        (one) => !book.sheets.some(({ name, markedAs }) => name === one.sheet && markedAs === one.key),
      );
      if (gone !== undefined) {
        return fail(
          failure(
            'changed since',
            `The sheet ${gone.sheet} has been renamed or deleted meanwhile. Nothing has been removed; look again.`,
          ),
        );
      }
      const [first] = sheets;
      if (book.isProtected && first !== undefined) return fail(cannotDelete(first.sheet));
      for (const { sheet } of sheets) context.workbook.worksheets.getItem(sheet).delete();
      for (const setting of remembered) if (!setting.isNullObject) setting.delete();
      await sync();
      return succeed(sheets.map(({ sheet }) => sheet));
    }),
  );
