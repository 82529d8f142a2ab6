import { fail, type Result, succeed } from '../finance/result';
import {
  applyRefresh,
  checkReport,
  type CheckReport,
  planRefresh,
  readTracker,
  refreshReport,
  type RefreshReport,
  type TrackerFailure,
} from '../workbook';
import { forecastSeries } from './headless-forecast';

/** What the command line can have the add-in do with the open workbook, without its pane. */
export interface HeadlessAddIn {
  /**
   * Refreshes RAG and writes it, in one go: whoever types the command has asked for the writing, and the input file
   * stays as it is.
   * @param by who the workbook's log will say ran it
   */
  readonly refresh: (by: string) => Promise<Result<RefreshReport, TrackerFailure>>;
  /** Every problem in the data; nothing is written. */
  readonly check: () => Promise<Result<CheckReport, TrackerFailure>>;
  /** Forecasts one series; the workbook has no part in it. */
  readonly forecast: typeof forecastSeries;
}

/** The add-in as the command line drives it. A failure's message is for the user as it stands. */
export const headlessAddIn: HeadlessAddIn = { refresh, check, forecast: forecastSeries };

async function refresh(by: string): Promise<Result<RefreshReport, TrackerFailure>> {
  const tracker = await read();
  if (!tracker.ok) return tracker;
  const plan = planRefresh(tracker.value);
  const receipt = await applyRefresh(plan, { by, when: new Date() });
  return receipt.ok ? succeed(refreshReport(tracker.value, plan, receipt.value)) : fail(receipt.error);
}

async function check(): Promise<Result<CheckReport, TrackerFailure>> {
  const tracker = await read();
  return tracker.ok ? succeed(checkReport(tracker.value)) : fail(tracker.error);
}

function read() {
  const now = new Date();
  return readTracker({ today: { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() } });
}
