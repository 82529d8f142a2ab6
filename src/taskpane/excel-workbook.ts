import type { CalendarDate } from '../finance/calendar-date';
import { fail, succeed } from '../finance/result';
import {
  applyRefresh,
  goTo,
  lastRun,
  planRefresh,
  readTracker,
  selectedPlace,
  undoLastRun,
  watchWorkbook,
} from '../workbook';
import { openSample } from './guidance/open-sample';
import type { PaneWorkbook } from './pane-workbook';

/** The workbook that is open in Excel. */
export const excelWorkbook: PaneWorkbook = {
  read: async () => {
    const tracker = await readTracker({ today: today() });
    if (!tracker.ok) return fail(tracker.error);
    return succeed({ tracker: tracker.value, plan: planRefresh(tracker.value) });
  },
  write: (plan, by) => applyRefresh(plan, { by, when: new Date() }),
  undo: (by) => undoLastRun({ by, when: new Date() }),
  lastRun: async () => {
    const run = await lastRun();
    return run.ok ? run.value : null;
  },
  selected: async () => {
    const place = await selectedPlace();
    return place.ok ? place.value : null;
  },
  goTo,
  watch: async (listener) => {
    const watching = await watchWorkbook(listener);
    return () => {
      if (watching.ok) void watching.value();
    };
  },
  openSample,
};

function today(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
