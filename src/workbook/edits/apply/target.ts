import { areaAddress, bottomOf, cellAddress, rightOf } from '../../cells/address';
import { isBlank, isFormula } from '../../cells/cell-value';
import { tellingColumnsOf } from '../../contents/line-keys';
import type { ContentsRow } from '../../contents/table-contents';
import type { Asked, CellQuestions } from '../../excel/cell-questions';
import { askPlace, placeOf, rangeOf } from '../../excel/ranges';
import { changedSince, isProtected, movedSince } from '../../excel/refusals';
import type { TrackerFailure } from '../../failure';
import { headingKey } from '../../headings/normalise';
import { headingText } from '../../headings/heading-text';
import { askColumn, type AskedColumn } from './asked-cells';
import { reformatted } from './cell-formats';
import type { CellBeside } from './leave-rows';
import { formatIsProtected, noRoom } from './refusals';
import { mapInSteps, type Steps } from '../../steps';
import type { CellPlace } from '../../tracker';
import type { RemovedRow } from '../edit-plan';
import { placeOfRows, runsOf, type TableWork } from './work';

/** A table that a run writes into, with its objects in Excel. */
export interface EditTarget {
  readonly work: TableWork;
  readonly sheet: Excel.Worksheet;
  readonly excelTable: Excel.Table | null;
}

/** Finds the sheet and the table, which may be gone: the next sync tells. */
export const targetOf = ({ workbook }: Excel.RequestContext, work: TableWork): EditTarget => ({
  work,
  sheet: workbook.worksheets.getItemOrNullObject(work.table.sheet).load('name'),
  excelTable:
    work.table.tableName === null ? null : workbook.tables.getItemOrNullObject(work.table.tableName).load('name'),
});

/** Whether the sheet and the table are still there; to be asked after the first sync. */
export function missingTarget({ work: { table }, sheet, excelTable }: EditTarget): TrackerFailure | null {
  if (!sheet.isNullObject && excelTable?.isNullObject !== true) return null;
  return movedSince(table, table.kind, 'The sheet or the table has gone, and with it the lines');
}

/** Everything that a write depends on, as it is now. */
export interface ReadyTarget extends EditTarget {
  readonly columns: readonly AskedColumn[];
  /** The row that would go, counted from 1, with the neighbours that would go with it; null for a row that stays. */
  readonly removed: (row: number) => Asked | null;
  /** The last line, whose number formats new lines take over; null where there is none. */
  readonly model: Asked | null;
  /** The columns beside which new ones would come, for their number formats. */
  readonly sisters: ReadonlyMap<string, Asked>;
  /** Nothing stands on the right of the table, so that a column may be inserted without pushing anything aside. */
  readonly isFreeOnTheRight: () => boolean;
  /** Cells that somebody has written into beside rows that would go, under headings that are no part of the log. In steps. */
  readonly beside: () => Steps<CellBeside[]>;
  /** The reason not to write; null when all is as it was read. In steps. */
  readonly check: () => Steps<TrackerFailure | null>;
}

const columnsSearched = 100;

/** Asks for what stands where new rows would come; null where none come, or where all are inserted. */
function askRoomBelow({ work, sheet }: EditTarget): { readonly used: Excel.Range; readonly rows: number } | null {
  if (work.rowsAdded.length === 0) return null;
  const { table } = work;
  const { top, below } = placeOfRows(work);
  // Where the totals row of an Excel table is shown, rows are inserted above it.
  const rows = table.showsTotals ? work.rowsAdded.length - below : work.rowsAdded.length;
  const room = rangeOf(sheet, { ...table.area, top, rows: Math.max(1, rows) });
  return rows === 0 ? null : { used: askPlace(room.getUsedRangeOrNullObject(true)), rows };
}

const some = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

function roomBelowProblem({ table }: TableWork, room: ReturnType<typeof askRoomBelow>): TrackerFailure | null {
  if (room === null || room.used.isNullObject) return null;
  const { top, left } = placeOf(room.used);
  const toDo =
    table.tableName === null
      ? `Insert ${some(room.rows, 'row')} above what stands there, so that totals still add up all lines`
      : 'Insert rows below the table, or clear these cells';
  const found = `Cells below the last line of the ${table.kind} table are in use`;
  return noRoom(table, cellAddress(top, left), found, toDo);
}

