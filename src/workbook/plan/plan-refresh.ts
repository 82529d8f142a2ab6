import { budgetLineName } from '../../finance/budget-line';
import { compareStatuses } from '../../finance/rag/status';
import { cellAddress, withSheet } from '../cells/address';
import { failure, type TrackerFailure } from '../failure';
import type { Problem } from '../problem';
import type {
  AssessedBudget,
  AssessedSaving,
  TableLayout,
  Tracker,
  WrittenCell,
  WrittenColumnLayout,
} from '../tracker';
import { isOf, standsIn } from './of-layout';
import { keepsOwnWord, keptWordProblems } from './kept-words';
import type { CellChange, ColumnAddition, RefreshPlan, StatusChange, WrittenColumn } from './refresh-plan';

type Line = AssessedSaving | AssessedBudget;

/** A line beside what its row holds now. */
interface Entry {
  readonly line: Line;
  readonly layout: TableLayout;
  readonly rag: WrittenCell;
  readonly reason: WrittenCell;
  /** The RAG cell holds a word of the council's own that is left as it is. */
  readonly isKept: boolean;
}

function entriesOf(tracker: Tracker, layout: TableLayout): Entry[] {
  const lines: readonly Line[] = layout.table === 'Savings' ? tracker.savings : tracker.budget;
  const byRow = new Map(lines.filter((line) => standsIn(layout, line)).map((line) => [line.row, line] as const));
  const standing = layout.lines.flatMap(({ row, rag, reason }) => {
    const line = byRow.get(row);
    return line === undefined ? [] : [{ line, layout, rag, reason, assessment: line.assessment }];
  });
  const isKept = keepsOwnWord(standing);
  return standing.map((one) => ({ ...one, isKept: isKept(one) }));
}

const placeOf = ({ layout, line }: Entry, { column }: WrittenColumnLayout): CellChange['place'] => ({
  sheet: layout.sheet,
  address: cellAddress(line.row - 1, column),
});

function change(entry: Entry, column: WrittenColumn): CellChange | null {
  const layout = column === 'RAG' ? entry.layout.rag : entry.layout.reason;
  const now = column === 'RAG' ? entry.rag : entry.reason;
  const to = column === 'RAG' ? entry.line.assessment.status : entry.line.assessment.reason;
  if (layout.state === 'noRoom' || entry.isKept || now.isFormula || now.text === to) return null;
  const { table, line, row } = entry.line;
  return { table, ref: line.ref, row, place: placeOf(entry, layout), column, from: now.text, to };
}

function statusChange(entry: Entry, changed: CellChange | null): StatusChange | null {
  const { line, table, row, written, assessment } = entry.line;
  if (changed === null || written === assessment.status) return null;
  const title = 'title' in line ? line.title : budgetLineName(line);
  return {
    table,
    ref: line.ref,
    title,
    row,
    place: changed.place,
    from: written,
    to: assessment.status,
    reason: assessment.reason,
  };
}

function keptFormulas(entries: readonly Entry[]): Problem[] {
  return entries.flatMap((entry) =>
    (['rag', 'reason'] as const)
      .filter((column) => entry[column].isFormula)
      .map((column): Problem => {
        const { sheet, address } = placeOf(entry, entry.layout[column]);
        return {
          cell: withSheet(sheet, address),
          kind: 'formula kept',
          found: `a formula that gives “${entry[column].text}”`,
          expected: `a cell without a formula, for “${entry.line.assessment.status}”: formulas are never overwritten; clear the cell if it should follow the rules`,
          severity: 'warning',
        };
      }),
  );
}

const keptWords = (entries: readonly Entry[]): Problem[] =>
  keptWordProblems(
    entries
      .filter(({ isKept }) => isKept)
      .map((entry) => ({ place: placeOf(entry, entry.layout.rag), text: entry.rag.text })),
  );

function columnsOf(layout: TableLayout): { readonly column: WrittenColumn; readonly at: WrittenColumnLayout }[] {
  return [
    { column: 'RAG', at: layout.rag },
    { column: 'RAG reason', at: layout.reason },
  ];
}

function additionsTo(layout: TableLayout): ColumnAddition[] {
  return columnsOf(layout)
    .filter(({ at }) => at.state === 'toAdd' && layout.lines.length > 0)
    .map(({ column, at }) => ({
      table: layout.table,
      column,
      place: { sheet: layout.sheet, address: cellAddress(layout.area.top, at.column) },
    }));
}

function withoutRoom(layout: TableLayout): Problem[] {
  return columnsOf(layout)
    .filter(({ at }) => at.state === 'noRoom')
    .map(({ column, at }) => ({
      cell: withSheet(layout.sheet, cellAddress(layout.area.top, at.column)),
      kind: 'no room',
      found: `cells in use to the right of the ${layout.table} table`,
      expected: `an empty column there for “${column}”: insert one, or add the heading “${column}” inside the table`,
      severity: 'error',
    }));
}

/** A sheet on which a cell that would be written is locked, or to which a column would be added while it is protected. */
function obstacleIn(layout: TableLayout, changes: readonly CellChange[]): TrackerFailure | null {
  const locked = columnsOf(layout).filter(
    ({ column, at }) => at.isLocked && changes.some((one) => isOf(layout, one) && one.column === column),
  );
  const [first] = locked;
  if (first === undefined) return null;
  const what = locked.map(({ column }) => `“${column}”`).join(' and ');
  const toDo =
    first.at.state === 'present'
      ? `Unprotect the sheet (Review, Unprotect Sheet), or unlock the cells of ${what}`
      : `Unprotect the sheet (Review, Unprotect Sheet), so that ${what} can be added`;
  return failure(
    'protected',
    `The sheet ${layout.sheet} is protected. ${toDo}, and try again. Nothing has been written.`,
    {
      cells: changes
        .filter((one) => isOf(layout, one))
        .slice(0, 200)
        .map(({ place }) => place),
    },
  );
}

/**
 * What a refresh would change: only RAG and RAG reason cells whose text differs. Formulas are left alone, and so are the
 * rows that are no lines, and words of the council's own that Grey would not better. Pure.
 */
export function planRefresh(tracker: Tracker): RefreshPlan {
  const tables = tracker.layouts.map((layout) => entriesOf(tracker, layout));
  const entries = tables.flat();
  const pairs = entries.map((entry) => ({ entry, rag: change(entry, 'RAG'), reason: change(entry, 'RAG reason') }));
  const changes = pairs.flatMap(({ rag, reason }) => [rag, reason].filter((one) => one !== null));
  const statusChanges = pairs
    .map(({ entry, rag }) => statusChange(entry, rag))
    .filter((one) => one !== null)
    .sort((one, other) => compareStatuses(other.to, one.to));
  const obstacles = tracker.layouts.map((layout) => obstacleIn(layout, changes)).filter((one) => one !== null);
  return {
    changes,
    statusChanges,
    additions: tracker.layouts.flatMap(additionsTo),
    problems: [...tracker.layouts.flatMap(withoutRoom), ...keptFormulas(entries), ...tables.flatMap(keptWords)],
    obstacle: obstacles[0] ?? null,
    layouts: tracker.layouts,
  };
}
