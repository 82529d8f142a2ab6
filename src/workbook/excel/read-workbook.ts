import type { CalendarDate } from '../../finance/calendar-date';
import { succeed, type Result } from '../../finance/result';
import { assembleWorkbook, furtherTables, wantedTables, type AssembledWorkbook } from '../assemble-workbook';
import type { RecordKind } from '../contents/table-contents';
import type { TrackerFailure } from '../failure';
import { locateTables } from '../locate/locate-tables';
import { inParts } from '../steps';
import { readTables } from './read-tables';
import { withExcel } from './session';
import { readSurvey } from './survey';

/**
 * Reads the open workbook in four round trips, and one more where a status rests on a growing table; writes nothing.
 * @param today stands in for a missing `As at` or financial year, and a problem says so
 * @param records the growing tables that are wanted too, such as `ChangeLog` for an undo; none by default
 */
export const readWorkbook = ({
  today,
  records = [],
}: {
  readonly today: CalendarDate;
  readonly records?: readonly RecordKind[];
}): Promise<Result<AssembledWorkbook, TrackerFailure>> =>
  withExcel(async (session) => {
    const survey = await readSurvey(session);
    const located = locateTables(survey, today);
    if (!located.ok) return located;
    const first = await readTables(session, survey, wantedTables(located.value, records));
    const further = furtherTables(located.value, first, today);
    const tables = further.length === 0 ? first : [...first, ...(await readTables(session, survey, further))];
    const { outline } = survey;
    const source = { located: located.value, outline, tables, today, syncs: session.count() };
    return succeed(await inParts(assembleWorkbook(source)));
  });