/** Whether whole rows of a plain range may go: only if nothing else stands in them. */
function besideProblem({ table }: TableWork, inRows: readonly Excel.Range[]): TrackerFailure | null {
  const other = inRows.find((range) => {
    if (range.isNullObject) return false;
    const { left, columns } = placeOf(range);
    return left < table.area.left || left + columns > rightOf(table.area);
  });
  if (other === undefined) return null;
  const { top, left, columns } = placeOf(other);
  const address = areaAddress({ top, left, rows: 1, columns });
  return noRoom(table, address, 'Other cells stand in a row that would be taken out', 'Move them elsewhere');
}

function askUsedInRows({ work, sheet }: EditTarget): Excel.Range[] {
  if (work.table.tableName !== null) return [];
  return runsOf(work.rowsRemoved).map(({ top, rows }) =>
    askPlace(rangeOf(sheet, { top, left: 0, rows, columns: 1 }).getEntireRow().getUsedRangeOrNullObject(true)),
  );
}

/** How many columns are free on the right of the table, as far as is looked. */
function askRight({ work: { table, columnsAdded }, sheet }: EditTarget): () => number {
  if (columnsAdded.length === 0) return () => columnsSearched;
  const rows = table.area.rows + (table.showsTotals ? 1 : 0);
  const strip = rangeOf(sheet, { ...table.area, left: rightOf(table.area), rows, columns: columnsSearched });
  const used = askPlace(strip.getUsedRangeOrNullObject(true));
  return () => (used.isNullObject ? columnsSearched : placeOf(used).left - rightOf(table.area));
}

/** Whether headings and references stand where they stood. */
function askLie(questions: CellQuestions, { work: { table }, sheet, excelTable }: EditTarget): () => Steps<boolean> {
  const { area } = table;
  const upperRow = Math.max(0, area.top - 1);
  const heads = questions.askValues(sheet, { ...area, top: upperRow, rows: area.top - upperRow + 1 });
  const keys = tellingColumnsOf(table.kind, table.columns);
  const bodies =
    area.rows === 1
      ? []
      : keys.map(({ column }) => ({
          index: table.columns.findIndex((one) => one.column === column),
          column,
          asked: questions.askValues(sheet, { top: area.top + 1, left: column, rows: area.rows - 1, columns: 1 }),
        }));
  const tableArea = excelTable === null ? null : askPlace(excelTable.getRange());
  const hasHeadings = (): boolean => {
    let over = '';
    return table.headings.every(({ text, column }) => {
      const lower = headingText(heads.value(area.top, column));
      const upper = upperRow === area.top ? '' : headingText(heads.value(upperRow, column));
      // Of two heading rows a merged upper one holds for the blank cells on its right.
      over = upper === '' ? over : upper;
      return text === lower || text === (lower === '' ? upper : `${over} ${lower}`);
    });
  };
  return function* () {
    const now = tableArea === null ? null : placeOf(tableArea);
    const rows = area.rows + (table.showsTotals ? 1 : 0);
    const isSame =
      now === null ||
      (now.top === area.top && now.left === area.left && now.columns === area.columns && now.rows === rows);
    if (!isSame || !hasHeadings()) return false;
    const stays = yield* mapInSteps(table.rows, ({ row, cells }) =>
      bodies.every(({ index, column, asked }) => asked.value(row - 1, column) === (cells[index]?.value ?? '')),
    );
    return !stays.includes(false);
  };
}

