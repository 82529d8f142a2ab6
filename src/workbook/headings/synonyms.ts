import { headingKey } from './normalise';
import { tableHeadings, type TableKind } from './table-headings';
import type { TableHeadings } from './table-shape';

/** One thing that a heading may mean; the lower the rank, the more usual the name. */
export interface Meaning {
  readonly field: string;
  readonly rank: number;
}

const split = (list: string): string[] => list.split(',').map((name) => name.replace(/\s+/g, ' ').trim());

/** Of two columns of one year, `Original target` and `Revised target`, the latest agreed is the one that holds. */
const ofTheLatest = /^(?:revised|current|latest|updated)\b/i;
const mostUsual = -1;

function meaningsOf({ columns, yearly }: TableHeadings): ReadonlyMap<string, readonly Meaning[]> {
  const meanings = new Map<string, Meaning[]>();
  for (const [field, list] of Object.entries(columns)) {
    split(list).forEach((name, index) => {
      const rank = yearly.includes(field) && ofTheLatest.test(name) ? mostUsual : index;
      const key = headingKey(name);
      meanings.set(key, [...(meanings.get(key) ?? []), { field, rank }]);
    });
  }
  return meanings;
}

export const tableKinds = Object.keys(tableHeadings).filter((kind): kind is TableKind => kind in tableHeadings);

const synonyms = new Map(tableKinds.map((kind) => [kind, meaningsOf(tableHeadings[kind])] as const));
const names = new Map(
  tableKinds.map((kind) => [kind, split(tableHeadings[kind].names).map((name) => headingKey(name))] as const),
);

const nothing: readonly Meaning[] = [];

/** What a heading, reduced to its key, may mean in a table; empty where it means nothing. */
export const meaningsIn = (kind: TableKind, key: string): readonly Meaning[] => synonyms.get(kind)?.get(key) ?? nothing;

/** How usual a name is for a table of this kind, 0 for the canonical one; null where it is none of its names. */
export function nameRank(kind: TableKind, name: string): number | null {
  const rank = (names.get(kind) ?? []).indexOf(headingKey(name));
  return rank < 0 ? null : rank;
}

/** The heading that we write and ask for. */
export function canonicalHeading(kind: TableKind, field: string): string {
  const columns: Readonly<Record<string, string>> = tableHeadings[kind].columns;
  return split(columns[field] ?? field)[0] ?? field;
}
