import { profileWeights } from '../../finance/profiles/profile';
import { refKey } from '../../finance/reference';
import { fail, type Result, succeed } from '../../finance/result';
import type { AssembledWorkbook } from '../assemble-workbook';
import { sayDoubled } from '../contents/doubled-codes';
import type { WorkbookContents } from '../contents/table-contents';
import type { EditPlan } from '../edits/edit-plan';
import type { EditRequest } from '../edits/edit-request';
import { columnNamed } from '../edits/look-up';
import { planEdits } from '../edits/plan-edits';
import { failure, type TrackerFailure } from '../failure';
import { nameProblem, type ProfileChoice, type ProfiledLine, profiledSums, profileName } from './profile-draft';

/** What is to be planned. */
export interface WantedProfile {
  readonly line: ProfiledLine;
  readonly choice: ProfileChoice;
}

/**
 * Plans which profile a line has: the Profile column of the budget, which is added where it has none, and a row of the
 * Profiles table for a new one. Fails where the choice cannot be followed for the line. Pure.
 */
export function planProfile(
  { tracker, contents, monthEnd }: AssembledWorkbook,
  { line, choice }: WantedProfile,
): Result<EditPlan, TrackerFailure> {
  const { profiles } = monthEnd.tables;
  const { ref } = line;
  if (ref === null) return fail(failure('not possible', doubled(contents, line.code)));
  const { unit } = tracker.settings;
  const refused = nameProblem(choice, profiles);
  const sums = profiledSums(line, choice, { profiles, unit });
  if (refused !== null || !sums.ok) {
    const why = refused ?? (sums.ok ? '' : `Found ${sums.error.found}; expected ${sums.error.expected}.`);
    return fail(failure('not possible', `${why} Nothing has been written.`));
  }
  const name = profileName(choice);
  return succeed(
    planEdits({
      title: `Profile of ${ref}`,
      contents,
      requests: [requestCell(contents, ref, name), ...requestRow(line, choice, name)],
    }),
  );
}

const doubled = ({ tables: { Budget: budget } }: WorkbookContents, code: string): string =>
  sayDoubled(
    code,
    (budget?.rows ?? []).flatMap(({ kind, ref, row }) =>
      kind === 'line' && refKey(ref) === refKey(code) ? [row] : [],
    ),
  );

function requestCell({ tables: { Budget: budget } }: WorkbookContents, ref: string, name: string): EditRequest {
  const why = `The budget of ${ref} falls on the year as ${name} says.`;
  if (budget === undefined || columnNamed(budget, { field: 'profile' }) !== undefined) {
    return { request: 'edit cell', table: 'Budget', field: 'profile', ref, to: name, why };
  }
  return { request: 'add column', table: 'Budget', field: 'profile', values: [{ ref, to: name }], why };
}

const keptDigits = 12;

/** Only the proportions of the weights count. */
function requestRow({ budget }: ProfiledLine, choice: ProfileChoice, name: string): EditRequest[] {
  if (choice.kind !== 'new') return [];
  const weights = profileWeights(budget ?? 0, choice.rule);
  return [
    {
      request: 'add row',
      table: 'Profiles',
      values: [
        { field: 'profile', to: name },
        ...(weights.ok ? weights.value : []).map((weight, index) => ({
          field: 'period' as const,
          period: index + 1,
          to: Number(weight.toPrecision(keptDigits)) + 0,
        })),
      ],
      why: 'A profile is kept as weights, of which only the proportions count.',
    },
  ];
}
