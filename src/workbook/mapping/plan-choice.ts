import type { WorkbookContents } from '../contents/table-contents';
import type { EditPlan } from '../edits/edit-plan';
import { planEdits } from '../edits/plan-edits';
import type { TableCandidate } from '../failure';
import { mappingRequests, type MappingLine } from './mapping-lines';
import { readIt, statableKinds } from './stated-table';

/**
 * The plan that remembers which of the tables that might be one is the one; or of savings, that several are read
 * together. Answers for other tables of that kind are taken out. Null where the failure was not about tables of which
 * that can be said. Pure.
 * @param chosen of a failure's candidates
 */
export function planChoice(contents: WorkbookContents, chosen: readonly TableCandidate[]): EditPlan | null {
  const kind = statableKinds.find((one) => chosen.every(({ wanted }) => wanted === one));
  if (kind === undefined || chosen.length === 0 || (chosen.length > 1 && kind !== 'Savings')) return null;
  const lines = chosen.map(({ sheet, address, tableName }): MappingLine => {
    return { table: kind, sheet, range: tableName ?? address, column: '', means: readIt };
  });
  const isOne = lines.length === 1;
  const why = isOne
    ? 'It was chosen among the tables that might be the one.'
    : 'They were said to be savings tables that are read together.';
  return planEdits({
    title: isOne ? `${kind} table chosen` : `${lines.length} savings tables read together`,
    contents,
    requests: mappingRequests(contents, kind, lines, why),
  });
}
