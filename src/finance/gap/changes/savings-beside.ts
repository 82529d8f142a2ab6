import type { RagStatus } from '../../rag/status';

/** What lines of the savings table bring that is new, by the places of the gap's years, as positives. */
export interface NewSavings {
  /** Null where a target that it needs cannot be read. */
  readonly byYear: readonly (number | null)[];
  /** The cell of that target by year; `''` where there is none. */
  readonly cells: readonly string[];
}

/** New savings of one status by the places of the gap's years, as positives; null for those whose line says none. */
export interface StatusSavings {
  readonly status: RagStatus | null;
  readonly lines: number;
  /** Null where a figure of the year cannot be read. */
  readonly byYear: readonly (number | null)[];
}

/** What the lines of one status are to bring from the current year on: a status says nothing of a year that is past. */
export interface AssessedSavings extends NewSavings {
  readonly status: RagStatus;
  readonly lines: number;
}

/** What one line of the savings table is to bring. */
export interface PlannedSaving extends NewSavings {
  readonly ref: string;
  readonly title: string | null;
}

/** What a workbook's savings table says beside its gap, in the unit of the gap. */
export interface SavingsBeside {
  /** Of the savings table, best first; none where no savings are assessed. */
  readonly byStatus: readonly AssessedSavings[];
  readonly planned: readonly PlannedSaving[];
  /** Why nothing of the savings table can be put together with the gap; null where it can. */
  readonly apart: string | null;
}
