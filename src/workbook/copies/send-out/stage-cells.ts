import { ruleOf } from '../../../finance/updates/lead-fields';
import { cellText } from '../../cells/cell-value';
import type { ContentsRow, TableContents } from '../../contents/table-contents';
import { chooseFrom, stageWords } from '../../lines/choices';
import type { CellException } from '../../pages/page-table';
import type { CopyColumn } from './copy-columns';
import { validationOf } from './lead-validation';

/**
 * The cells of the column Stage, in which each line may go as far as without a decision; closed where it may go nowhere.
 * None where the department does not write in that column.
 */
export function stageCells(
  { columns }: TableContents,
  rows: readonly ContentsRow[],
  copyColumns: readonly CopyColumn[],
): readonly CellException[] {
  const column = columns.findIndex(({ field }) => field === 'stage');
  const shown = copyColumns[column];
  if (shown?.isInput !== true) return [];
  return rows.map(({ cells }, row) => {
    const now = chooseFrom(stageWords, cellText(cells[column]?.value ?? ''));
    const rule = ruleOf('stage', { stage: now.ok ? now.value : null });
    const validation = validationOf(
      rule,
      'Approving a line and stopping it are decisions: ask for one in the narrative.',
    );
    const isInput = rule.kind !== 'choice' || rule.of.length > 1;
    return { row, column, style: shown.style, isInput, ...(validation === null ? {} : { validation }) };
  });
}
