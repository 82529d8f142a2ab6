import type { CalendarDate } from '../../finance/calendar-date';
import { succeed, type Result } from '../../finance/result';
import { buildTracker } from '../assess/build-tracker';
import type { Snapshot, TableCells } from '../assess/snapshot';
import { blockOf, type Block, type Rectangle } from '../cells/block';
import type { TrackerFailure } from '../failure';
import type { Candidate } from '../locate/candidates';
import { locateTables, type LocatedTables } from '../locate/locate-tables';
import type { Survey } from '../locate/outline';
import type { Tracker } from '../tracker';
import { rangeOf, askCells } from './ranges';
import { rectanglesOf, tripsOf } from './rectangles';
import { withExcel, type Session } from './session';
import { readSurvey } from './survey';

/** The cells of all located tables, by sheet. */
async function readBodies(
  session: Session,
  survey: Survey,
  tables: readonly Candidate[],
): Promise<ReadonlyMap<string, Block>> {
  const areas = tables.flatMap((table) => {
    const sheet = survey.outline.sheets.find(({ name }) => name === table.sheet);
    return rectanglesOf(table, sheet).map((area) => ({ sheet: table.sheet, area }));
  });
  const bySheet = new Map<string, Rectangle[]>();
  for (const trip of tripsOf(areas)) {
    const asked = trip.map(({ sheet, area }) => askCells(session.context, sheet, area, true));
    // One round trip for tables of a usual size; more only above the cells that fit into a message of Excel's.
    await session.sync();
    for (const cells of asked) bySheet.set(cells.sheet, [...(bySheet.get(cells.sheet) ?? []), cells.read()]);
  }
  return new Map([...bySheet].map(([sheet, rectangles]) => [sheet, blockOf(rectangles)] as const));
}

/** Asks which RAG columns on protected sheets are locked; answered by the sync that reads the cells. */
function askLocks(
  session: Session,
  survey: Survey,
  tables: readonly Candidate[],
): { table: Candidate; column: number; protection: Excel.FormatProtection }[] {
  return tables.flatMap((table) => {
    const isProtected = survey.outline.sheets.find(({ name }) => name === table.sheet)?.isProtected ?? false;
    const columns = isProtected
      ? table.match.columns.filter(({ field }) => field === 'rag' || field === 'ragReason')
      : [];
    const sheet = session.context.workbook.worksheets.getItem(table.sheet);
    return columns.map(({ column }) => {
      const body = { top: table.area.top + 1, left: column, rows: Math.max(1, table.area.rows - 1), columns: 1 };
      return { table, column, protection: rangeOf(sheet, body).format.protection.load('locked') };
    });
  });
}

async function readSnapshot(session: Session, survey: Survey, located: LocatedTables): Promise<Snapshot> {
  const tables = [
    located.Savings,
    located.Budget,
    located.Settings,
    located.RagPolicy,
    located.Decisions,
    located.Milestones,
  ].filter((table) => table !== null);
  const locks = askLocks(session, survey, tables);
  const cells = await readBodies(session, survey, tables);
  // A column of which only some cells are locked gives null, and counts as locked: it could not be written as a whole.
  const locked = locks.filter(({ protection }) => {
    const isLocked: unknown = protection.locked;
    return isLocked !== false;
  });
  const withCells = (table: Candidate | null): TableCells | null =>
    table === null
      ? null
      : {
          table,
          cells: cells.get(table.sheet) ?? blockOf([]),
          sheetIsProtected: survey.outline.sheets.find(({ name }) => name === table.sheet)?.isProtected ?? false,
          lockedColumns: new Set(locked.filter((lock) => lock.table === table).map(({ column }) => column)),
        };
  return {
    savings: withCells(located.Savings),
    budget: withCells(located.Budget),
    settings: withCells(located.Settings),
    policy: withCells(located.RagPolicy),
    decisions: withCells(located.Decisions),
    milestones: withCells(located.Milestones),
  };
}

/**
 * Reads and assesses the open workbook in four round trips; writes nothing. `today` stands in for a missing `As at` or
 * financial year, and a problem says so.
 */
export const readTracker = ({ today }: { readonly today: CalendarDate }): Promise<Result<Tracker, TrackerFailure>> =>
  withExcel(async (session) => {
    const survey = await readSurvey(session);
    const located = locateTables(survey);
    if (!located.ok) return located;
    const snapshot = await readSnapshot(session, survey, located.value);
    return succeed({ ...buildTracker(snapshot, today, located.value.problems), syncs: session.count() });
  });
