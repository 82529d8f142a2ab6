import { type GapConvention, signOf } from './convention';
import { type GapKind, type GapTable, linesOf } from './gap-table';

/** A figure whose sign is not that of its kind. */
export interface OddSign {
  readonly cell: string;
  readonly line: string;
  readonly kind: GapKind;
  readonly amount: number;
  /** How many figures of the line have that sign. */
  readonly count: number;
}

/** Reserves may go both ways, pressures may fall: of these kinds one sign is meant throughout. */
const signed = [
  ['Funding', 'funding'],
  ['Savings', 'savings'],
] as const;

/** The first figure of each line that is written in the other sign than its kind: a sum of both is easily not what is meant. */
export const oddSigns = (table: GapTable, convention: GapConvention): readonly OddSign[] =>
  signed.flatMap(([kind, part]) =>
    linesOf(table, [kind]).flatMap(({ name, amounts, cells }) => {
      const odd = amounts.flatMap((amount, year) =>
        amount !== null && amount * signOf(convention[part]) < 0 ? [{ amount, cell: cells[year] ?? '' }] : [],
      );
      const [first] = odd;
      return first === undefined ? [] : [{ ...first, line: name, kind, count: odd.length }];
    }),
  );
