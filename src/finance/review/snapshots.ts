import { type CalendarDate, compareDates } from '../calendar-date';
import { groupBy } from '../group-by';
import { refKey } from '../reference';
import { groupInSteps, mapInSteps, type Steps } from '../steps';
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
 * How all lines stood at a snapshot: what the rows up to it add up to. A reference's rows in one snapshot stand for all
 * its lines, since a reference may occur twice. Null where there is no snapshot of that name. In steps.
 */
export function* stateAt(rows: readonly SnapshotLine[], snapshot: string): Steps<ReviewState | null> {
  const names = snapshotsIn(rows);
  const place = names.findIndex((name) => name.snapshot === snapshot);
  const last = names[place];
  if (last === undefined) return null;
  const byName = yield* groupInSteps(rows, (row) => row.snapshot);
  const lines = new Map<string, readonly LineState[]>();
  for (const name of names.slice(0, place + 1)) {
    for (const [key, same] of yield* groupInSteps(byName.get(name.snapshot) ?? [], (row) => refKey(row.state.ref))) {
      const present = presentIn(same);
      if (present.length > 0) lines.set(key, present);
      else lines.delete(key);
    }
  }
  return { asAt: last.taken, lines: [...lines.values()].flat() };
}

const presentIn = (rows: readonly SnapshotLine[]): readonly LineState[] =>
  rows.filter((row) => row.line === 'Present').map((row) => row.state);

/** How a line stood at a snapshot. */
export interface PastState {
  readonly asAt: CalendarDate;
  readonly state: LineState;
}

/** Tells how the line of a reference stood at each snapshot at which it was there, the earliest first. */
export function historiesIn(rows: readonly SnapshotLine[]): (ref: string) => readonly PastState[] {
  const names = snapshotsIn(rows);
  const byRef = groupBy(rows, ({ state }) => refKey(state.ref));
  return (ref) => {
    const byName = groupBy(byRef.get(refKey(ref)) ?? [], (row) => row.snapshot);
    let state: LineState | null = null;
    return names.flatMap(({ snapshot, taken }): PastState[] => {
      const same = byName.get(snapshot);
      if (same !== undefined) state = presentIn(same)[0] ?? null;
      return state === null ? [] : [{ asAt: taken, state }];
    });
  };
}

/**
 * The rows that a new snapshot has to add so that its state is the current one: the lines that differ from the state
 * so far, and those that are gone. Where nothing has changed the first line is stored once more as it stands, so that
 * the snapshot can be named and compared with. None where there is no line at all. In steps.
 */
export function* rowsToStore(
  current: readonly LineState[],
  stored: readonly LineState[],
  name: SnapshotName,
): Steps<readonly SnapshotLine[]> {
  const before = yield* groupInSteps(stored, (line) => refKey(line.ref));
  const now = yield* groupInSteps(current, (line) => refKey(line.ref));
  const compared = yield* mapInSteps([...now], ([key, lines]) =>
    sameLines(lines, before.get(key) ?? []) ? [] : [lines],
  );
  const changed = compared.flat();
  const gone = [...before].flatMap(([key, lines]) => (now.has(key) ? [] : [lines]));
  const kept = changed.length + gone.length === 0 ? [...now.values()].slice(0, 1) : changed;
  const rowsOf = (line: SnapshotLine['line'], groups: typeof kept): SnapshotLine[] =>
    groups.flatMap((lines) => lines.map((state) => ({ ...name, line, state })));
  return [...rowsOf('Present', kept), ...rowsOf('Removed', gone)];
}

function sameLines(a: readonly LineState[], b: readonly LineState[]): boolean {
  return a.length === b.length && a.every((line, place) => b[place] !== undefined && sameState(line, b[place]));
}
