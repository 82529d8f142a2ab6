import { bottomOf, rightOf } from '../cells/address';
import type { Block } from '../cells/block';
import { isBlank, isFormula } from '../cells/cell-value';
import type { MatchedColumn } from '../headings/match-headings';
import { columnsBeside } from '../locate/columns-beside';
import type { AssessedTable, Area, TableLayout, WrittenCell, WrittenColumnLayout } from '../tracker';
import type { TableCells } from './snapshot';

function isFree(cells: Block, area: Area, totalsRow: number | null, column: number): boolean {
  const end = totalsRow === null ? bottomOf(area) : totalsRow + 1;
  for (let row = area.top; row < end; row += 1) {
    if (!isBlank(cells.value(row, column)) || isFormula(cells.formula(row, column))) return false;
  }
  return true;
}

/**
 * The column that is there, or the place for a new one: beside an Excel table, which cannot skip a column; the next free
 * one to the right of a plain range, and none of a table that stands beside it.
 */
function placeColumn(
  { table, cells, sheetIsProtected, lockedColumns }: TableCells,
  there: MatchedColumn | undefined,
  from: number,
): WrittenColumnLayout {
  if (there !== undefined) {
    const heading = String(cells.value(table.area.top, there.column));
    return {
      column: there.column,
      state: 'present',
      heading,
      isLocked: sheetIsProtected && lockedColumns.has(there.column),
    };
  }
  const tried = table.tableName === null ? columnsBeside(table, cells, from) : [from];
  const free = tried.find((column) => isFree(cells, table.area, table.totalsRow, column));
  return {
    column: free ?? from,
    state: free === undefined ? 'noRoom' : 'toAdd',
    heading: '',
    isLocked: sheetIsProtected,
  };
}

function writtenCell(cells: Block, row: number, { column, state }: WrittenColumnLayout): WrittenCell {
  if (state !== 'present') return { text: '', isFormula: false };
  return { text: String(cells.value(row, column)), isFormula: isFormula(cells.formula(row, column)) };
}

/** How a table lies on its sheet and what its RAG columns hold now. */
export function layoutOf(
  name: AssessedTable,
  source: TableCells,
  keyColumn: MatchedColumn | undefined,
  lines: readonly { readonly row: number; readonly ref: string }[],
): TableLayout {
  const { table, cells } = source;
  const column = (field: string): MatchedColumn | undefined =>
    table.match.columns.find((other) => other.field === field);
  const rag = placeColumn(source, column('rag'), rightOf(table.area));
  const reason = placeColumn(source, column('ragReason'), rag.state === 'toAdd' ? rag.column + 1 : rightOf(table.area));
  return {
    table: name,
    sheet: table.sheet,
    tableName: table.tableName,
    area: table.area,
    keyColumn: keyColumn?.column ?? null,
    rag,
    reason,
    keyHeading: keyColumn === undefined ? '' : String(cells.value(table.area.top, keyColumn.column)),
    showsTotals: table.totalsRow !== null,
    sheetIsProtected: source.sheetIsProtected,
    lines: lines.map(({ row, ref }) => ({
      row: row + 1,
      ref,
      key: keyColumn === undefined ? '' : cells.value(row, keyColumn.column),
      rag: writtenCell(cells, row, rag),
      reason: writtenCell(cells, row, reason),
    })),
  };
}
