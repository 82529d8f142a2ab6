/** What is wrong with a cell, so that a list can be filtered and a reader knows how bad it is. */
export type ProblemKind =
  | 'not a number'
  | 'not a date'
  | 'not a choice'
  | 'error value'
  | 'missing heading'
  /** A column that the table needs, and headings beside it that we do not know: a person can say what they mean. */
  | 'unknown headings'
  | 'merged headings'
  | 'duplicate heading'
  | 'missing reference'
  | 'duplicate reference'
  | 'missing figure'
  /** A word that is asked for, such as a department or a narrative. */
  | 'missing entry'
  | 'missing setting'
  | 'does not agree'
  | 'unusual value'
  | 'formula kept'
  /** A word of the council's own in a RAG cell, which is left because the line cannot be assessed. */
  | 'word kept'
  | 'protected'
  | 'no room'
  | 'ambiguous table'
  /** An answer in the Mapping table that does not fit the workbook, or no longer. */
  | 'stale mapping'
  /** A line that is named and is not in its table. */
  | 'unknown line'
  /** A change that is asked for and cannot be made; `expected` says what to do instead. */
  | 'not possible'
  /** A cell that somebody has changed since the run that would be undone. */
  | 'changed since';

/** One thing in the workbook that a person should look at; nothing is written because of it. */
export interface Problem {
  /** With its sheet, as Excel writes it: `Savings!C7`, `'My lines'!C7`. */
  readonly cell: string;
  readonly kind: ProblemKind;
  /** What stands there, in words or quoted. */
  readonly found: string;
  /** What was expected, and what to do next. */
  readonly expected: string;
  /** `error`: something could not be assessed or done; `warning`: it could, but look. */
  readonly severity: 'error' | 'warning';
  /** The reference of the line that the cell belongs to, where it belongs to one. */
  readonly line?: string;
  /** The heading of the cell's column, where it stands under one. */
  readonly heading?: string;
}
