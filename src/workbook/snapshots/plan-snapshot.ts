import { compareDates, formatDate } from '../../finance/calendar-date';
import { toSerial } from '../../finance/excel-serial';
import { refKey } from '../../finance/reference';
import { rowsToStore, type SnapshotLine, stateAt } from '../../finance/review/snapshots';
import type { ReadWorkbook } from '../assemble-workbook';
import type { EditPlan } from '../edits/edit-plan';
import type { EditRequest, FieldValue } from '../edits/edit-request';
import { planEditsInSteps } from '../edits/plan-edits';
import { failure } from '../failure';
import type { Problem } from '../problem';
import { currentState } from './current-state';
import { groupInSteps, mapInSteps, type Steps } from '../steps';
import { snapshotsOf } from './read-snapshots';
import type { ReadSnapshots, SnapshotRequest } from './snapshot-review';

function cellsOf({ taken, by, line, state }: SnapshotLine): FieldValue<'Snapshots'>[] {
  return [
    { field: 'taken', to: toSerial(taken) },
    { field: 'by', to: by },
    { field: 'line', to: line },
    { field: 'ref', to: state.ref },
    { field: 'title', to: state.title ?? '' },
    { field: 'department', to: state.department ?? '' },
    { field: 'project', to: state.project ?? '' },
    { field: 'owner', to: state.owner ?? '' },
    { field: 'kind', to: state.kind ?? '' },
    { field: 'cash', to: state.cash ?? '' },
    { field: 'stage', to: state.stage ?? '' },
    { field: 'delivered', to: state.delivered ?? '' },
    { field: 'milestoneDue', to: state.milestoneDue === null ? '' : toSerial(state.milestoneDue) },
    { field: 'claimedRag', to: state.claimedRag ?? '' },
    { field: 'rag', to: state.rag ?? '' },
    ...(['target', 'forecast'] as const).flatMap((field) =>
      state.years.map((entry): FieldValue<'Snapshots'> => ({ field, year: entry.year, to: entry[field] ?? '' })),
    ),
  ];
}

/** The request that adds the rows of a snapshot, in the columns that one of them fills. */
function* requestRows(name: string, rows: readonly SnapshotLine[]): Steps<EditRequest> {
  const columnOf = ({ field, year }: FieldValue<'Snapshots'>): string => `${field} ${year?.startYear ?? ''}`;
  const columns = new Map<string, FieldValue<'Snapshots'>>();
  const lines = yield* mapInSteps(rows, (row) => {
    const line = new Map(cellsOf(row).map((cell) => [columnOf(cell), cell] as const));
    for (const [column, cell] of line) if (cell.to !== '') columns.set(column, cell);
    return line;
  });
  return {
    request: 'set rows',
    table: 'Snapshots',
    batch: [{ field: 'snapshot', to: name }],
    columns: [...columns.values()].map(({ field, year }) => (year === undefined ? { field } : { field, year })),
    rows: lines.map((line) => [...columns.keys()].map((column) => line.get(column)?.to ?? '')),
    why: `Snapshot ${name}.`,
  };
}

/** Why a snapshot cannot be kept under a name and day; null when it can. */
function hindrance({ snapshot, taken }: SnapshotRequest, { names }: ReadSnapshots): string | null {
  if (snapshot.trim() === '') return 'Give the snapshot a name, such as the meeting that it is taken for.';
  const same = names.find((one) => refKey(one.snapshot) === refKey(snapshot));
  if (same !== undefined) {
    return `There is a snapshot “${same.snapshot}” of ${formatDate(same.taken)} already. Give this one another name.`;
  }
  const last = names.at(-1);
  if (last === undefined || compareDates(taken, last.taken) >= 0) return null;
  return `The last snapshot, “${last.snapshot}”, is of ${formatDate(last.taken)}. Take this one as of that day or a later one: each keeps what has changed since the one before.`;
}

const noLines = (cell: string): Problem => ({
  cell,
  kind: 'not possible',
  found: 'no savings lines',
  expected: 'a line, of which to keep how it stands: add one, and take the snapshot again',
  severity: 'warning',
});

/** Lines of one reference are kept as one would be; a reference of its own for each is needed to follow them. */
function doubled(byRef: readonly (readonly SnapshotLine[])[], cell: string): Problem[] {
  return byRef.flatMap((same): Problem[] => {
    const [first] = same;
    if (first === undefined || same.length === 1) return [];
    return [
      {
        cell,
        kind: 'duplicate reference',
        found: `“${first.state.ref}” in ${same.length} lines`,
        expected: 'a reference of its own for each line: only the first is kept in the snapshot',
        severity: 'warning',
        line: first.state.ref,
      },
    ];
  });
}

/** What keeping how the lines stand asks for, what a person should know of it, and why it cannot be; null when it can. */
export interface RequestedSnapshot {
  readonly requests: readonly EditRequest[];
  readonly notes: readonly Problem[];
  readonly refused: string | null;
}

/**
 * What keeps how the lines stand, under a name: a row of the Snapshots table for each line that differs from how the
 * earlier snapshots left it, and for each that is gone; where none does, one row keeps the name. In steps.
 * @param workbook read with the `Snapshots`
 */
export function* requestSnapshot(
  workbook: ReadWorkbook,
  wanted: SnapshotRequest,
  stored: ReadSnapshots,
): Steps<RequestedSnapshot> {
  const { tracker, contents } = workbook;
  const name = { ...wanted, snapshot: wanted.snapshot.trim() };
  const last = stored.names.at(-1);
  const before = last === undefined ? null : yield* stateAt(stored.rows, last.snapshot);
  const now = currentState(tracker).lines;
  yield;
  const rows = yield* rowsToStore(now, before?.lines ?? [], name);
  const byRef = [...(yield* groupInSteps(rows, ({ state }) => refKey(state.ref))).values()];
  const once = byRef.flatMap((same) => same[0] ?? []);
  const cell = contents.tables.Snapshots?.sheet ?? 'Snapshots';
  return {
    requests: once.length === 0 ? [] : [yield* requestRows(name.snapshot, once)],
    notes: [...doubled(byRef, cell), ...(rows.length === 0 ? [noLines(cell)] : [])],
    refused: hindrance(name, stored),
  };
}

/**
 * The plan that keeps how the lines stand, under a name. The table is made where the workbook lacks it. In steps.
 * @param workbook read with the `Snapshots`
 */
export function* planSnapshot(workbook: ReadWorkbook, wanted: SnapshotRequest): Steps<EditPlan> {
  const stored = yield* snapshotsOf(workbook);
  const { requests, notes, refused } = yield* requestSnapshot(workbook, wanted, stored);
  const title = `Snapshot ${wanted.snapshot.trim()}`;
  const plan = yield* planEditsInSteps({ title, contents: workbook.contents, requests });
  return {
    ...plan,
    problems: [...notes, ...plan.problems],
    obstacle: plan.obstacle ?? (refused === null ? null : failure('not possible', refused)),
  };
}
