import { useMemo } from 'react';
import {
  budgetForm,
  budgetPreviewer,
  type BudgetPreview,
  type MonthEndLine,
  type MonthEndOfWorkbook,
  type UpdateField,
} from '../../../workbook';
import { fieldKey, type LineDraft, type ReadDraft, readDraft } from '../../update/line-draft';

/** What is written of a budget line, and what comes of it. */
export interface BudgetUpdateInHand extends ReadDraft {
  readonly fields: readonly UpdateField[];
  readonly preview: BudgetPreview;
  /** What stops it from being saved, by field. */
  readonly wrong: ReadonlyMap<string, string>;
}

/** What a draft comes to at every key that is pressed, without asking Excel; or why the line cannot be written here. */
export function useBudgetUpdate(
  { reading, workbook }: MonthEndOfWorkbook,
  line: MonthEndLine,
  draft: LineDraft,
): BudgetUpdateInHand | { readonly refused: string } {
  const form = useMemo(() => budgetForm(workbook, line), [workbook, line]);
  const previewer = useMemo(() => budgetPreviewer(workbook, reading, line), [workbook, reading, line]);
  const { settings } = workbook.tracker;
  return useMemo(() => {
    if (!form.ok) return { refused: form.error.message };
    if (!previewer.ok) return { refused: previewer.error.message };
    const read = readDraft(form.value, draft, settings);
    const preview = previewer.value(read.changes);
    const wrong = new Map(preview.problems.map((problem) => [fieldKey(problem), problem.message]));
    for (const [key, message] of read.unreadable) wrong.set(key, message);
    return { fields: form.value, preview, wrong, ...read };
  }, [form, previewer, draft, settings]);
}
