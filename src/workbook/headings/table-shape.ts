/**
 * What the columns of one table may be called, as lists with commas. The first name of a column is the one that we
 * write and ask for.
 */
export interface TableHeadings {
  /** What an Excel table or a named range may be called; the first is the canonical name. */
  readonly names: string;
  readonly columns: Readonly<Record<string, string>>;
  /** Columns of which there may be one for each financial year, such as `2014/15 Target`. */
  readonly yearly: readonly string[];
  /** The column that a heading with nothing but a year stands for; null where such a heading means nothing. */
  readonly bareYear: string | null;
  /** Whether there may be a column for each period, P1 to P12. */
  readonly hasPeriods: boolean;
  /** A table needs one column of each of these groups. */
  readonly required: readonly (readonly string[])[];
}
