import { cellAddress, withSheet } from '../../cells/address';
import type { MatchedColumn } from '../../headings/match-headings';
import type { Candidate } from '../../locate/candidates';
import type { Problem } from '../../problem';

/** A warning about a cell of a line; where there is no such column it stands at the line's first cell. */
export function atLine(
  { sheet, area }: Candidate,
  row: number,
  column: MatchedColumn | undefined,
  about: Pick<Problem, 'kind' | 'found' | 'expected'>,
): Problem {
  return {
    cell: withSheet(sheet, cellAddress(row, column?.column ?? area.left)),
    ...about,
    severity: 'warning',
    ...(column === undefined ? {} : { heading: column.text }),
  };
}
