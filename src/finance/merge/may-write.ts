import { stages, stagesWithoutDecision } from '../savings-line';
import { leadFields } from '../updates/lead-fields';
import type { MergeField } from './field';
import { type FieldValue, isBlankValue } from './value';

/** Whether a department writes in a column of its own lines at all. */
export const isDepartmental = ({ name }: Pick<MergeField, 'name'>): boolean =>
  leadFields.some((field) => field === name);

const stageIn = (value: FieldValue) => stages.find((stage) => value.kind === 'text' && stage === value.text) ?? null;

/** Whether a department may make of a cell of its own line what its copy has: a stage goes only as far as without a decision. */
export function mayDepartmentWrite(field: MergeField, master: FieldValue, copy: FieldValue): boolean {
  if (!isDepartmental(field)) return false;
  if (field.name !== 'stage' || isBlankValue(copy)) return true;
  const to = stageIn(copy);
  return to !== null && stagesWithoutDecision(stageIn(master)).includes(to);
}
