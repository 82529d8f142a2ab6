import { bottomOf, cellAddress } from '../cells/address';
import { isBlank, isFormula, toCellValue, type CellValue } from '../cells/cell-value';
import { failure, type TrackerFailure } from '../failure';
import type { Area, CellPlace } from '../tracker';
import { textHash } from '../undo/text-hash';
import type { UndoColumn, UndoTable } from '../undo/undo-record';
import { askRules, clearColours, hasRules, type AskedRules } from './rag-colours';
import type { CellQuestions } from './cell-questions';
import { askPlace, placeOf, rangeOf } from './ranges';
import { changedSince, isProtected } from './refusals';
import type { RowText } from './write-column';

/** One column of a run to be undone, as it stands now. */
export interface UndoneColumn {
  readonly recorded: UndoColumn;
  /** Cells that somebody has changed since the run. */
  readonly changed: () => readonly CellPlace[];
  /** Cells that were written and that a protected sheet locks now. */
  readonly locked: () => readonly CellPlace[];
  /** The texts to put back. */
  readonly rows: readonly RowText[];
  /** Whether nothing stands in an added column but what the run wrote. */
  readonly isOnlyOurs: () => boolean;
  /** Asks for the colours that the run set; after the first sync. */
  readonly askRules: () => void;
  /** Whether any of them still stands. */
  readonly hasColours: () => boolean;
  readonly clearColours: () => void;
  /** Empties a column that the run added, as far as the table reaches. */
  readonly clear: () => void;
}

/** A table of a run to be undone, with its objects in Excel. */
export interface UndoneTable {
  readonly recorded: UndoTable;
  readonly sheet: Excel.Worksheet;
  readonly isProtected: boolean;
  readonly table: Excel.Table | null;
  readonly columns: readonly UndoneColumn[];
  readonly tableArea: Excel.Range | null;
  /** The reason not to undo; null when all is as the run left it. */
  readonly check: () => TrackerFailure | null;
}

const cell = (range: Excel.Range, index: number): CellValue => {
  const values: unknown[][] = range.values;
  return toCellValue(values[index]?.[0]);
};

/** Rows that may have been added below a plain range since the run; a stray cell far below is not asked for. */
const mostRowsAdded = 5_000;

/** Where a table of a run stands now. */
export interface StandingTable {
  readonly sheet: Excel.Worksheet;
  readonly isProtected: boolean;
  readonly table: Excel.Table | null;
  /** How far the Excel table, or the sheet of a plain range, reaches: lines may have been added below. */
  readonly extent: Area;
}

/** `bottom` is how far down is asked for; `reach`, known after the sync, is where the table ends now. */
function askColumn(
  recorded: UndoTable,
  column: UndoColumn,
  { sheet, isProtected }: StandingTable,
  { bottom, reach }: { readonly bottom: number; readonly reach: () => number },
  questions: CellQuestions,
): UndoneColumn {
  const { area } = recorded;
  const place = (row: number): CellPlace => ({ sheet: recorded.sheet, address: cellAddress(row, column.column) });
  const [first = area.top] = column.rows;
  const writtenArea = { top: first, left: column.column, rows: (column.rows.at(-1) ?? first) - first + 1, columns: 1 };
  const isLocked = isProtected ? questions.askLocks(sheet, writtenArea) : () => false;
  const whole = { top: area.top, left: column.column, rows: bottom - area.top, columns: 1 };
  const cells = rangeOf(sheet, whole).load('values,formulas');
  const body = rangeOf(sheet, { ...whole, top: area.top + 1, rows: whole.rows - 1 });
  const rules: AskedRules | null = column.wasColoured ? askRules(body) : null;
  const at = (row: number): CellValue => cell(cells, row - area.top);
  const formulaAt = (row: number): CellValue => {
    const formulas: unknown[][] = cells.formulas;
    return toCellValue(formulas[row - area.top]?.[0]);
  };
  // A cell that holds what it held before the run needs nothing: the run stopped before it, or somebody put it back.
  const isTouched = (index: number, row: number): boolean =>
    isFormula(formulaAt(row)) ||
    (textHash(String(at(row))) !== column.after[index] && String(at(row)) !== column.before[index]);
  const written = new Set(column.rows);
  return {
    recorded: column,
    rows: column.rows.map((row, index) => ({ row, text: column.before[index] ?? '' })),
    changed: () => column.rows.filter((row, index) => isTouched(index, row)).map(place),
    locked: () => column.rows.filter((row) => isLocked(row)).map(place),
    isOnlyOurs: () => {
      const others = Array.from({ length: reach() - area.top - 1 }, (_, index) => area.top + 1 + index).filter(
        (row) => !written.has(row),
      );
      return column.wasAdded && String(at(area.top)) === column.heading && others.every((row) => isBlank(at(row)));
    },
    askRules: () => rules?.askRules(),
    hasColours: () => rules !== null && hasRules(rules.ours()),
    clearColours: () => {
      if (rules !== null) clearColours(body, rules.ours());
    },
    clear: () => {
      // A new heading of a plain range took over a look; the cells below it have the one that they had before.
      rangeOf(sheet, { ...whole, rows: 1 }).clear(recorded.tableName === null ? 'All' : 'Contents');
      rangeOf(sheet, { ...whole, top: area.top + 1, rows: reach() - area.top - 1 }).clear('Contents');
    },
  };
}

