import { groupRows, type LineAttribute } from '../../finance/rollup/groups';
import type { AssessedSaving } from '../tracker';

/** What lines are put into groups by in the pack. */
export const packAttributes = ['department', 'project', 'kind', 'cash'] as const satisfies readonly LineAttribute[];
export type PackAttribute = (typeof packAttributes)[number];

/** How a line that does not say stands in the tables of the pack. */
export const notGiven = 'Not given';

/**
 * The names of the groups by line, as each group is written first: names that differ in case or spaces are one. Null
 * for a line that does not say.
 */
export function groupNames(
  lines: readonly AssessedSaving[],
  attribute: PackAttribute,
): ReadonlyMap<AssessedSaving, string | null> {
  const groups = groupRows(lines, attribute);
  return new Map(groups.flatMap(({ name, rows }) => rows.map((row) => [row, name] as const)));
}
