import type { CalendarDate } from '../../finance/calendar-date';

/**
 * What may be written into a cell. Excel refuses anything else with a sentence that says what was expected; blank is
 * always allowed.
 */
export type Validation =
  /** One of a few words, offered as a drop-down. `why` says of an entry that is refused what else there is to know. */
  | { readonly kind: 'choice'; readonly of: readonly string[]; readonly why?: string }
  /** One of the entries of a table's column, on the pages drawn together; offered as a drop-down that grows with the table. */
  | { readonly kind: 'entry'; readonly table: string; readonly column: string }
  /** A number within limits, both included; money, shares and counts alike. */
  | { readonly kind: 'number'; readonly least?: number; readonly most?: number; readonly isWhole?: boolean }
  /** A day, not before `first` where that is given. */
  | { readonly kind: 'date'; readonly first?: CalendarDate };

/** A drop-down of a few words. */
export const choiceOf = (of: readonly string[], why?: string): Validation => ({
  kind: 'choice',
  of,
  ...(why === undefined ? {} : { why }),
});

/** Any sum of money, below zero too. */
export const anySum: Validation = { kind: 'number' };

/** A share from 0% to 100%. */
export const anyShare: Validation = { kind: 'number', least: 0, most: 1 };

/** Any day from 1 January 2000 on: earlier ones are misprints. */
export const anyDay: Validation = { kind: 'date', first: { year: 2000, month: 1, day: 1 } };
