import { addUp, decimalsIn } from '../tidy';
import { type GapConvention, signOf } from './convention';
import { type GapTable, isLineOf } from './gap-table';
import type { Identity, IdentityName } from './identities';
import { amountAt, type Amounts, type GapCell, weightIn, worth } from './linear';
import { checkedIdentities, holds, offBy } from './prove';

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

/** What a gap table has to say once targets change. */
export interface FollowingFigures {
  readonly figures: readonly FollowingFigure[];
  /**
   * What will not hold afterwards, by the place of its year: what held before and no figure here mends, and savings that the
   * gap had in a year in which no line had a target.
   */
  readonly left: readonly Pick<Identity, 'name' | 'year'>[];
}

/** Whether the cell of a gap table is a formula, which follows by itself and exactly. */
export type IsFormula = (cell: GapCell) => boolean;

const followed: IdentityName = 'savings = the savings table';
const closing: IdentityName = 'savings + unidentified = requirement';

const put = (amounts: Amounts, cell: GapCell, to: number): Amounts =>
  amounts.map((figures, row) =>
    row === cell.row ? figures.map((figure, year) => (year === cell.year ? to : figure)) : figures,
  );
const shifted = (amounts: Amounts, cell: GapCell, by: number): Amounts =>
  put(amounts, cell, addUp([amountAt(amounts, cell) ?? 0, by]));

const amountsOf = ({ rows }: GapTable): Amounts => rows.map((row) => row.amounts);
const withAmounts = (table: GapTable, amounts: Amounts): GapTable => ({
  ...table,
  rows: table.rows.map((row, place) => ({ ...row, amounts: amounts[place] ?? [] })),
});
const isSame = (one: Identity, other: Identity): boolean => one.name === other.name && one.year === other.year;

/** A table whose targets have changed; a year without any counts as 0. Years for which null is given stay as they are. */
const withTargets = (table: GapTable, byYear: readonly (number | null)[]): GapTable => ({
  ...table,
  rows: table.rows.map((row) =>
    row.type !== 'savings table'
      ? row
      : {
          ...row,
          amounts: row.amounts.map((amount, year) => {
            const by = byYear[year] ?? null;
            return by === null || row.unreadable?.includes(year) === true ? amount : addUp([amount ?? 0, by]);
          }),
        },
  ),
});

/**
 * What a gap table has to say once the targets of the savings table change, so that what held before holds again: the lines of
 * savings, what is unidentified where one line says it, and the totals that are worked out from them. Lines of savings keep
 * to the decimals that they are written with, unless more would hold with the exact figures. A year in which the gap did not
 * agree with the savings table before is left alone.
 * @param table with the savings table as it is before the change
 */
export function followSavings(
  table: GapTable,
  convention: GapConvention,
  moves: readonly SavingsMove[],
  isFormula: IsFormula = () => false,
): FollowingFigures {
  const byYear = table.years.map((_, year) => {
    const all = moves.map((move) => move.byYear[year] ?? 0);
    return all.every((by) => by === 0) ? null : addUp(all);
  });
  const standing = withTargets(
    table,
    byYear.map((by) => (by === null ? null : 0)),
  );
  const target = withTargets(table, byYear);
  const before = amountsOf(standing);
  const checked = checkedIdentities(standing, convention);
  const held = checked.filter((identity) => holds(identity, before));
  const shifts = moves.flatMap((move) => shiftsOf(move, convention, held));
  const exact = shifts.reduce((after, { by, ...cell }) => shifted(after, cell, by), amountsOf(target));
  const rounded = shifts
    .filter((cell) => !isFormula(cell))
    .reduce((after, cell) => keepingDecimals(table, held, after, cell), exact);

  const following = (lines: Amounts) => {
    const after = withTotals(held, before, withUnidentified(table, held, before, lines, isFormula));
    const broken = checkedIdentities(withAmounts(target, after), convention).filter((one) => !holds(one, after));
    return { after, left: held.filter((identity) => broken.some((one) => isSame(one, identity))) };
  };
  const [asWritten, asReckoned] = [following(rounded), following(exact)];
  const { after, left } = asWritten.left.length <= asReckoned.left.length ? asWritten : asReckoned;
  const savings = table.rows.find(({ type }) => type === 'savings table');
  const isNew = (year: number): boolean => savings?.amounts[year] === null && byYear[year] !== null;
  const unexpected = checked.filter((one) => one.name === followed && isNew(one.year) && !held.includes(one));
  return {
    figures: changed(table, amountsOf(table), after),
    left: [...left, ...unexpected].map(({ name, year }) => ({ name, year })),
  };
}

