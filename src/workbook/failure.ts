import type { CellPlace } from './tracker';

/** Why an operation stopped. Nothing has been written when it did, except perhaps where Excel itself failed. */
export type FailureKind =
  /** No sheet holds a savings or a budget table. */
  | 'no tracker'
  /** Several tables might be the one: a person has to say which; `candidates` lists them. */
  | 'ambiguous'
  /** A cell is being edited, or Excel shows a dialog. */
  | 'being edited'
  /** A sheet or the workbook is protected where something would be written. */
  | 'protected'
  /** Lines stand on other rows than when the plan was made, or the table has gone. */
  | 'rows moved'
  /** Somebody has changed the cells that would be written; `cells` lists them. */
  | 'changed since'
  /** Cells are in the way of rows or columns that would be added, or a row cannot be taken out alone. */
  | 'no room'
  /** A table or a name of the user's is called as a table of ours would be. */
  | 'name taken'
  /** What is asked for cannot be done as it is asked; `message` says what to change. */
  | 'not possible'
  /** No run is left that could be undone. */
  | 'nothing to undo'
  /** Excel refused for a reason of its own, which `message` quotes; part of what was sent may have been done. */
  | 'excel failed';

/** A table that might be the one looked for. */
export interface TableCandidate {
  /** Such as `Savings`. */
  readonly wanted: string;
  readonly sheet: string;
  /** The range with its headings, such as `A4:K40`. */
  readonly address: string;
  /** The Excel table's own name; null for a plain range. */
  readonly tableName: string | null;
}

/** A failure that a user can understand and act on: `message` says what happened and what to do next. */
export interface TrackerFailure {
  readonly kind: FailureKind;
  readonly message: string;
  /** The cells concerned, the first few hundred at most. */
  readonly cells: readonly CellPlace[];
  readonly candidates: readonly TableCandidate[];
}

/** Makes a failure; `details` where there is more to show than the sentence. */
export const failure = (
  kind: FailureKind,
  message: string,
  details: { readonly cells?: readonly CellPlace[]; readonly candidates?: readonly TableCandidate[] } = {},
): TrackerFailure => ({ kind, message, cells: details.cells ?? [], candidates: details.candidates ?? [] });