/**
 * Asks for everything that an undo depends on; answered by the next sync, and what is locked by the questions. A plain
 * range goes on as far as its references do.
 */
export function askUndone(recorded: UndoTable, standing: StandingTable, questions: CellQuestions): UndoneTable {
  const { sheet, table, extent } = standing;
  const top = recorded.rows[0] ?? 0;
  const end = bottomOf(recorded.area) + (recorded.showsTotals ? 1 : 0);
  const bottom = Math.max(end, Math.min(bottomOf(extent), table === null ? end + mostRowsAdded : Infinity));
  const keys =
    recorded.keyColumn === null
      ? null
      : rangeOf(sheet, { top, left: recorded.keyColumn, rows: bottom - top, columns: 1 }).load('values');
  const reach = (): number => {
    if (table !== null) return bottom;
    let row = end;
    while (keys !== null && row < bottom && !isBlank(cell(keys, row - top))) row += 1;
    return row;
  };
  const columns = recorded.columns.map((column) => askColumn(recorded, column, standing, { bottom, reach }, questions));
  const tableArea = table === null ? null : askPlace(table.getRange());
  return {
    recorded,
    sheet,
    isProtected: standing.isProtected,
    table,
    columns,
    tableArea,
    check: () => {
      const hasMoved =
        (keys !== null &&
          recorded.rows.some((row, index) => textHash(String(cell(keys, row - top))) !== recorded.keys[index])) ||
        (tableArea !== null && placeOf(tableArea).top !== recorded.area.top);
      if (hasMoved) return movedSinceRun(recorded);
      const changed = columns.flatMap((column) => column.changed());
      if (changed.length > 0)
        return changedSince(recorded, changed, `the run, so it cannot be undone. ${nothingRestored}`);
      const locked = columns.flatMap((column) => column.locked());
      const isReshaped = recorded.columns.some(({ wasAdded }) => wasAdded);
      return standing.isProtected && (isReshaped || locked.length > 0)
        ? isProtected(recorded, locked, nothingRestored)
        : null;
    },
  };
}

const nothingRestored = 'Nothing has been restored.';

export const movedSinceRun = ({ table, sheet, area }: UndoTable): TrackerFailure =>
  failure(
    'rows moved',
    `Rows of the ${table} table have moved since the run, so it cannot be undone. ${nothingRestored}`,
    { cells: [{ sheet, address: cellAddress(area.top, area.left) }] },
  );

/** The colours that the run set would stay, since the sheet has been protected; to be asked once the rules are there. */
export function coloursWouldStay({ recorded, columns, isProtected }: UndoneTable): TrackerFailure | null {
  const { table, sheet, area } = recorded;
  const coloured = columns.filter((column) => column.hasColours());
  if (!isProtected || coloured.length === 0) return null;
  return failure(
    'protected',
    `The sheet ${sheet} is protected, so the colours that the run gave the RAG column of the ${table} table would stay. ` +
      `Unprotect it (Review, Unprotect Sheet), and try again. ${nothingRestored}`,
    { cells: coloured.map((column) => ({ sheet, address: cellAddress(area.top, column.recorded.column) })) },
  );
}
