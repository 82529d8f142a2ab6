import type { CalendarDate } from '../finance/calendar-date';
import type { Steps } from '../finance/steps';
import { buildTracker } from './assess/build-tracker';
import type { TableCells } from './assess/snapshot';
import { contentsOfWorkbook } from './contents/contents-of-workbook';
import {
  contentsKinds,
  recordKinds,
  type ContentsKind,
  type RecordKind,
  type WorkbookContents,
} from './contents/table-contents';
import type { Candidate } from './locate/candidates';
import type { LocatedTables } from './locate/locate-tables';
import type { Outline } from './locate/outline';
import type { Tracker } from './tracker';

/** A workbook as it was read at once: assessed, and cell by cell. */
export interface ReadWorkbook {
  readonly tracker: Tracker;
  readonly contents: WorkbookContents;
}

const isRecord = (kind: ContentsKind): kind is RecordKind => recordKinds.some((record) => record === kind);

/** A budget table without columns for the periods takes them from Actuals. */
const hasNoPeriods = ({ Budget }: LocatedTables): boolean =>
  Budget !== null && !Budget.match.columns.some(({ period }) => period !== null);

/** The located tables whose cells are to be read; `records` are the growing ones that are wanted too. */
export const wantedTables = (located: LocatedTables, records: readonly RecordKind[]): Candidate[] =>
  contentsKinds
    .filter((kind) => !isRecord(kind) || records.includes(kind) || (kind === 'Actuals' && hasNoPeriods(located)))
    .map((kind) => located[kind])
    .filter((table) => table !== null);

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

/** Makes of the cells that were read what everything else works with, in steps. Pure. */
export function* assembleWorkbook({ located, outline, tables, today, syncs }: WorkbookSource): Steps<ReadWorkbook> {
  const read = (kind: ContentsKind): TableCells | null => tables.find(({ table }) => table.kind === kind) ?? null;
  const snapshot = {
    savings: read('Savings'),
    budget: read('Budget'),
    settings: read('Settings'),
    policy: read('RagPolicy'),
    decisions: read('Decisions'),
    milestones: read('Milestones'),
    controlTotals: read('ControlTotals'),
  };
  return {
    tracker: { ...(yield* buildTracker(snapshot, today, located.problems)), syncs },
    contents: yield* contentsOfWorkbook(located, outline, read),
  };
}
