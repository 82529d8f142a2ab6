import { fail, type Result, succeed } from '../result';
import type { AssessedSavings, SavingsBeside } from './changes/savings-beside';
import { type GapLine, type GapTable, linesOf } from './gap-table';

/** What says which savings have which status: the savings lines of the gap, or the savings table. */
export type StatusSource =
  | { readonly is: 'the gap'; readonly lines: readonly GapLine[] }
  | { readonly is: 'the savings table'; readonly byStatus: readonly AssessedSavings[] };

/** The gap's own lines come first, as soon as one of them has a status. Fails with why nothing says it. */
export function statusSource(table: GapTable, { byStatus, apart }: SavingsBeside): Result<StatusSource> {
  const lines = linesOf(table, ['Savings']);
  if (lines.some(({ status }) => status !== null)) return succeed({ is: 'the gap', lines });
  if (apart !== null) return fail(apart);
  if (byStatus.length > 0) return succeed({ is: 'the savings table', byStatus });
  return fail(
    'No savings line is known to be Red: the workbook has no savings table with a status, and no line of the gap such ' +
      'as “Savings, Red”. Add either.',
  );
}
