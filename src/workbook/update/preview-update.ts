import { succeed, type Result } from '../../finance/result';
import type { SavingsLine } from '../../finance/savings-line';
import { lineRulesOf, type LineRules } from '../assess/line-rules';
import type { ReadWorkbook } from '../assemble-workbook';
import type { TrackerFailure } from '../failure';
import { withChange } from './draft-line';
import { findLine, type FoundLine } from './find-line';
import { formFields } from './form-fields';
import type { UpdateChange, UpdateDraft, UpdateField, UpdatePreview } from './update-form';

type DraftProblem = UpdatePreview['problems'][number];

/** Says at each key what a line would be: everything that does not change while typing is worked out once. */
export type Previewer = (draft: UpdateDraft) => UpdatePreview;

/** Why fields cannot be written: a formula, or a column that the table does not have. */
function lockedFields(fields: readonly UpdateField[], draft: UpdateDraft): DraftProblem[] {
  return draft.flatMap(({ field, year }) => {
    const offered = fields.find((one) => one.field === field && one.year?.startYear === year?.startYear);
    if (offered?.locked === null) return [];
    return [{ field, year, message: offered?.locked ?? 'The table has no column for it: add the column first.' }];
  });
}

/** An Amber or Red line says what is happening, and a Red one also what is being done about it, where it has room for it. */
function missingWords(
  fields: readonly UpdateField[],
  { narrative, mitigation }: SavingsLine,
  status: string,
): DraftProblem[] {
  const isBlank = (text: string | null): boolean => text === null || text.trim() === '';
  const problems: DraftProblem[] = [];
  if ((status === 'Amber' || status === 'Red') && isBlank(narrative)) {
    problems.push({ field: 'narrative', year: null, message: `A line that is ${status} needs a narrative: say why.` });
  }
  if (status === 'Red' && isBlank(mitigation)) {
    const message = 'A line that is Red needs a mitigation: say what is being done about it.';
    problems.push({ field: 'mitigation', year: null, message });
  }
  return problems.filter(({ field }) => fields.some((one) => one.field === field));
}

function preview(found: FoundLine, workbook: ReadWorkbook, rules: LineRules, draft: UpdateDraft): UpdatePreview {
  const { saving, table, row } = found;
  const fields = formFields(table, row, saving.line, workbook.tracker.settings);
  const problems: DraftProblem[] = lockedFields(fields, draft);
  const written = draft.reduce<SavingsLine>((line, change: UpdateChange) => {
    const changed = withChange(line, change, workbook.tracker.settings);
    if (changed.ok) return changed.value;
    problems.push({ field: change.field, year: change.year, message: changed.error });
    return line;
  }, saving.line);
  const line = { ...written, updated: workbook.tracker.settings.asAt };
  const assessment = rules.assess(line);
  return { line, assessment, problems: [...problems, ...missingWords(fields, line, assessment.status)] };
}

/**
 * Makes the previewer of a line's form: the status as it would become, by the same rules as a refresh, and what stops the
 * update from being saved. The update itself counts: a line that was stale is not, once this is saved. It is of the day
 * that the tracker is as at, by which its age is counted.
 */
export function previewerOf(workbook: ReadWorkbook, ref: string): Result<Previewer, TrackerFailure> {
  const found = findLine(workbook, ref);
  if (!found.ok) return found;
  const rules = lineRulesOf(workbook);
  return succeed((draft) => preview(found.value, workbook, rules, draft));
}
