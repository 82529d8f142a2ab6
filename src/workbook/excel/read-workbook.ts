import type { CalendarDate } from '../../finance/calendar-date';
import { succeed, type Result } from '../../finance/result';
import { buildTracker } from '../assess/build-tracker';
import type { TableCells } from '../assess/snapshot';
import { contentsOfWorkbook } from '../contents/contents-of-workbook';
import {
  contentsKinds,
  recordKinds,
  type ContentsKind,
  type RecordKind,
  type WorkbookContents,
} from '../contents/table-contents';
import type { TrackerFailure } from '../failure';
import { locateTables } from '../locate/locate-tables';
import type { Tracker } from '../tracker';
import { readTables } from './read-tables';
import { withExcel } from './session';
import { readSurvey } from './survey';

/** A workbook as it was read at once: assessed, and cell by cell. */
export interface ReadWorkbook {
  readonly tracker: Tracker;
  readonly contents: WorkbookContents;
}

const isRecord = (kind: ContentsKind): kind is RecordKind => recordKinds.some((record) => record === kind);

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
    const found = locateTables(survey, today);
    if (!found.ok) return found;
    const located = found.value;
    const wanted = contentsKinds.filter((kind) => !isRecord(kind) || records.includes(kind));
    const tables = wanted.map((kind) => located[kind]).filter((table) => table !== null);
    const cells = await readTables(session, survey, tables);
    const read = (kind: ContentsKind): TableCells | null => cells.find(({ table }) => table.kind === kind) ?? null;
    const snapshot = {
      savings: read('Savings'),
      budget: read('Budget'),
      settings: read('Settings'),
      policy: read('RagPolicy'),
      decisions: read('Decisions'),
      milestones: read('Milestones'),
    };
    return succeed({
      tracker: { ...buildTracker(snapshot, today, located.problems), syncs: session.count() },
      contents: contentsOfWorkbook(located, survey.outline, read),
    });
  });
