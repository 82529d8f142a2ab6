import type { FinancialYear } from '../../../finance/financial-year';
import { addUp } from '../../../finance/tidy';
import type { CellValue } from '../../cells/cell-value';
import type { ContentsRow } from '../../contents/table-contents';
import { headingKey } from '../../headings/normalise';
import type { Steps } from '../../steps';
import type { BatchState } from '../edit-plan';
import { markOf } from './batch-mark';

/** A column that rows of a batch have. */
export interface BatchColumn {
  readonly heading: string;
  /** Our name of it; `''` for a column that we do not know. */
  readonly field: string;
  readonly year: FinancialYear | null;
  /** 1 to 12, for a column of a period. */
  readonly period: number | null;
}

/** Where a heading stands among columns; −1 where it is not among them. */
export function placesOf(columns: readonly { readonly heading: string }[]): (heading: string) => number {
  const places = new Map(
    [...columns.entries()].reverse().map(([at, { heading }]) => [headingKey(heading), at] as const),
  );
  // Rows come by the thousand under the same few headings.
  const known = new Map<string, number>();
  return (heading) => {
    const place = known.get(heading) ?? places.get(headingKey(heading)) ?? -1;
    known.set(heading, place);
    return place;
  };
}

/** What stands in the cells of a row but for formulas, which are nobody's figures. */
export const constantsOf = ({ cells }: ContentsRow): CellValue[] =>
  cells.map(({ formula, isFormula }) => (isFormula ? '' : formula));

/**
 * How rows stand: their number, their mark and the sums of some columns. In steps.
 * @param rows constants in the order of the columns
 * @param sums headings
 */
export function* stateOf(
  columns: readonly BatchColumn[],
  rows: readonly (readonly CellValue[])[],
  sums: readonly string[] = [],
): Steps<BatchState> {
  const placeOf = placesOf(columns);
  return {
    rows: rows.length,
    mark: yield* markOf(columns, rows),
    sums: sums.map((column) => {
      const at = placeOf(column);
      const numbers = rows.map((row) => row[at]).filter((value) => typeof value === 'number');
      return { column, sum: addUp(numbers) };
    }),
  };
}
