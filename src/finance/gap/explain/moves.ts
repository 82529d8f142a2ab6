import { addUp, tidy } from '../../tidy';
import type { GapTable } from '../gap-table';
import { amountAt, type Amounts, type GapCell, plus, times, weightIn } from '../linear';
import { type CheckedIdentity, offBy } from '../prove';
import { carriedBy } from './carry';
import { changesAnything, type Edit, type Move } from './move';
import { partSlip } from './part-slips';
import { type SlipKind, slipOf } from './slips';

/** What is looked at when an explanation is sought. */
export interface Search {
  readonly table: GapTable;
  readonly identities: readonly CheckedIdentity[];
  readonly broken: readonly CheckedIdentity[];
  readonly amounts: Amounts;
}

/** Whether an identity states what a cell of a total holds. */
const statesCell = ({ stated }: CheckedIdentity, { row, year }: GapCell): boolean =>
  stated.length === 1 && stated[0]?.row === row && stated[0].year === year;

/** How the figure of a cell may have come about, if another is meant. */
function slipIn({ table, identities, amounts }: Search, cell: Edit, within: number): Pick<Move, 'slip' | 'part'> {
  const found = amountAt(amounts, cell);
  const row = table.rows[cell.row];
  const own = identities.filter((identity) => statesCell(identity, cell));
  const part = row?.type === 'total' ? partSlip(own, [cell.to - (found ?? 0)], amounts) : null;
  if (part !== null) return part;
  // A blank among blanks says nothing: many rows have a figure in a few years only.
  const others = row?.amounts.filter((_, year) => year !== cell.year) ?? [];
  const isSparse = found === null && others.some((amount) => amount === null);
  return { slip: isSparse ? 'figure' : slipOf(found, cell.to, within), part: null };
}

/** Every cell of a broken identity, with what it would have to hold for that identity. */
function cellMoves(search: Search): Move[] {
  const { broken, amounts } = search;
  return broken.flatMap((identity) => {
    const difference = plus(identity.stated, times(identity.computed, -1));
    const off = offBy(identity, amounts);
    return difference.map((term): Move => {
      const to = addUp([amountAt(amounts, term) ?? 0, -off / weightIn(difference, term)]);
      const edit = { row: term.row, year: term.year, to };
      return { edits: [edit], carried: [], ...slipIn(search, edit, identity.within) };
    });
  });
}

/** Totals that are wrong and were worked with further down: in one year, or in all years in which they are wrong. */
function totalMoves(search: Search): Move[] {
  const { table, broken, identities, amounts } = search;
  return table.rows.flatMap((row, place) => {
    if (row.type !== 'total') return [];
    const own = broken.filter(({ stated }) => stated.length === 1 && stated[0]?.row === place);
    const sets = own.length > 1 ? [own, ...own.map((one) => [one])] : [own];
    return sets.flatMap((set): Move[] => {
      const edits = set.map((identity): Edit => {
        const found = amountAt(amounts, { row: place, year: identity.year }) ?? 0;
        return { row: place, year: identity.year, to: addUp([found, -offBy(identity, amounts)]) };
      });
      const [first, ...more] = edits;
      const carried = carriedBy(table, identities, amounts, edits);
      if (first === undefined || carried === null || (more.length === 0 && carried.length === 0)) return [];
      const lacking = set.map((identity) => -offBy(identity, amounts));
      const slip = partSlip(set, lacking, amounts) ?? { slip: 'figure' as const, part: null };
      // Totals of several years that nothing ties together are several mistakes: each is looked at alone.
      if (more.length > 0 && slip.slip === 'figure') return [];
      return [{ edits: [first, ...more], carried, ...slip }];
    });
  });
}

const thousand = 1000;
const rowChanges: readonly (readonly [SlipKind, number])[] = [
  ['sign', -1],
  ['thousands', thousand],
  ['thousands', 1 / thousand],
];

/** Rows that are written in another sign or unit than the rest of the table, in all years. */
function rowMoves({ table, broken, amounts }: Search): Move[] {
  if (broken.length < 2) return [];
  return table.rows.flatMap((_, row) =>
    rowChanges.flatMap(([slip, factor]): Move[] => {
      const edits = (amounts[row] ?? []).flatMap((amount, year) =>
        amount === null || amount === 0 ? [] : [{ row, year, to: tidy(amount * factor, amount / thousand) }],
      );
      const [first, ...more] = edits;
      return first === undefined || more.length === 0
        ? []
        : [{ edits: [first, ...more], carried: [], slip, part: null }];
    }),
  );
}

/** All changes that might explain why identities are broken; most of them will not. */
export const movesFor = (search: Search): readonly Move[] =>
  [...cellMoves(search), ...totalMoves(search), ...rowMoves(search)].filter((move) =>
    changesAnything(search.amounts, move),
  );
