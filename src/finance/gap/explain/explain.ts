import type { FinancialYear } from '../../financial-year';
import type { GapConvention } from '../convention';
import { type GapTable, isLineOf } from '../gap-table';
import { amountAt, type Amounts, type GapCell, sameCell } from '../linear';
import { type CheckedIdentity, checkedIdentities, holds, offBy } from '../prove';
import { moved, type Move } from './move';
import { movesFor, type Search } from './moves';
import { slipKinds } from './slips';
import { elseMoved, unexplained, whyMoved } from './why';

/** How sure it is that a cell is the wrong one. */
export type Standing = 'the only explanation' | 'likeliest' | 'possible' | 'not explained';

/** A cell that is wrong, or may be. */
export interface BrokenCell {
  readonly cell: string;
  /** The year that its figure stands for. */
  readonly year: FinancialYear;
  /** What stands there; null for a blank. */
  readonly found: number | null;
  /** With this in the cell, the identities that it broke hold. */
  readonly expected: number;
  readonly standing: Standing;
  /** One sentence: what is wrong, and what follows from it; of a cell that is only possible, which it is instead. */
  readonly why: string;
}

/** A move with the identities that it leaves broken. */
interface Tried {
  readonly move: Move;
  readonly left: readonly CheckedIdentity[];
}

/** How likely an explanation is: one that a known slip tells comes first, then totals, then figures that were entered. */
function rankOf({ rows }: GapTable, { edits, carried, slip }: Move): number {
  if (slip !== 'figure') return slipKinds.indexOf(slip);
  const row = rows[edits[0].row];
  const follows = row?.type === 'total' || (row !== undefined && isLineOf(row, ['Unidentified']));
  return slipKinds.length + (follows ? carried.length : rows.length * 10);
}

const isTouched = ({ stated, computed }: CheckedIdentity, { edits, carried }: Move): boolean =>
  [...edits, ...carried].some((edit) => [...stated, ...computed].some((term) => sameCell(term, edit)));

/** The moves that mend something and break nothing, best first: those that leave the least broken. */
function mending(search: Search): readonly Tried[] {
  const { table, identities, broken, amounts } = search;
  const tried = movesFor(search).map((move): Tried => {
    const after = moved(amounts, move);
    const isBroken = (identity: CheckedIdentity): boolean =>
      isTouched(identity, move) ? !holds(identity, after) : broken.includes(identity);
    return { move, left: identities.filter(isBroken) };
  });
  return tried
    .filter(({ left }) => left.length < broken.length && left.every((identity) => broken.includes(identity)))
    .sort((one, other) => one.left.length - other.left.length || rankOf(table, one.move) - rankOf(table, other.move));
}

const sameLeft = (one: Tried, other: Tried): boolean =>
  one.left.length === other.left.length && one.left.every((identity) => other.left.includes(identity));

/** Explanations without those that change the same cells as an earlier one to the same figures. */
function withoutRepeats(tried: readonly Tried[]): readonly Tried[] {
  const keyOf = ({ move }: Tried): string => move.edits.map(({ row, year }) => `${row} ${year}`).join();
  const firsts = new Map<string, Tried>();
  for (const one of tried) if (!firsts.has(keyOf(one))) firsts.set(keyOf(one), one);
  return [...firsts.values()];
}

const yearAt = ({ years }: GapTable, { year }: GapCell): FinancialYear => years[year] ?? { startYear: 0 };

/** Of several cells of one row the first says what is wrong with all of them. */
function cellsOf({ table, amounts }: Search, { move }: Tried, standing: Standing): readonly BrokenCell[] {
  const cellAt = ({ row, year }: GapCell): string => table.rows[row]?.cells[year] ?? '';
  const said = standing === 'possible' ? elseMoved(table, amounts, move) : whyMoved(table, amounts, move);
  return move.edits.map((edit, place) => ({
    cell: cellAt(edit),
    year: yearAt(table, edit),
    found: amountAt(amounts, edit),
    expected: edit.to,
    standing,
    why: place === 0 ? said : `As ${cellAt(move.edits[0])}.`,
  }));
}

/** Where nothing explains what is broken, the cells that state it are named. */
const notExplained = ({ table, broken, amounts }: Search): readonly BrokenCell[] =>
  broken.flatMap((identity): BrokenCell[] => {
    const [cell] = identity.stated;
    if (cell === undefined) return [];
    const found = amountAt(amounts, cell);
    return [
      {
        cell: table.rows[cell.row]?.cells[cell.year] ?? '',
        year: yearAt(table, cell),
        found,
        expected: (found ?? 0) - offBy(identity, amounts) / cell.weight,
        standing: 'not explained',
        why: unexplained(table, amounts, identity),
      },
    ];
  });

/**
 * Names the cells that break the identities of a gap table: which cell, changed to what, would make them hold. Where
 * one change does not explain all, the change that explains the most is taken first and the rest is looked at again.
 * @returns the likeliest explanation of each break first; empty where every identity holds
 */
export function explainBroken(table: GapTable, convention: GapConvention): readonly BrokenCell[] {
  const identities = checkedIdentities(table, convention);
  const found: BrokenCell[] = [];
  let amounts: Amounts = table.rows.map((row) => row.amounts);
  let broken: readonly CheckedIdentity[] = identities.filter((identity) => !holds(identity, amounts));
  while (broken.length > 0) {
    const search = { table, identities, broken, amounts };
    const tried = mending(search);
    const [best] = tried;
    if (best === undefined) return [...found, ...notExplained(search)];
    const group = withoutRepeats(tried.filter((one) => sameLeft(one, best)));
    group.forEach((one, place) => {
      const standing = group.length === 1 ? 'the only explanation' : place === 0 ? 'likeliest' : 'possible';
      found.push(...cellsOf(search, one, standing));
    });
    amounts = moved(amounts, best.move);
    broken = best.left;
  }
  return found;
}
