import type { CalendarDate } from '../finance/calendar-date';
import { succeed } from '../finance/result';
import {
  applyRefresh,
  goTo,
  keepMaster,
  lastRun,
  planRefresh,
  readLedgerRange,
  readMasterId,
  readWorkbook,
  selectedPlace,
  undoLastRun,
  watchWorkbook,
} from '../workbook';
import { saveFile } from './meeting/save-file';
import { openSample } from './guidance/open-sample';
import type { PaneWorkbook } from './pane-workbook';

const models = () => import('./models/open-models');
const later = () => import('./later-operations');
const reports = () => import('./budget/reports/open-reports');

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
  applyEdits: async (plan, by, onProgress) => (await later()).applyEdits(plan, { by, when: new Date() }, onProgress),
  planPages: async (pages) => (await later()).planPages(pages),
  drawPages: async (plan, options) => (await later()).drawPages(plan, options),
  planRemoval: async (keys) => (await later()).planRemoval(keys),
  removePages: async (plan) => (await later()).removePages(plan),
  offeredTables: async () => (await later()).offeredTables(),
  mappingSource: async () => (await later()).readMappingSource(),
  mappingContents: async (records = []) => (await later()).readMapping({ records }),
  readMonthEnd: async () => (await later()).readMonthEnd({ today: today() }),
  madeReports: async () => (await reports()).madeReports(),
  planReports: async (wanted) => (await reports()).planMonthEndReports({ today: today(), wanted }),
  drawReports: async (plan, options) => (await reports()).drawMonthEndReports(plan, { when: new Date(), ...options }),
  planStarChamber: async (since) =>
    (await later()).planStarChamber({ today: today(), ...(since === undefined ? {} : { since }) }),
  selectedLedger: readLedgerRange,
  freeze: async (...given) => (await later()).freezeOpenWorkbook(...given),
  modelsIn: async () => (await models()).modelsIn(),
  modelProblems: async (contents) => (await models()).readModelProblems(contents),
  planModel: async (name, organisation) => (await models()).planModel(name, { organisation }),
  planModelRemoval: async (sheet) => (await models()).planModelRemoval(sheet),
  saveFile,
  readMasterId,
  keepMaster: () => keepMaster(crypto.randomUUID()),
  today,
};

function today(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
