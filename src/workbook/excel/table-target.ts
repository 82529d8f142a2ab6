import { cellAddress } from '../cells/address';
import { isFormula, toCellValue } from '../cells/cell-value';
import type { TrackerFailure } from '../failure';
import { isOf } from '../plan/of-layout';
import type { CellChange, RefreshPlan, WrittenColumn } from '../plan/refresh-plan';
import type { CellPlace, TableLayout, WrittenColumnLayout } from '../tracker';
import type { CellQuestions } from './cell-questions';
import { askPlace, placeOf, rangeOf } from './ranges';
import { changedSince, isProtected, movedSince } from './refusals';

/** A column that a run writes into. */
export interface TargetColumn {
  readonly name: WrittenColumn;
  readonly at: WrittenColumnLayout;
  /** In the order of the rows; not empty. */
  readonly changes: readonly CellChange[];
}

/** A table that a run writes into, with its objects in Excel. */
export interface TableTarget {
  readonly layout: TableLayout;
  readonly columns: readonly TargetColumn[];
  readonly sheet: Excel.Worksheet;
  readonly table: Excel.Table | null;
}

/** The tables in which a plan changes something. Their sheets and tables may be gone: the next sync tells. */
export function targetsOf({ workbook }: Excel.RequestContext, plan: RefreshPlan): TableTarget[] {
  return plan.layouts.flatMap((layout) => {
    const changesIn = (name: WrittenColumn): CellChange[] =>
      plan.changes.filter((change) => change.column === name && isOf(layout, change));
    const columns = [
      { name: 'RAG' as const, at: layout.rag, changes: changesIn('RAG') },
      { name: 'RAG reason' as const, at: layout.reason, changes: changesIn('RAG reason') },
    ].filter(({ changes }) => changes.length > 0);
    if (columns.length === 0) return [];
    const sheet = workbook.worksheets.getItemOrNullObject(layout.sheet).load('name');
    const table = layout.tableName === null ? null : workbook.tables.getItemOrNullObject(layout.tableName).load('name');
    return [{ layout, columns, sheet, table }];
  });
}

/** Whether the sheet and the table are still there; to be asked after the sync that follows `targetsOf`. */
export function missingTarget({ layout, sheet, table }: TableTarget): TrackerFailure | null {
  if (sheet.isNullObject)
    return movedSince(layout, layout.table, `The sheet ${layout.sheet} has gone, and with it the lines`);
  if (table?.isNullObject === true)
    return movedSince(layout, layout.table, 'The Excel table has gone, and with it the lines');
  return null;
}

/** One column of cells as asked for: the heading and the rows of the lines. */
interface AskedColumn {
  readonly heading: Excel.Range;
  readonly body: Excel.Range;
}

function askColumn({ layout, sheet }: TableTarget, column: number, body: { top: number; rows: number }): AskedColumn {
  return {
    heading: rangeOf(sheet, { top: layout.area.top, left: column, rows: 1, columns: 1 }).load('values'),
    body: rangeOf(sheet, { ...body, left: column, columns: 1 }).load('values,formulas'),
  };
}

const first = (values: readonly (readonly unknown[])[], index: number): string =>
  String(toCellValue(values[index]?.[0]));

/** What must still be as it was read: the references, the cells to be written, the room for new columns, the protection. */
export interface AskedTarget {
  /** The reason not to write; null when all is as it was read. */
  readonly check: () => TrackerFailure | null;
  /** Where the Excel table lies now; null for a plain range. */
  readonly tableArea: Excel.Range | null;
  readonly isProtected: () => boolean;
}

/** The changed cells of a column that a protected sheet locks; of one that is yet to be added, none: that it cannot be added says enough. */
function askLocked({ layout, sheet }: TableTarget, column: TargetColumn, questions: CellQuestions): () => CellPlace[] {
  if (!layout.sheetIsProtected || column.at.state !== 'present') return () => [];
  const top = (column.changes[0]?.row ?? 1) - 1;
  const area = { top, left: column.at.column, rows: (column.changes.at(-1)?.row ?? 1) - top, columns: 1 };
  const isLocked = questions.askLocks(sheet, area);
  return () => column.changes.filter(({ row }) => isLocked(row - 1)).map(({ place }) => place);
}

/** Asks for everything that a write depends on; answered by the next sync, and what is locked by the questions. */
export function askTarget(target: TableTarget, questions: CellQuestions): AskedTarget {
  const { layout, sheet, table, columns } = target;
  const top = (layout.lines[0]?.row ?? 1) - 1;
  const lines = { top, rows: (layout.lines.at(-1)?.row ?? 1) - top };
  const whole = { top: layout.area.top, rows: layout.area.rows + (layout.showsTotals ? 1 : 0) };
  const key = layout.keyColumn === null ? null : askColumn(target, layout.keyColumn, lines);
  const written = columns.map((column) => ({
    column,
    asked: askColumn(target, column.at.column, column.at.state === 'present' ? lines : whole),
  }));
  const tableArea = table === null ? null : askPlace(table.getRange());
  const protection = sheet.protection.load('protected');
  const locked = columns.map((column) => askLocked(target, column, questions));

  const keysMoved = (): boolean => {
    if (key === null) return false;
    const values: unknown[][] = key.body.values;
    const headings: unknown[][] = key.heading.values;
    return (
      first(headings, 0) !== layout.keyHeading ||
      layout.lines.some((line) => first(values, line.row - 1 - top) !== String(line.key))
    );
  };
  const changedCells = (): CellPlace[] =>
    written.flatMap(({ column, asked }) => changedIn(column, asked, { layout, top }));
  return {
    tableArea,
    isProtected: () => protection.protected,
    check: () => {
      if (keysMoved() || (tableArea !== null && !liesAt(tableArea, layout))) return movedSince(layout, layout.table);
      const cells = changedCells();
      if (cells.length > 0) return changedSince(layout, cells);
      if (!protection.protected) return null;
      const closed = locked.flatMap((cellsOf) => cellsOf());
      const isReshaped = columns.some(({ at }) => at.state !== 'present');
      return !layout.sheetIsProtected || isReshaped || closed.length > 0 ? isProtected(layout, closed) : null;
    },
  };
}

const liesAt = (range: Excel.Range, { area }: TableLayout): boolean => {
  const now = placeOf(range);
  return now.top === area.top && now.left === area.left && now.columns === area.columns;
};

/** Cells that no longer hold what the plan was made for; for a column to be added, cells that are no longer empty. */
function changedIn(
  { at, changes }: TargetColumn,
  asked: AskedColumn,
  { layout, top }: { readonly layout: TableLayout; readonly top: number },
): CellPlace[] {
  const place = (row: number): CellPlace => ({ sheet: layout.sheet, address: cellAddress(row, at.column) });
  const values: unknown[][] = asked.body.values;
  const formulas: unknown[][] = asked.body.formulas;
  const headings: unknown[][] = asked.heading.values;
  if (at.state !== 'present') {
    return formulas.flatMap((_, index) => (first(formulas, index) === '' ? [] : [place(layout.area.top + index)]));
  }
  if (first(headings, 0) !== at.heading) return [place(layout.area.top)];
  return changes
    .filter(({ row, from }) => first(values, row - 1 - top) !== from || isFormula(first(formulas, row - 1 - top)))
    .map(({ row }) => place(row - 1));
}
