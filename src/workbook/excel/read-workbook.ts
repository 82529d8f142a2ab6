import type { CalendarDate } from '../../finance/calendar-date';
import { succeed, type Result } from '../../finance/result';
import { assembleWorkbook, wantedTables, type ReadWorkbook } from '../assemble-workbook';
import type { RecordKind } from '../contents/table-contents';
import type { TrackerFailure } from '../failure';
import { locateTables } from '../locate/locate-tables';
import { inParts } from '../steps';
import { readTables } from './read-tables';
import { withExcel } from './session';
import { readSurvey } from './survey';

/**
 * Reads the open workbook in four round trips; writes nothing.
 * @param today stands in for a missing `As at` or financial year, and a problem says so
 * @param records the growing tables that are wanted too, such as `ChangeLog` for an undo; none by default
 */
export const readWorkbook = ({
  today,
  records = [],
}: {
  readonly today: CalendarDate;
  readonly records?: readonly RecordKind[];
}): Promise<Result<ReadWorkbook, TrackerFailure>> =>
  withExcel(async (session) => {
    const survey = await readSurvey(session);
    const located = locateTables(survey, today);
    if (!located.ok) return located;
    const tables = await readTables(session, survey, wantedTables(located.value, records));
    const { outline } = survey;
    const source = { located: located.value, outline, tables, today, syncs: session.count() };
    return succeed(await inParts(assembleWorkbook(source)));
  });
