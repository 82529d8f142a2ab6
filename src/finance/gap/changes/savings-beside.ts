import type { RagStatus } from '../../rag/status';

/** What the Red lines of the savings table are to bring: new savings by the places of the gap's years, as positives. */
export interface RedSavings {
  readonly lines: number;
  readonly byYear: readonly number[];
}

/** New savings of one status by the places of the gap's years, as positives; null for those whose line says none. */
export interface StatusSavings {
  readonly status: RagStatus | null;
  readonly lines: number;
  /** Null where a figure of the year cannot be read. */
  readonly byYear: readonly (number | null)[];
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
  /** Of the savings table, best first; none where no savings are assessed. */
  readonly byStatus: readonly StatusSavings[];
  readonly planned: readonly PlannedSaving[];
  /** Why nothing of the savings table can be put together with the gap; null where it can. */
  readonly apart: string | null;
}

/** A gap without a savings table beside it. */
export const noSavings: SavingsBeside = { red: null, byStatus: [], planned: [], apart: null };
