import type { MoneyUnit } from '../money';

/** One of the sums that a control total is of: a line, or a group of them. */
export interface ControlPart {
  /** The reference of the line, or the name of the group. */
  readonly ref: string;
  readonly title: string | null;
  /** Null where the cell is blank. */
  readonly amount: number | null;
  /** Whether the amount is the sum of several cells, so that it stands in none as it is; left out where it is not. */
  readonly isSum?: boolean;
  /** What the sum is rounded to, such as 0.1; left out where it is not known. */
  readonly roundedTo?: number;
}

/** A total that somebody else has stated, such as the one that the council has approved. */
export interface ControlTotal {
  readonly name: string;
  readonly amount: number;
  readonly roundedTo?: number;
}

/** What is known besides the parts. */
export interface ControlContext {
  readonly unit: MoneyUnit;
  /** Lines that are not among the parts, any of which may have been left out of them. */
  readonly others?: readonly ControlPart[];
}
