import { succeed, type Result } from '../../finance/result';
import { withExcel } from '../excel/session';
import { readSurvey } from '../excel/survey';
import type { TrackerFailure } from '../failure';
import { candidatesIn } from '../locate/candidates';
import { setupTables, type SetupTable } from './setup-options';

/** The tables that set-up would make: those of which the workbook has none, in the order of their sheets. Three round trips. */
export const offeredTables = (): Promise<Result<readonly SetupTable[], TrackerFailure>> =>
  withExcel(async (session) => {
    const there = new Set<string>(candidatesIn(await readSurvey(session)).map(({ kind }) => kind));
    return succeed(setupTables.filter((table) => !there.has(table)));
  });
