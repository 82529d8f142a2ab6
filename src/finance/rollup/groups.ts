import { cashEffects, savingKinds, type SavingsLine, stages } from '../savings-line';

/** What savings lines can be rolled up by besides the year. */
export const lineAttributes = ['project', 'theme', 'department', 'owner', 'kind', 'cash', 'stage'] as const;
export type LineAttribute = (typeof lineAttributes)[number];

/** Lines that have something in common; `name` is null for those that do not say. */
export interface NamedGroup<Row> {
  readonly name: string | null;
  readonly rows: readonly Row[];
}

const ordered: Readonly<Partial<Record<LineAttribute, readonly string[]>>> = {
  kind: savingKinds,
  cash: cashEffects,
  stage: stages,
};

/** What two names of a group have in common that differ only in case or spaces. */
export const groupKey = (name: string): string => name.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');

/**
 * Puts rows into groups by an attribute of their lines. Names that differ only in case or spaces are one, written as
 * they first occur. Kinds, effects and stages stand in their own order, names in that of the rows; no name is last.
 * @param named groups that are to be there even without a row, such as a project that no saving is expected of
 */
export function groupRows<Row extends { readonly line: SavingsLine }>(
  rows: readonly Row[],
  attribute: LineAttribute,
  named: readonly string[] = [],
): readonly NamedGroup<Row>[] {
  const groups = new Map<string, { name: string; rows: Row[] }>();
  const unnamed: Row[] = [];
  const groupCalled = (name: string) => {
    const group = groups.get(groupKey(name)) ?? { name: name.trim(), rows: [] };
    groups.set(groupKey(name), group);
    return group;
  };
  (ordered[attribute] ?? []).forEach(groupCalled);
  for (const row of rows) {
    const name = nameOf(row.line, attribute);
    if (name === null) unnamed.push(row);
    else groupCalled(name).rows.push(row);
  }
  const wanted = new Set(named.map((name) => groupKey(groupCalled(name).name)));
  const present = [...groups].filter(([key, group]) => group.rows.length > 0 || wanted.has(key));
  return [...present.map(([, group]) => group), ...(unnamed.length === 0 ? [] : [{ name: null, rows: unnamed }])];
}

function nameOf(line: SavingsLine, attribute: LineAttribute): string | null {
  const name = line[attribute]?.trim() ?? '';
  return name === '' ? null : name;
}
