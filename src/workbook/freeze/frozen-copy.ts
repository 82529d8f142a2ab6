/** Which formulas are replaced by what they last gave. */
export type FreezeScope = 'our functions' | 'all formulas';

/** A cell whose formula was left as it was, since there is no value that could stand for it. */
export interface KeptFormula {
  /** With its sheet, such as `Savings!C7`. */
  readonly cell: string;
  readonly formula: string;
  /** Such as `it shows #BUSY!`. */
  readonly why: string;
}

/** A copy of a workbook that can be read without the add-in. */
export interface FrozenCopy {
  readonly bytes: Uint8Array;
  /** Cells that hold a value instead of a formula. */
  readonly frozen: number;
  readonly kept: readonly KeptFormula[];
}

/** Why no copy was made; `message` says what to do. */
export interface FreezeFailure {
  readonly message: string;
}
