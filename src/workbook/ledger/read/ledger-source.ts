import type { Area } from '../../tracker';

/** Where an export stands in the open workbook. */
export interface LedgerPlace {
  readonly sheet: string;
  readonly area: Area;
}

/** A ledger export as rows of cells, wherever it came from. */
export interface LedgerSource {
  /** What a reader calls it: the file with its sheet, the range, or `Pasted text`. */
  readonly name: string;
  /** From its first row; cells as texts, or as a sheet has them. */
  readonly rows: readonly (readonly unknown[])[];
  /** Rows, counted from 1, in which a quotation mark is never closed or stands in the wrong place. */
  readonly malformed: readonly number[];
  /** The sheets of a workbook among which one may be chosen; none for a text. */
  readonly sheets: readonly string[];
  /** The sheet that was read; null for a text. */
  readonly sheet: string | null;
  /** Where it stands in the open workbook; null where it comes from elsewhere. */
  readonly place: LedgerPlace | null;
}
