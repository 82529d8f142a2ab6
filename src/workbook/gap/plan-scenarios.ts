import type { WantedChange } from '../../finance/gap/changes/wanted-change';
import type { WorkbookContents } from '../contents/table-contents';
import type { EditPlan } from '../edits/edit-plan';
import type { EditRequest, FieldValue } from '../edits/edit-request';
import { columnNamed } from '../edits/look-up';
import { planEdits } from '../edits/plan-edits';
import { sizeUnits, writeSize } from './change-size';
import { readScenarios } from './read-scenarios';

/** A row of the Scenarios table as it is to be. */
export interface ScenarioDraft {
  readonly scenario: string;
  readonly change: WantedChange;
  readonly note: string;
}

const sizeOf = (change: WantedChange): number => {
  if ('share' in change) return change.share;
  return 'points' in change ? change.points : change.months;
};

/** The cells of a row, in the words that are read again from them. */
function valuesOf({ scenario, change, note }: ScenarioDraft): readonly FieldValue<'Scenarios'>[] {
  return [
    { field: 'scenario', to: scenario.trim() },
    { field: 'what', to: change.what },
    { field: 'of', to: 'line' in change ? (change.line ?? '') : '' },
    { field: 'by', to: writeSize(sizeOf(change), sizeUnits[change.what]) },
    { field: 'note', to: note.trim() },
  ];
}

const why = 'A what-if of the gap, played beside it.';

/** Plans to keep scenarios in the Scenarios table, which is made where there is none: a row for each change. */
export function planKeepScenarios(contents: WorkbookContents, drafts: readonly ScenarioDraft[]): EditPlan {
  const [first, ...others] = drafts;
  const title = first === undefined || others.length > 0 ? 'Keep scenarios' : `Keep the scenario “${first.scenario}”`;
  const requests = drafts.map((draft): EditRequest => ({
    request: 'add row',
    table: 'Scenarios',
    values: valuesOf(draft).filter(({ to }) => to !== ''),
    why,
  }));
  return planEdits({ title, contents, requests });
}

/**
 * Plans to change one row of the Scenarios table. A column that the table does not have is left out where nothing is to
 * be written into it.
 * @param key what tells the row, as it was read
 */
export function planChangeScenario(contents: WorkbookContents, key: string, draft: ScenarioDraft): EditPlan {
  const table = contents.tables.Scenarios;
  const requests = valuesOf(draft)
    .filter(({ field, to }) => to !== '' || (table !== undefined && columnNamed(table, { field }) !== undefined))
    .map((value): EditRequest => ({ request: 'edit cell', table: 'Scenarios', ref: key, ...value, why }));
  return planEdits({ title: `Change the scenario “${draft.scenario}”`, contents, requests });
}

/** Plans to take a scenario out of the Scenarios table, with all of its rows. */
export function planRemoveScenario(contents: WorkbookContents, scenario: string): EditPlan {
  const rows = readScenarios(contents.tables.Scenarios).changes.filter((row) => row.scenario === scenario);
  const requests = rows.map(({ key }): EditRequest => ({
    request: 'remove row',
    table: 'Scenarios',
    ref: key,
    why: 'The what-if is done with.',
  }));
  return planEdits({ title: `Take out the scenario “${scenario}”`, contents, requests });
}
