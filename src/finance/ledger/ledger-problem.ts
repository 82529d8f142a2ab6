/** Something in a ledger export, or about it, that a person has to look at. */
export interface LedgerProblem {
  /** The row of the export, counted from 1 as a sheet does; null where it is about no one row. */
  readonly row: number | null;
  /** The heading of the column; null where it is about no one column. */
  readonly column: string | null;
  readonly found: string;
  readonly expected: string;
  /** What to do next. */
  readonly remedy: string;
}