/** By how much the figures of a line change; where savings run on, what is carried over from the years before as well. */
function shiftsOf({ row, byYear }: SavingsMove, { savings, savingsBy }: GapConvention, held: readonly Identity[]) {
  let carried = 0;
  return byYear.flatMap((own, year) => {
    const isHeld = held.some((identity) => identity.name === followed && identity.year === year);
    carried = isHeld ? addUp([savingsBy === 'cumulative' ? carried : 0, own]) : 0;
    return carried === 0 ? [] : [{ row, year, by: signOf(savings) * carried }];
  });
}

/** The most decimals that a line of savings is written with, or where it has no figure yet, the others; null where none has. */
function decimalsFor({ rows }: GapTable, place: number): number | null {
  const own = rows.filter((_, at) => at === place);
  const all = rows.filter((row) => isLineOf(row, ['Savings']));
  const [figures] = [own, all]
    .map((some) => some.flatMap(({ amounts }) => amounts.flatMap((amount) => (amount ? [amount] : []))))
    .filter(({ length }) => length > 0);
  return figures === undefined ? null : decimalsIn(figures);
}

/** A figure with the decimals of its line: rounded up or down, as the sum of the year then agrees better with the targets. */
function keepingDecimals(table: GapTable, held: readonly Identity[], after: Amounts, cell: GapCell): Amounts {
  const decimals = decimalsFor(table, cell.row);
  const exact = amountAt(after, cell) ?? 0;
  const identity = held.find(({ name, year }) => name === followed && year === cell.year);
  if (decimals === null || identity === undefined || decimalsIn([exact]) <= decimals) return after;
  const scale = 10 ** decimals;
  const [down, up] = [Math.floor, Math.ceil].map((round) => put(after, cell, round(exact * scale) / scale));
  if (down === undefined || up === undefined) return after;
  return Math.abs(offBy(identity, up)) <= Math.abs(offBy(identity, down)) ? up : down;
}

/** What is unidentified grows by what savings shrink, where one line of it says so, or the only one that is typed does not. */
function withUnidentified(
  { rows }: GapTable,
  held: readonly Identity[],
  before: Amounts,
  moved: Amounts,
  isFormula: IsFormula,
): Amounts {
  const lines = rows.flatMap((row, place) => (isLineOf(row, ['Unidentified']) ? [place] : []));
  return held
    .filter(({ name }) => name === closing)
    .reduce((after, identity) => {
      const cells = lines.map((row) => ({ row, year: identity.year }));
      const [only, ...others] = cells.length > 1 ? cells.filter(isFormula) : cells;
      const weight = only === undefined ? 0 : weightIn(identity.stated, only);
      const off = addUp([offBy(identity, after), -offBy(identity, before)]);
      return only === undefined || others.length > 0 || weight === 0 || off === 0
        ? after
        : shifted(after, only, -off / weight);
    }, moved);
}

/** Every total that held, by as much more as its parts come to. */
const withTotals = (held: readonly Identity[], before: Amounts, moved: Amounts): Amounts =>
  held
    .filter(({ name }) => name.startsWith('total: '))
    .reduce((after, { stated: [total], computed }) => {
      const by = addUp([worth(computed, after), -worth(computed, before)]);
      return total === undefined || by === 0 ? after : shifted(after, total, by / total.weight);
    }, moved);

const changed = ({ rows, years }: GapTable, before: Amounts, after: Amounts): readonly FollowingFigure[] =>
  rows.flatMap(({ type }, row) =>
    type === 'savings table'
      ? []
      : [...years.keys()].flatMap((year): FollowingFigure[] => {
          const amount = amountAt(after, { row, year });
          return amount === null || amount === amountAt(before, { row, year }) ? [] : [{ row, year, amount }];
        }),
  );
