/** What the Red lines of the savings table are to bring: new savings by the places of the gap's years, as positives. */
export interface RedSavings {
  readonly lines: number;
  readonly byYear: readonly number[];
}

/** What one line of the savings table is to bring. */
export interface PlannedSaving {
  readonly ref: string;
  readonly title: string | null;
  /** New savings by the places of the gap's years, as positives. */
  readonly byYear: readonly number[];
}

/** What a workbook's savings table says beside its gap, in the unit of the gap. */
export interface SavingsBeside {
  /** Null where no savings are assessed. */
  readonly red: RedSavings | null;
  readonly planned: readonly PlannedSaving[];
  /** Why nothing of the savings table can be put together with the gap; null where it can. */
  readonly apart: string | null;
}

/** A gap without a savings table beside it. */
export const noSavings: SavingsBeside = { red: null, planned: [], apart: null };
