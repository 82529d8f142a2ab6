import { isBlank, type CellValue } from '../cells/cell-value';
import type { ContentsKind, ContentsRow, TableContents } from '../contents/table-contents';
import { readTableName } from '../contents/tables-of';
import type { WorkbookContents } from '../contents/table-contents';
import { atOnce, mapInSteps, type Steps } from '../steps';
import { decodeBatch, decodeState } from './batches/batch-log';
import { decodeRow } from './log-codec';
import type { LoggedChange, LoggedRun } from './logged-run';

/** What runs that take others back are called; of a part of a run, with its reference after it. */
export const undoTitle = (run: number, ref?: string): string =>
  `Undo of run ${run}${ref === undefined ? '' : ` (${ref})`}`;

const undoing = /^Undo of run (\d+)(?: \(.*\))?$/;

/** The cells of one row of the log, by our names of its columns. */
type Cells = (field: string) => CellValue;

function cellsIn({ columns }: TableContents): (row: ContentsRow) => Cells {
  const places = new Map(columns.map(({ field }, at) => [field, at] as const));
  return (row) => (field) => row.cells[places.get(field) ?? -1]?.formula ?? '';
}

/** Rows that came, changed or went many at once; null for a row of the log that tells something else. */
function rowsSet(table: ContentsKind, cell: Cells): LoggedChange | null {
  const [before, after] = [decodeState(cell('from')), decodeState(cell('to'))];
  const batch = before === null || after === null ? null : decodeBatch(String(cell('ref')));
  if (before === null || after === null || batch === null) return null;
  return { what: 'rows set', table, batch, before, after, reason: String(cell('reason')) };
}

/** Reads the rows of one run; a row that is longer than a cell holds goes on in the next. */
function* changesOf(rows: readonly Cells[]): Steps<LoggedChange[]> {
  const changes: LoggedChange[] = [];
  let begun = '';
  yield* mapInSteps(rows, (cell) => {
    const of = readTableName(String(cell('table')));
    if (of === null) return;
    const [ref, column, reason] = [String(cell('ref')), String(cell('column')), String(cell('reason'))];
    const [from, to] = [cell('from'), cell('to')];
    const set = column === '' ? rowsSet(of.table, cell) : null;
    if (set !== null) changes.push(set);
    else if (column !== '' && ref !== '') changes.push({ what: 'cell', ...of, ref, column, from, to, reason });
    else if (column !== '')
      changes.push({ what: isBlank(from) ? 'column added' : 'column removed', ...of, column, reason });
    else {
      const what = isBlank(from) ? 'row added' : 'row removed';
      begun += String(what === 'row added' ? to : from);
      const cells = decodeRow(begun);
      if (cells === null) return;
      begun = '';
      changes.push({ what, ...of, ref, cells, reason });
    }
  });
  return changes;
}

function* runOf(run: number, rows: readonly Cells[]): Steps<Omit<LoggedRun, 'undoneBy'>> {
  const [first] = rows;
  const title = String(first?.('title') ?? '');
  const when = first?.('when') ?? '';
  const undone = undoing.exec(title)?.[1];
  return {
    run,
    title,
    by: String(first?.('by') ?? ''),
    whenSerial: typeof when === 'number' ? when : null,
    changes: yield* changesOf(rows),
    undoes: undone === undefined ? null : Number(undone),
    undoesWhole: undone !== undefined && title === undoTitle(Number(undone)),
  };
}

/** All runs of the change log, the oldest first; none where the log was not read or does not exist. */
export const loggedRuns = (contents: WorkbookContents): LoggedRun[] => atOnce(loggedRunsInSteps(contents));

/** The same in steps, for logs of many thousands of rows. */
export function* loggedRunsInSteps({ tables }: WorkbookContents): Steps<LoggedRun[]> {
  const log = tables.ChangeLog;
  if (log === undefined) return [];
  const byRun = new Map<number, Cells[]>();
  const cellsOf = cellsIn(log);
  yield* mapInSteps(log.rows, (row) => {
    if (row.kind !== 'line') return;
    const cell = cellsOf(row);
    const run = Number(cell('run'));
    const rows = byRun.get(run);
    if (rows === undefined) byRun.set(run, [cell]);
    else rows.push(cell);
  });
  const runs: Omit<LoggedRun, 'undoneBy'>[] = [];
  for (const [run, rows] of [...byRun].sort(([one], [other]) => one - other)) runs.push(yield* runOf(run, rows));
  const undone = new Map<number, NonNullable<LoggedRun['undoneBy']>>();
  // From the newest on: an undo that has been undone itself takes nothing back.
  for (const { run, undoes, undoesWhole, whenSerial } of [...runs].reverse())
    if (undoes !== null && undoesWhole && !undone.has(run) && !undone.has(undoes))
      undone.set(undoes, { run, whenSerial });
  return runs.map((run) => ({ ...run, undoneBy: undone.get(run.run) ?? null }));
}
