import type { CalendarDate } from '../finance/calendar-date';
import { succeed } from '../finance/result';
import {
  applyEdits,
  applyRefresh,
  drawPages,
  freezeOpenWorkbook,
  goTo,
  keepMaster,
  lastRun,
  offeredTables,
  planRefresh,
  planPages,
  planRemoval,
  planStarChamber,
  readMapping,
  readMappingSource,
  readMasterId,
  readWorkbook,
  removePages,
  selectedPlace,
  undoLastRun,
  watchWorkbook,
} from '../workbook';
import { saveFile } from './meeting/save-file';
import { openSample } from './guidance/open-sample';
import type { PaneWorkbook } from './pane-workbook';

/** The workbook that is open in Excel. */
export const excelWorkbook: PaneWorkbook = {
  read: async () => {
    const read = await readWorkbook({ today: today() });
    if (!read.ok) return read;
    const { tracker, contents } = read.value;
    return succeed({ tracker, contents, plan: planRefresh(tracker) });
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
  readAll: (records = []) => readWorkbook({ today: today(), records }),
  applyEdits: (plan, by, onProgress) => applyEdits(plan, { by, when: new Date() }, onProgress),
  planPages,
  drawPages,
  planRemoval,
  removePages,
  offeredTables,
  mappingSource: () => readMappingSource(),
  mappingContents: (records = []) => readMapping({ records }),
  planStarChamber: (since) => planStarChamber({ today: today(), ...(since === undefined ? {} : { since }) }),
  freeze: freezeOpenWorkbook,
  saveFile,
  readMasterId,
  keepMaster: () => keepMaster(crypto.randomUUID()),
  today,
};

function today(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
