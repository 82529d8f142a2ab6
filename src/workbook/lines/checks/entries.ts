import type { Assessment } from '../../../finance/rag/assessment';
import { parseStatus, ragStatuses } from '../../../finance/rag/status';
import type { SavingsLine } from '../../../finance/savings-line';
import { lacksNarrative } from '../../../finance/updates/update-need';
import type { Block } from '../../cells/block';
import { isBlank } from '../../cells/cell-value';
import type { MatchedColumn } from '../../headings/match-headings';
import type { Candidate } from '../../locate/candidates';
import type { Problem } from '../../problem';
import type { SavingsColumns } from '../columns';
import type { ReadLine } from '../read-savings';
import { atLine } from './at-line';

/** Asks each line for its department, in a table that keeps departments: one in which none is given does not. */
export function departmentCheck(
  table: Candidate,
  cells: Block,
  rows: readonly number[],
  column: MatchedColumn | undefined,
): (row: number) => readonly Problem[] {
  const isKept = column !== undefined && rows.some((row) => !isBlank(cells.value(row, column.column)));
  return (row) => {
    if (!isKept || !isBlank(cells.value(row, column.column))) return [];
    const expected =
      'the department: without it the line is in no department’s sums and in no copy that is sent out, and only rules for all apply';
    return [atLine(table, row, column, { kind: 'missing entry', found: 'no department', expected })];
  };
}

/** A line that is Amber or Red and says nothing of it, where the table has a column for that. */
export function missingNarrative(
  table: Candidate,
  columns: SavingsColumns,
  { line, row }: ReadLine<SavingsLine>,
  { status }: Assessment,
): readonly Problem[] {
  const column = columns.plain('narrative');
  if (column === undefined || !lacksNarrative(line, status)) return [];
  const expected = 'a narrative: what has happened, and what is being done about it';
  return [atLine(table, row, column, { kind: 'missing entry', found: `${status}, and no narrative`, expected })];
}

/** A claim that is none of the statuses, which cannot be held against what is computed. */
export function unknownClaim(
  table: Candidate,
  columns: SavingsColumns,
  { line, row }: ReadLine<SavingsLine>,
): readonly Problem[] {
  const claimed = line.claimedRag ?? '';
  if (claimed === '' || parseStatus(claimed) !== null) return [];
  const expected = `one of ${ragStatuses.join(', ')}: it cannot be compared with the computed status`;
  const column = columns.plain('claimedRag');
  return [atLine(table, row, column, { kind: 'not a choice', found: `“${claimed}”`, expected })];
}
