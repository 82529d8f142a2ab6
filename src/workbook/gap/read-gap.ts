import type { CalendarDate } from '../../finance/calendar-date';
import type { Result } from '../../finance/result';
import { assembleWorkbook, wantedTables } from '../assemble-workbook';
import { readTables } from '../excel/read-tables';
import { withExcel } from '../excel/session';
import { readSurvey } from '../excel/survey';
import type { TrackerFailure } from '../failure';
import { locateForMapping } from '../locate/locate-tables';
import { inParts } from '../steps';
import { type GapReading, gapReadingInSteps } from './gap-reading';

/**
 * Reads the gap table of the open workbook in four round trips; writes nothing. A workbook with a gap table and nothing
 * else will do: without savings there is less to hold it against.
 */
export const readGap = ({ today }: { readonly today: CalendarDate }): Promise<Result<GapReading, TrackerFailure>> =>
  withExcel(async (session) => {
    const survey = await readSurvey(session);
    const located = locateForMapping(survey);
    const tables = await readTables(session, survey, wantedTables(located, []));
    const { outline } = survey;
    const source = { located, outline, tables, today, syncs: session.count() };
    return inParts(gapReadingInSteps(await inParts(assembleWorkbook(source))));
  });
