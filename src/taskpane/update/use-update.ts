import { useMemo } from 'react';
import { previewerOf, updateForm, type UpdateForm, type UpdatePreview } from '../../workbook';
import type { Reading } from '../pane-workbook';
import { fieldKey, type LineDraft, type ReadDraft, readDraft } from './line-draft';

/** The form of a line as it stands. */
export interface UpdateInHand extends ReadDraft {
  readonly form: UpdateForm;
  /** The line as it would be. */
  readonly preview: UpdatePreview;
  /** What stops it from being saved, by field. */
  readonly wrong: ReadonlyMap<string, string>;
}

/**
 * What a draft comes to at every key that is pressed, worked out without asking Excel. A text is the reason why the line
 * cannot be updated here, such as a reference that stands twice.
 */
export function useUpdate(
  reading: Reading,
  ref: string,
  draft: LineDraft,
): UpdateInHand | { readonly refused: string } {
  const form = useMemo(() => updateForm(reading, ref), [reading, ref]);
  const previewer = useMemo(() => previewerOf(reading, ref), [reading, ref]);
  const { settings } = reading.tracker;
  return useMemo(() => {
    if (!form.ok) return { refused: form.error.message };
    if (!previewer.ok) return { refused: previewer.error.message };
    const read = readDraft(form.value.fields, draft, settings);
    const preview = previewer.value(read.changes);
    const wrong = new Map(preview.problems.map((problem) => [fieldKey(problem), problem.message]));
    for (const [key, message] of read.unreadable) wrong.set(key, message);
    return { form: form.value, preview, wrong, ...read };
  }, [form, previewer, draft, settings]);
}
