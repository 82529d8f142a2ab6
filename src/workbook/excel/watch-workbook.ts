import { succeed, type Result } from '../../finance/result';
import type { TrackerFailure } from '../failure';
import { isWriting } from './own-writes';
import { selectedPlace, type SelectedPlace } from './selection';
import { withExcel } from './session';

/** What happened in the workbook. `changed`: somebody changed cells; what we write ourselves is not told. */
export type WorkbookEvent = { readonly kind: 'changed' } | { readonly kind: 'selected'; readonly place: SelectedPlace };

/**
 * Tells of the selection, one round trip at a time: while one is on its way, any number of further selections are
 * answered by one more.
 */
function selectionTeller(tell: (event: WorkbookEvent) => void): () => Promise<void> {
  let isAsking = false;
  let isStale = false;
  return async () => {
    isStale = true;
    if (isAsking) return;
    isAsking = true;
    while (isStale) {
      isStale = false;
      const place = await selectedPlace();
      if (place.ok) tell({ kind: 'selected', place: place.value });
    }
    isAsking = false;
  };
}

/**
 * Tells the listener of changes and selections on all sheets, until the function that it gives back is called. It
 * shows nothing, moves no focus, and keeps quiet about our own writes.
 */
export const watchWorkbook = (
  tell: (event: WorkbookEvent) => void,
): Promise<Result<() => Promise<void>, TrackerFailure>> =>
  withExcel(async ({ context, sync }) => {
    const { worksheets } = context.workbook;
    const askSelection = selectionTeller(tell);
    const changes = worksheets.onChanged.add((event) => {
      if (!isWriting() && event.triggerSource !== 'ThisLocalAddin') tell({ kind: 'changed' });
      return Promise.resolve();
    });
    const selections = worksheets.onSelectionChanged.add(askSelection);
    await sync();
    return succeed(async () => {
      await Excel.run(changes.context, async (own) => {
        changes.remove();
        selections.remove();
        await own.sync();
      });
    });
  });
