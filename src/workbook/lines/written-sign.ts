import { cellAddress, withSheet } from '../cells/address';
import type { Block } from '../cells/block';
import type { MatchedColumn } from '../headings/match-headings';
import type { Candidate } from '../locate/candidates';
import type { Problem } from '../problem';
import { columnsOf } from './columns';
import { RowReader } from './row-reader';

/** How the sums of a savings table are written: 1 as positive sums, −1 as the negative changes that they make to a budget. */
export type WrittenSign = 1 | -1;

/** The fewest negative targets that show a habit: a single one may be a slip. */
const fewest = 2;

/**
 * How a savings table writes its sums, by its lines. Only a table of which every target of every year is negative, and
 * not every forecast and delivered sum positive, is written as changes to a budget; mixed signs are nobody's habit.
 */
export function writtenSign(table: Candidate, cells: Block, rows: readonly number[]): WrittenSign {
  const columns = columnsOf<'Savings'>(table).all;
  // Read as far as it takes to tell: the first target of most tables does.
  function* sums(...fields: readonly string[]): Generator<number> {
    for (const column of columns.filter(({ field }) => fields.includes(field))) {
      for (const row of rows) {
        const sum = new RowReader(table.sheet, cells, row).money(column, '£') ?? 0;
        if (sum !== 0) yield sum;
      }
    }
  }
  let negative = 0;
  for (const target of sums('target')) {
    if (target > 0) return 1;
    negative += 1;
  }
  if (negative < fewest) return 1;
  let hasOthers = false;
  for (const other of sums('forecast', 'delivered')) {
    if (other < 0) return -1;
    hasOthers = true;
  }
  return hasOthers ? 1 : -1;
}

/** The word on a table that is read with its sign turned, at the heading of its targets. */
export const turnedSignProblem = (table: Candidate, { column, text }: MatchedColumn): Problem => ({
  cell: withSheet(table.sheet, cellAddress(table.area.top, column)),
  kind: 'unusual value',
  found: `“${text}”, in which every target is negative`,
  expected:
    'savings as positive sums: targets, forecasts and delivered sums are read with their signs turned; check that this is meant',
  severity: 'warning',
});
