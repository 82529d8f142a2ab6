import { succeed } from '../../finance/result';
import {
  type CellEdit,
  inParts,
  planUpdateInSteps,
  previewerOf,
  type Problem,
  type UpdateDraft,
  type UpdateField,
  updateForm,
} from '../../workbook';
import type { EditPort } from '../change/change-port';
import { editOperation } from '../change/edits/edit-operation';
import type { Operation } from '../change/operation';
import { sayField } from './field-text';
import { changedMeanwhile, type LineDraft } from './line-draft';

/** An update of a line that is to be saved. */
export interface Update {
  readonly ref: string;
  readonly changes: UpdateDraft;
  /** What the changes were read from. */
  readonly draft: LineDraft;
}

/**
 * Saves an update, in one press where nothing is in doubt. Where somebody else has changed one of its cells meanwhile,
 * it is shown first.
 */
export const saveUpdate = (port: EditPort, { ref, changes, draft }: Update): Operation =>
  editOperation(port, {
    heading: `Update ${ref}`,
    plan: async (read) => {
      const plan = await inParts(planUpdateInSteps(read, ref, changes));
      const form = updateForm(read, ref);
      const others = form.ok ? changedMeanwhile(form.value.fields, draft) : [];
      return succeed({ ...plan, problems: [...plan.problems, ...others.map((field) => noteOf(field, plan.edits))] });
    },
    press: 'Save',
    atOnce: true,
    outcome: (read) => {
      const previewer = previewerOf(read, ref);
      if (!previewer.ok) return [];
      return [{ term: 'Status at the next refresh', fact: previewer.value(changes).assessment.status }];
    },
  });

function noteOf({ field, year, heading, rule, value }: UpdateField, edits: readonly CellEdit[]): Problem {
  const edit = edits.find((one) => one.field === field && (year === null || one.year?.startYear === year.startYear));
  return {
    cell: edit === undefined ? heading : `${edit.place.sheet}!${edit.place.address}`,
    kind: 'changed since',
    found: `${sayField(value, rule)}, which somebody wrote while you were typing`,
    expected: 'Save only if yours is right.',
    severity: 'warning',
    heading,
  };
}
