import type { WorkbookContents } from '../contents/table-contents';
import type { EditPlan } from '../edits/edit-plan';
import { planEdits } from '../edits/plan-edits';
import type { TableCandidate } from '../failure';
import { mappingRequests, type MappingLine } from './mapping-lines';
import { readIt, statableKinds } from './stated-table';

/**
 * The plan that remembers which of the tables that might be one is the one. Answers for other tables of that kind are
 * taken out. Null where the failure was not about tables of which that can be said. Pure.
 * @param chosen one of a failure's candidates
 */
export function planChoice(contents: WorkbookContents, chosen: TableCandidate): EditPlan | null {
  const kind = statableKinds.find((one) => one === chosen.wanted);
  if (kind === undefined) return null;
  const { sheet, address, tableName } = chosen;
  const line: MappingLine = { table: kind, sheet, range: tableName ?? address, column: '', means: readIt };
  const why = 'It was chosen among the tables that might be the one.';
  return planEdits({
    title: `${kind} table chosen`,
    contents,
    requests: mappingRequests(contents, kind, [line], why),
  });
}