/** Asks for everything that a write depends on; answered by the next sync. */
export function askTarget(questions: CellQuestions, target: EditTarget): ReadyTarget {
  const { work, sheet } = target;
  const { table, rowsRemoved, columnsAdded, columnsRemoved } = work;
  const protection = sheet.protection.load('protected,options');
  const isAsItLay = askLie(questions, target);
  const columns = work.columns.map((column) => askColumn(questions, sheet, column, table.sheetIsProtected));
  const wholeRows = (top: number, rows: number): Asked => questions.ask(sheet, { ...table.area, top, rows });
  const removed = new Map(
    runsOf(rowsRemoved).flatMap(({ top, rows }) => {
      const run = wholeRows(top, rows);
      return Array.from({ length: rows }, (_, index) => [top + index + 1, run] as const);
    }),
  );
  const last = table.rows.filter(({ kind }) => kind === 'line').at(-1);
  const model = work.rowsAdded.length === 0 || last === undefined ? null : wholeRows(last.row - 1, 1);
  const room = askRoomBelow(target);
  const inRows = askUsedInRows(target);
  const right = askRight(target);
  const sisters = new Map(
    columnsAdded.flatMap(({ beside }) => {
      const head = table.headings.find(({ text }) => text === beside);
      if (head === undefined) return [];
      return [[head.text, questions.ask(sheet, { ...table.area, left: head.column, columns: 1 })] as const];
    }),
  );
  const going = columnsRemoved.map(({ at }) => questions.ask(sheet, { ...table.area, left: at, columns: 1 }));
  const lines = new Map(table.rows.map((row) => [row.row, row] as const));
  function* changedCells(): Steps<CellPlace[]> {
    const changed: CellPlace[] = [];
    for (const column of columns) changed.push(...(yield* column.changed()));
    const inRow = yield* mapInSteps([...removed], ([row, asked]) => changedInRow(lines, work, row, asked));
    return [...changed, ...inRow.flat(), ...going.flatMap((column) => changedInColumn(work, column))];
  }
  const isReshaped = [work.rowsAdded, rowsRemoved, columnsAdded, columnsRemoved].some((list) => list.length > 0);
  return {
    ...target,
    columns,
    removed: (row) => removed.get(row) ?? null,
    model,
    sisters,
    isFreeOnTheRight: () => right() >= columnsSearched,
    beside: function* () {
      return (yield* mapInSteps(rowsRemoved, (row) => typedBeside(work, row, removed.get(row.row)))).flat();
    },
    check: function* () {
      if (!(yield* isAsItLay())) return movedSince(table, table.kind);
      const changed = yield* changedCells();
      if (changed.length > 0) return changedSince(table, changed);
      const locked = columns.flatMap((column) => column.locked());
      if (protection.protected && (!table.sheetIsProtected || isReshaped || locked.length > 0))
        return isProtected(table, locked);
      const looks = columns.flatMap((column) => reformatted(column).map(({ place }) => place));
      if (protection.protected && looks.length > 0 && protection.options.allowFormatCells !== true)
        return formatIsProtected(table, looks);
      const below = roomBelowProblem(work, room) ?? besideProblem(work, inRows);
      if (below !== null || right() >= columnsAdded.length) return below;
      const address = cellAddress(table.area.top, rightOf(table.area) + right());
      const toDo = `Insert ${some(columnsAdded.length, 'empty column')} there`;
      return noRoom(table, address, `Cells on the right of the ${table.kind} table are in use`, toDo);
    },
  };
}

/** Cells of a row under headings that we know which no longer hold what they held. */
function changedInRow(
  lines: ReadonlyMap<number, ContentsRow>,
  { table }: TableWork,
  row: number,
  { formula }: Asked,
): CellPlace[] {
  const read = lines.get(row);
  return table.columns
    .filter(({ column }, index) => formula(row - 1, column) !== (read?.cells[index]?.formula ?? ''))
    .map(({ column }) => ({ sheet: table.sheet, address: cellAddress(row - 1, column) }));
}

/** Cells under headings that we do not know which hold something that the run which added the row did not write. */
function typedBeside({ table }: TableWork, removed: RemovedRow, asked: Asked | undefined): CellBeside[] {
  const { row, written } = removed;
  if (written === undefined || asked === undefined) return [];
  const known = new Set(table.columns.map(({ column }) => column));
  const ours = new Set(written.map(({ column }) => headingKey(column)));
  return table.headings
    .filter(({ text, column }) => !known.has(column) && !ours.has(headingKey(text)))
    .filter(({ column }) => {
      const content = asked.formula(row - 1, column);
      // A formula that the table fills down by itself is nobody's words.
      return !isBlank(content) && !isFormula(content);
    })
    .map(({ column, text }) => ({
      row: removed,
      heading: text,
      place: { sheet: table.sheet, address: cellAddress(row - 1, column) },
      content: asked.formula(row - 1, column),
    }));
}

function changedInColumn({ table }: TableWork, { area, formula }: Asked) {
  const index = table.columns.findIndex(({ column }) => column === area.left);
  const now = (row: number) => formula(row - 1, area.left);
  return table.rows
    .filter(({ row, cells }) => row <= bottomOf(area) && now(row) !== (cells[index]?.formula ?? ''))
    .map(({ row }) => ({ sheet: table.sheet, address: cellAddress(row - 1, area.left) }));
}
