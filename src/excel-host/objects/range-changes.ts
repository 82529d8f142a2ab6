import { columnCount, rowCount } from '../area';
import { MAX_COLUMNS, MAX_ROWS } from '../address';
import { plainStyle } from '../engine/style';
import { shiftCells } from '../engine/shift-cells';
import { shiftSheet } from '../engine/structure';
import type { CellChange } from '../engine/sheet';
import { requireEditable, requireFormattable, requireUnprotected } from './host';
import { removeHyperlinks } from './range-hyperlink';
import type { RangeTarget } from './range-target';

/** Empties the cells of a range: contents, looks or both. */
export function clearRange(
  range: RangeTarget,
  what: 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks',
): void {
  requireEditable(range.sheet, range.area);
  if (what === 'All' || what === 'Formats') requireFormattable(range.sheet);
  if (what === 'All' || what === 'Hyperlinks' || what === 'RemoveHyperlinks') removeHyperlinks(range);
  const used = range.sheet.usedArea(false, range.area);
  if (!used) return;
  const change = {
    ...(what === 'All' || what === 'Contents' ? { value: null } : {}),
    ...(what === 'All' || what === 'Formats' ? { style: plainStyle } : {}),
  };
  if (Object.keys(change).length === 0) return;
  const changes: CellChange[] = [];
  for (let row = used.top; row <= used.bottom; row += 1) {
    for (let column = used.left; column <= used.right; column += 1) changes.push({ row, column, ...change });
  }
  range.host.engine.change(range.sheet, range.area, changes);
}

/** Deletes the cells of a range; what is below or to the right moves up or left, up not before it is carried out. */
export async function deleteCells(range: RangeTarget, direction: 'Up' | 'Left'): Promise<void> {
  await shift(range, 'delete', direction === 'Up' ? 'rows' : 'columns');
}

/** Puts empty cells where a range is; what is there moves down or right. */
export async function insertCells(range: RangeTarget, direction: 'Down' | 'Right'): Promise<void> {
  await shift(range, 'insert', direction === 'Down' ? 'rows' : 'columns');
}

async function shift(
  { host, sheet, area }: RangeTarget,
  kind: 'insert' | 'delete',
  axis: 'rows' | 'columns',
): Promise<void> {
  requireUnprotected(sheet);
  const isWholeRows = columnCount(area) === MAX_COLUMNS;
  const isWholeColumns = rowCount(area) === MAX_ROWS;
  if (kind === 'delete' && axis === 'rows' && !isWholeRows && !isWholeColumns) {
    host.engine.removals.add(sheet, area);
    return;
  }
  host.engine.removals.carryOut();
  if (isWholeRows) await shiftSheet(host.engine, sheet, { axis: 'rows', kind, at: area.top, count: rowCount(area) });
  else if (isWholeColumns)
    await shiftSheet(host.engine, sheet, { axis: 'columns', kind, at: area.left, count: columnCount(area) });
  else await shiftCells(host.engine, sheet, area, kind, axis);
}

/** Merges the cells of a range into one, or each row of it into one; the first value stays. */
export function mergeCells({ host, sheet, area }: RangeTarget, across: boolean): void {
  requireUnprotected(sheet);
  const areas = across
    ? Array.from({ length: rowCount(area) }, (_, row) => ({ ...area, top: area.top + row, bottom: area.top + row }))
    : [area];
  for (const merged of areas) {
    const rest: CellChange[] = [];
    for (let row = merged.top; row <= merged.bottom; row += 1) {
      for (let column = merged.left; column <= merged.right; column += 1) {
        if (row !== merged.top || column !== merged.left) rest.push({ row, column, value: null });
      }
    }
    host.engine.change(sheet, merged, rest);
    sheet.layout.merge(merged);
  }
}

/** Takes the merged cells of a range apart. */
export function unmergeCells({ sheet, area }: RangeTarget): void {
  requireUnprotected(sheet);
  sheet.layout.unmerge(area);
}
