import type { Block } from '../cells/block';
import { isBlank } from '../cells/cell-value';
import { rightOf } from '../cells/address';
import type { Area } from '../tracker';

/** How many columns to the right of a plain range are looked at for a free one. */
export const columnsSearched = 6;

/** A plain range with its headings in the first row. */
interface Range {
  readonly area: Area;
  /** As `Candidate` has it. */
  readonly chosenRight?: number;
  readonly apartAt?: number;
}

/**
 * The columns, from left to right, that a column of ours may take on the right of a plain range, passing over columns in
 * use but no table beside it, from which a blank one keeps it apart. Where a person chose the range nothing else on the
 * sheet belongs to it: it ends at the first column without a heading, which is the last that may be taken, and before
 * what stands beside it.
 * @param from the first column to be looked at, counted from 0
 */
export function columnsBeside(
  { area, chosenRight, apartAt = Infinity }: Range,
  cells: Block,
  from = rightOf(area),
): number[] {
  const all = Array.from({ length: columnsSearched }, (_, index) => from + index);
  if (chosenRight === undefined) return all.filter((column) => column < apartAt);
  const first = all.findIndex((column) => isBlank(cells.value(area.top, column)));
  return (first < 0 ? all : all.slice(0, first + 1)).filter((column) => column < chosenRight);
}
