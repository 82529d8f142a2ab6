import { addUp } from '../tidy';
import { type GapConvention, signOf } from './convention';
import { type GapTable, isLineOf } from './gap-table';
import type { IdentityName } from './identities';
import { amountAt, type Amounts, figuresIn, type GapCell } from './linear';
import { checkedIdentities, holds } from './prove';

/** What becomes of the savings that a line of a gap table stands for. */
export interface SavingsMove {
  /** The place of the line among the rows of the table. */
  readonly row: number;
  /** By how much the new savings of each year change, as positives where they grow. */
  readonly byYear: readonly number[];
}

/** A figure of a gap table that has to change. */
export interface FollowingFigure extends GapCell {
  readonly amount: number;
}

const followed: IdentityName = 'savings = the savings table';
const closing: IdentityName = 'savings + unidentified = requirement';

/** More rounds than a total of totals has parts. */
const mostRounds = 10;

const shifted = (amounts: Amounts, { row, year }: GapCell, by: number): Amounts =>
  amounts.map((figures, place) =>
    place === row ? figures.map((figure, at) => (at === year ? addUp([figure ?? 0, by]) : figure)) : figures,
  );

/**
 * What a gap table has to say once the targets of the savings table change, so that what held before holds again: the lines of
 * savings, what is unidentified where one line says it, and the totals that are worked out from them. A year in which the gap did not
 * agree with the savings table before is left alone.
 * @param table with the savings table as it is before the change
 */
export function followSavings(
  table: GapTable,
  convention: GapConvention,
  moves: readonly SavingsMove[],
): readonly FollowingFigure[] {
  const before: Amounts = table.rows.map(({ amounts }) => amounts);
  const held = checkedIdentities(table, convention).filter((identity) => holds(identity, before));
  const heldIn = (name: IdentityName, year: number): boolean =>
    held.some((identity) => identity.name === name && identity.year === year);
  const unidentified = table.rows.flatMap((row, place) => (isLineOf(row, ['Unidentified']) ? [place] : []));
  const [only, ...others] = unidentified;
  let after = before;
  for (const { row, byYear } of moves) {
    for (const year of table.years.keys()) {
      const earlier = convention.savingsBy === 'cumulative' ? byYear.slice(0, year) : [];
      const by = addUp([...earlier, byYear[year] ?? 0]);
      if (by === 0 || !heldIn(followed, year)) continue;
      after = shifted(after, { row, year }, signOf(convention.savings) * by);
      if (only === undefined || others.length > 0 || !heldIn(closing, year)) continue;
      after = shifted(after, { row: only, year }, -signOf(convention.unidentified) * by);
    }
  }
  return changed(table, before, withTotals(table, held, after));
}

/** Every total that held, as its parts now come to; totals of totals follow in later rounds. */
function withTotals(table: GapTable, held: ReturnType<typeof checkedIdentities>, moved: Amounts): Amounts {
  let after = moved;
  for (let round = 0; round < mostRounds; round += 1) {
    const broken = held.flatMap((identity) => {
      const [total, ...more] = identity.stated;
      const isTotal = total !== undefined && more.length === 0 && table.rows[total.row]?.type === 'total';
      return isTotal && !holds(identity, after) ? [{ total, identity }] : [];
    });
    if (broken.length === 0) return after;
    for (const { total, identity } of broken) {
      const off = [...figuresIn(identity.computed, after), ...figuresIn(identity.stated, after).map((one) => -one)];
      after = shifted(after, total, addUp(off) / total.weight);
    }
  }
  return after;
}

const changed = ({ rows, years }: GapTable, before: Amounts, after: Amounts): readonly FollowingFigure[] =>
  rows.flatMap(({ type }, row) =>
    type === 'savings table'
      ? []
      : [...years.keys()].flatMap((year): FollowingFigure[] => {
          const amount = amountAt(after, { row, year });
          return amount === null || amount === amountAt(before, { row, year }) ? [] : [{ row, year, amount }];
        }),
  );
