import { failure, type TrackerFailure } from '../failure';

/** Sheets may neither come nor go, since the structure of the workbook is protected. `what` cannot be done, such as `the sheet Gap cannot be added`. */
export const workbookIsProtected = (what: string): TrackerFailure =>
  failure(
    'protected',
    `The workbook is protected, so ${what}. Unprotect it (Review, Protect Workbook) and try again. Nothing has been written.`,
  );
