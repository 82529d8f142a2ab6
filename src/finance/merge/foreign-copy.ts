import { refKey } from '../reference';
import type { DepartmentalCopy, MergeTable } from './merge-table';

/** Why a copy is probably not one of this master's: of another year, another council, or another workbook. */
export type ForeignCopy = 'no lines' | 'no line in common' | 'most lines unknown' | 'no year in common';

/**
 * Whether a copy looks as if it did not come from this master: its lines are for the most part not the master's, or it
 * has no year that the master has. Null where it looks right. Ask before anything of a foreign copy is collected.
 */
export function foreignCopy(master: MergeTable, { table }: Pick<DepartmentalCopy, 'table'>): ForeignCopy | null {
  const known = new Set(master.lines.map(({ ref }) => refKey(ref)));
  const refs = table.lines.map(({ ref }) => refKey(ref)).filter((key) => key !== '');
  if (refs.length === 0) return 'no lines';
  const common = refs.filter((key) => known.has(key)).length;
  if (common === 0) return 'no line in common';
  const [ours, theirs] = [yearsOf(master), yearsOf(table)];
  if (ours.length > 0 && theirs.length > 0 && !theirs.some((year) => ours.includes(year))) return 'no year in common';
  return common * 2 < refs.length ? 'most lines unknown' : null;
}

function yearsOf({ fields }: MergeTable): readonly number[] {
  return fields.flatMap(({ year }) => (year === null ? [] : [year.startYear]));
}
