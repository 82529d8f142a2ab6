import type { Shift } from '../area';
import { shiftArea, wholeSheet } from '../area';
import type { PrintData } from '../book';

/** How a sheet prints after rows or columns were put in or taken out: what is printed and what is repeated moves along. */
export function shiftPrint(
  { repeatRows, repeatColumns, rowBreaks, areas, ...rest }: PrintData,
  shift: Shift,
): PrintData {
  const rows = repeatRows && shiftArea({ ...wholeSheet, top: repeatRows.first, bottom: repeatRows.last }, shift);
  const columns =
    repeatColumns && shiftArea({ ...wholeSheet, left: repeatColumns.first, right: repeatColumns.last }, shift);
  const breaks = rowBreaks?.flatMap((row) => shiftArea({ ...wholeSheet, top: row, bottom: row }, shift)?.top ?? []);
  const left = areas?.flatMap((area) => shiftArea(area, shift) ?? []) ?? [];
  return {
    ...rest,
    ...(rows ? { repeatRows: { first: rows.top, last: rows.bottom } } : {}),
    ...(columns ? { repeatColumns: { first: columns.left, last: columns.right } } : {}),
    ...(breaks ? { rowBreaks: breaks } : {}),
    ...(left.length > 0 ? { areas: left } : {}),
  };
}
