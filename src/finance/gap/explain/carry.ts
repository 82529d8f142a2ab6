import { addUp } from '../../tidy';
import { type GapTable, isLineOf } from '../gap-table';
import { amountAt, type Amounts, type GapCell, sameCell, weightIn } from '../linear';
import { type CheckedIdentity, holds, offBy } from '../prove';
import { changed, type Edit } from './move';

/** Where a change of the gap ends up at the latest: each step of the plan may hand it on to the next. */
const mostSteps = 8;

/** The cell of an identity that follows from the others: its total, or what is unidentified. */
function followingCell({ rows }: GapTable, { stated }: CheckedIdentity): GapCell | null {
  const [only, ...more] = stated;
  if (only !== undefined && more.length === 0 && rows[only.row]?.type === 'total') return only;
  return stated.find(({ row }) => rows[row] !== undefined && isLineOf(rows[row], ['Unidentified'])) ?? null;
}

/**
 * The totals that would have to follow a change so that what held still holds: somebody worked them out from the wrong
 * figure. Null where something would break that cannot follow.
 */
export function carriedBy(
  table: GapTable,
  identities: readonly CheckedIdentity[],
  amounts: Amounts,
  edits: readonly Edit[],
): readonly Edit[] | null {
  const held = identities.filter((identity) => holds(identity, amounts));
  const carried: Edit[] = [];
  for (let step = 0; step < mostSteps; step += 1) {
    const now = changed(amounts, [...edits, ...carried]);
    const torn = held.find((identity) => !holds(identity, now));
    if (torn === undefined) return carried;
    const cell = followingCell(table, torn);
    if (cell === null || [...edits, ...carried].some((edit) => sameCell(edit, cell))) return null;
    const to = addUp([amountAt(now, cell) ?? 0, -offBy(torn, now) / weightIn(torn.stated, cell)]);
    carried.push({ row: cell.row, year: cell.year, to });
  }
  return null;
}
