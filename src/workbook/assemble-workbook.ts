import { closingPeriod } from '../finance/financial-year';
import type { CalendarDate } from '../finance/calendar-date';
import type { Steps } from '../finance/steps';
import { buildTracker, bySeverity } from './assess/build-tracker';
import { settingsOf } from './assess/settle-settings';
import type { Snapshot, TableCells } from './assess/snapshot';
import { unknownLines } from './assess/unknown-lines';
import { cellText } from './cells/cell-value';
import { contentsOfWorkbook } from './contents/contents-of-workbook';
import {
  contentsKinds,
  recordKinds,
  type ContentsKind,
  type RecordKind,
  type WorkbookContents,
} from './contents/table-contents';
import { decisionProblems } from './decisions/decision-problems';
import { readDecisions } from './decisions/read-decisions';
import type { Candidate } from './locate/candidates';
import { locatedOf, type LocatedTables } from './locate/locate-tables';
import type { Outline } from './locate/outline';
import { columnsOf } from './lines/columns';
import { monthEndKinds } from './month-end/month-end-tables';
import type { MonthEndSource } from './month-end/month-end-source';
import { isLastYear } from './month-end/profile-of';
import type { Tracker } from './tracker';

/** A workbook as it was read at once: assessed, and cell by cell. */
export interface ReadWorkbook {
  readonly tracker: Tracker;
  readonly contents: WorkbookContents;
}

/** A workbook with what its month-end is made of. */
export interface AssembledWorkbook extends ReadWorkbook {
  readonly monthEnd: MonthEndSource;
}

const isRecord = (kind: ContentsKind): kind is RecordKind => recordKinds.some((record) => record === kind);

/** A budget table without columns for the periods takes them from Actuals. */
const hasNoPeriods = ({ Budget }: LocatedTables): boolean =>
  Budget !== null && !Budget.match.columns.some(({ period }) => period !== null);

/** The located tables whose cells are to be read; `records` are the growing ones that are wanted too. */
export const wantedTables = (located: LocatedTables, records: readonly RecordKind[]): Candidate[] =>
  contentsKinds
    .filter((kind) => !isRecord(kind) || records.includes(kind) || (kind === 'Actuals' && hasNoPeriods(located)))
    .flatMap((kind) => locatedOf(located, kind));

/** What was read of a workbook, wherever it was read from. */
export interface WorkbookSource {
  readonly located: LocatedTables;
  readonly outline: Outline;
  readonly tables: readonly TableCells[];
  /** Stands in for a missing `As at` or financial year. */
  readonly today: CalendarDate;
  /** Round trips to Excel that the reading took; 0 for a file. */
  readonly syncs: number;
}

function snapshotOf(tables: readonly TableCells[]): Snapshot {
  const read = (kind: ContentsKind): TableCells | null => tables.find(({ table }) => table.kind === kind) ?? null;
  const monthEnd = monthEndKinds.flatMap((kind) => {
    const source = read(kind);
    return source === null ? [] : [[kind, source] as const];
  });
  return {
    savings: tables.filter(({ table }) => table.kind === 'Savings'),
    budget: read('Budget'),
    settings: read('Settings'),
    policy: read('RagPolicy'),
    decisions: read('Decisions'),
    milestones: read('Milestones'),
    controlTotals: read('ControlTotals'),
    monthEnd: Object.fromEntries(monthEnd),
  };
}

/**
 * The growing tables that the statuses turn out to rest on once the others have been read: Forecasts where a line has the
 * shape of last year, Actuals where the year is being closed.
 */
export function furtherTables(
  located: LocatedTables,
  read: readonly TableCells[],
  today: CalendarDate,
): readonly Candidate[] {
  const isUnread = (table: Candidate | null): table is Candidate =>
    table !== null && !read.some((one) => one.table.kind === table.kind);
  const snapshot = snapshotOf(read);
  const { budget } = snapshot;
  if (budget === null) return [];
  const wantsLastYear = isUnread(located.Forecasts) && namesLastYear(budget);
  const isClosing = isUnread(located.Actuals) && settingsOf(snapshot, today).settings.period === closingPeriod;
  return [wantsLastYear ? located.Forecasts : null, isClosing ? located.Actuals : null].filter(isUnread);
}

function namesLastYear({ table, cells }: TableCells): boolean {
  const column = columnsOf<'Budget'>(table).plain('profile')?.column;
  if (column === undefined) return false;
  const rows = Array.from({ length: table.area.rows - 1 }, (_, index) => table.area.top + 1 + index);
  return rows.some((row) => isLastYear(cellText(cells.value(row, column))));
}

/** Makes of the cells that were read what everything else works with, in steps. Pure. */
export function* assembleWorkbook({
  located,
  outline,
  tables,
  today,
  syncs,
}: WorkbookSource): Steps<AssembledWorkbook> {
  const { tracker, monthEnd } = yield* buildTracker(snapshotOf(tables), today, located.problems);
  const workbook = {
    tracker: { ...tracker, syncs },
    contents: yield* contentsOfWorkbook(located, outline, tables),
  };
  yield;
  return { ...workbook, tracker: yield* withDecisionProblems(workbook), monthEnd };
}

/** The tracker with what is wrong between its lines and the rows that name them; a cell that is named already is not named twice. */
function* withDecisionProblems(workbook: ReadWorkbook): Steps<Tracker> {
  const { tracker, contents } = workbook;
  const decisions = readDecisions(contents, tracker.settings);
  yield;
  const refused = yield* decisionProblems(workbook, decisions);
  const told = new Set(tracker.problems.map(({ cell }) => cell));
  const found = [...refused, ...unknownLines(workbook, decisions)].filter(({ cell }) => !told.has(cell));
  return { ...tracker, problems: bySeverity([...tracker.problems, ...found]) };
}
