import type { ChangeKind, WantedChange } from '../../finance/gap/changes/wanted-change';
import { readSize, type ScenarioDraft, sizeUnits, type StoredChange, writeSize } from '../../workbook';

/** What a person types into the form of a scenario. */
export interface ScenarioFields {
  /** The row that is changed; null for a new one. */
  readonly key: string | null;
  readonly name: string;
  readonly what: ChangeKind;
  /** Blank for all lines of the kind. */
  readonly line: string;
  readonly by: string;
  readonly note: string;
}

/** What each kind of change is called in the form, and how its size is asked for. */
export const changeForms: Readonly<
  Record<ChangeKind, { readonly label: string; readonly by: string; readonly usual: string }>
> = {
  'Red lines fail': { label: 'Red lines fail', by: 'How much of them fails', usual: '100%' },
  'Line slips': { label: 'A line slips', by: 'By how many months', usual: '6 months' },
  Pay: { label: 'Pay awards are higher', by: 'By how many points', usual: '1 point' },
  Inflation: { label: 'Inflation is higher', by: 'By how many points', usual: '1 point' },
  Demand: { label: 'Demand is higher', by: 'By what share', usual: '5%' },
  Funding: { label: 'Funding is lower', by: 'By what share', usual: '1%' },
};

/** What the form begins with. */
export const emptyDraft: ScenarioFields = {
  key: null,
  name: '',
  what: 'Pay',
  line: '',
  by: changeForms.Pay.usual,
  note: '',
};

/** What the form begins with for a row that stands in the table. */
export function fieldsOf({ key, scenario, note, change }: StoredChange): ScenarioFields {
  if (change === null) return { ...emptyDraft, key, name: scenario, note };
  const size = 'share' in change ? change.share : 'points' in change ? change.points : change.months;
  const by = writeSize(size, sizeUnits[change.what]);
  return { key, name: scenario, what: change.what, line: 'line' in change ? (change.line ?? '') : '', by, note };
}

/** What keeps the form from going on, by field; all null when it can. */
export interface WrongFields {
  readonly name: string | null;
  readonly line: string | null;
  readonly by: string | null;
}

/** Looks at what was typed, field by field. */
export function wrongFields({ name, what, line, by }: ScenarioFields): WrongFields {
  const size = readSize(by, sizeUnits[what], what === 'Red lines fail');
  return {
    name: name.trim() === '' ? 'Give the scenario a name.' : null,
    line: what === 'Line slips' && line.trim() === '' ? 'Say which line slips.' : null,
    by: size.ok ? null : `Write ${size.error.expected}.`,
  };
}

/** The row that the fields make; null where something is wrong with them. */
export function draftOf(fields: ScenarioFields): ScenarioDraft | null {
  const { name, what, line, by, note } = fields;
  const size = readSize(by, sizeUnits[what], what === 'Red lines fail');
  const wrong = wrongFields(fields);
  if (!size.ok || wrong.name !== null || wrong.line !== null) return null;
  return { scenario: name.trim(), change: changeOf(what, line.trim(), size.value), note };
}

function changeOf(what: ChangeKind, line: string, size: number): WantedChange {
  switch (what) {
    case 'Red lines fail':
      return { what, share: size };
    case 'Line slips':
      return { what, line, months: size };
    case 'Pay':
    case 'Inflation':
      return { what, points: size };
    case 'Demand':
    case 'Funding':
      return { what, line: line === '' ? null : line, share: size };
  }
}
