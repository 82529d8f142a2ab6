import { succeed, type Result } from '../../finance/result';
import { updateNeeds } from '../../finance/updates/update-need';
import { lineRulesOf } from '../assess/line-rules';
import type { ReadWorkbook } from '../assemble-workbook';
import type { TrackerFailure } from '../failure';
import { findLine } from './find-line';
import { formFields } from './form-fields';
import type { UpdateForm } from './update-form';

/** The form in which the lead of a line updates it. */
export function updateForm(workbook: ReadWorkbook, ref: string): Result<UpdateForm, TrackerFailure> {
  const found = findLine(workbook, ref);
  if (!found.ok) return found;
  const { saving, table, row } = found.value;
  const { settings } = workbook.tracker;
  const rules = lineRulesOf(workbook);
  const { year, asAt } = settings;
  const needs = updateNeeds(saving, rules.milestones(saving.line.ref), {
    year,
    asAt,
    maxAge: rules.maxAge(saving.line),
  });
  return succeed({ line: saving.line, fields: formFields(table, row, saving.line, settings), needs });
}
