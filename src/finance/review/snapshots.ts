import { type CalendarDate, compareDates } from '../calendar-date';
import { groupBy } from '../group-by';
import { refKey } from '../reference';
import { type LineState, type ReviewState, sameState } from './line-state';

/** Which snapshot a row belongs to. */
export interface SnapshotName {
  readonly snapshot: string;
  readonly taken: CalendarDate;
  readonly by: string;
}

/** One row of the Snapshots table: a line that differs from how the earlier snapshots left it. */
export interface SnapshotLine extends SnapshotName {
  readonly line: 'Present' | 'Removed';
  /** How it stood; of a removed line, how it stood last. */
  readonly state: LineState;
}

/** The snapshots that the rows are of, the earliest first; of one day's, the one whose rows come first in the table. */
export function snapshotsIn(rows: readonly SnapshotLine[]): readonly SnapshotName[] {
  const names = new Map<string, SnapshotName>();
  for (const { snapshot, taken, by } of rows) {
    if (!names.has(snapshot)) names.set(snapshot, { snapshot, taken, by });
  }
  return [...names.values()].sort((a, b) => compareDates(a.taken, b.taken));
}

/**
 * How all lines stood at each snapshot, the earliest first: what the rows up to it add up to. A reference's rows in one
 * snapshot stand for all its lines, since a reference may occur twice.
 */
export function statesIn(rows: readonly SnapshotLine[]): readonly ReviewState[] {
  return statesUpTo(rows, snapshotsIn(rows));
}

/** How all lines stood at a snapshot, as `statesIn` has it. Null where there is no snapshot of that name. */
export function stateAt(rows: readonly SnapshotLine[], snapshot: string): ReviewState | null {
  const names = snapshotsIn(rows);
  const place = names.findIndex((name) => name.snapshot === snapshot);
  return place === -1 ? null : (statesUpTo(rows, names.slice(0, place + 1)).at(-1) ?? null);
}

function statesUpTo(rows: readonly SnapshotLine[], names: readonly SnapshotName[]): readonly ReviewState[] {
  const byName = groupBy(rows, (row) => row.snapshot);
  const lines = new Map<string, readonly LineState[]>();
  return names.map(({ snapshot, taken }) => {
    for (const [key, same] of groupBy(byName.get(snapshot) ?? [], (row) => refKey(row.state.ref))) {
      const present = same.filter((row) => row.line === 'Present').map((row) => row.state);
      if (present.length > 0) lines.set(key, present);
      else lines.delete(key);
    }
    return { asAt: taken, lines: [...lines.values()].flat() };
  });
}

/**
 * The rows that a new snapshot has to add so that its state is the current one: the lines that differ from the state
 * so far, and those that are gone. None where nothing has changed: then the last snapshot already says it all.
 */
export function rowsToStore(
  current: readonly LineState[],
  stored: readonly LineState[],
  name: SnapshotName,
): readonly SnapshotLine[] {
  const before = groupBy(stored, (line) => refKey(line.ref));
  const now = groupBy(current, (line) => refKey(line.ref));
  const present = [...now]
    .filter(([key, lines]) => !sameLines(lines, before.get(key) ?? []))
    .flatMap(([, lines]) => lines.map((state) => ({ ...name, line: 'Present' as const, state })));
  const removed = [...before]
    .filter(([key]) => !now.has(key))
    .flatMap(([, lines]) => lines.map((state) => ({ ...name, line: 'Removed' as const, state })));
  return [...present, ...removed];
}

function sameLines(a: readonly LineState[], b: readonly LineState[]): boolean {
  return a.length === b.length && a.every((line, place) => b[place] !== undefined && sameState(line, b[place]));
}
