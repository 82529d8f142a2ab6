import { type LoggedRun, loggedRuns, type WorkbookContents } from '../../../src/workbook';

/** The last run that could be undone: none that is an undo, and none that has been undone; null where there is none. */
export const lastEdit = (contents: WorkbookContents): LoggedRun | null =>
  loggedRuns(contents).findLast(({ undoes, undoneBy }) => undoes === null && undoneBy === null) ?? null;
