import { amountAt, type Amounts, type GapCell } from '../linear';
import type { SlipKind } from './slips';

/** A cell with what it would have to hold. */
export interface Edit extends GapCell {
  readonly to: number;
}

/** A change of the figures that would make more identities hold. */
export interface Move {
  /** The cells that are wrong: one, or those of one row. */
  readonly edits: readonly [Edit, ...Edit[]];
  /** Totals that would follow, since they are right for the wrong figure. */
  readonly carried: readonly Edit[];
  readonly slip: SlipKind;
  /** The row that a total leaves out or counts wrongly; null where it is about no other row. */
  readonly part: number | null;
}

/** The figures after a change. */
export function changed(amounts: Amounts, edits: readonly Edit[]): Amounts {
  return amounts.map((row, place) => {
    const own = edits.filter((edit) => edit.row === place);
    return own.length === 0 ? row : row.map((amount, year) => own.find((edit) => edit.year === year)?.to ?? amount);
  });
}

/** The figures after a move with all that follows. */
export const moved = (amounts: Amounts, { edits, carried }: Move): Amounts => changed(amounts, [...edits, ...carried]);

/** Whether a move would change anything. */
export const changesAnything = (amounts: Amounts, { edits }: Move): boolean =>
  edits.some((edit) => amountAt(amounts, edit) !== edit.to);
