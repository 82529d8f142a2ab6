import type { Assessment } from '../../finance/rag/assessment';
import { parseStatus } from '../../finance/rag/status';
import { withSheet } from '../cells/address';
import { isBlank } from '../cells/cell-value';
import { listCells } from '../cells/list-cells';
import type { Problem } from '../problem';
import type { CellPlace, WrittenCell } from '../tracker';

/** A line's new status beside what its row holds now. */
export interface StandingStatus {
  readonly assessment: Assessment;
  readonly rag: WrittenCell;
  readonly reason: WrittenCell;
}

const isUnassessed = ({ assessment: { status, decidedBy } }: StandingStatus): boolean =>
  status === 'Grey' && decidedBy !== 'override';

/**
 * Tells which of a table's RAG cells hold a word of the council's own that Grey would not better; a refresh leaves them,
 * with their reasons, as they are. On a line that cannot be assessed that is a word that is none of our statuses. Where
 * not one line can be, the workbook lacks something rather than the lines: then it is any word that no refresh has put
 * a reason beside.
 */
export function keepsOwnWord<Standing extends StandingStatus>(table: readonly Standing[]): (one: Standing) => boolean {
  const hasNothing = table.every(isUnassessed);
  return (one) => {
    if (!isUnassessed(one) || one.rag.isFormula || isBlank(one.rag.text)) return false;
    return parseStatus(one.rag.text) === null || (hasNothing && isBlank(one.reason.text));
  };
}

/** Says of a table once which words of the council's own are left; none where there are none. */
export function keptWordProblems(kept: readonly { readonly place: CellPlace; readonly text: string }[]): Problem[] {
  const [first] = kept;
  if (first === undefined) return [];
  const words = [...new Set(kept.map(({ text }) => `“${text.trim()}”`))];
  const shown = words.length > 3 ? `${words.slice(0, 3).join(', ')} and other words` : words.join(', ');
  return [
    {
      cell: withSheet(first.place.sheet, first.place.address),
      kind: 'word kept',
      found: `${shown} in ${listCells(kept.map(({ place }) => place))}, where the line cannot be assessed`,
      expected:
        'a line that can be assessed: these words are left as they are; clear a cell to have Grey there, or keep your own words under “Claimed RAG”',
      severity: 'warning',
    },
  ];
}
