import type { RagStatus } from './rag/status';
import type { SavingsLine } from './savings-line';

/** A savings line with its status; an assessed line of the workbook is one. */
export interface SavingsRow {
  readonly line: SavingsLine;
  /** Of the current year; null where the line was not assessed. */
  readonly assessment: { readonly status: RagStatus } | null;
}
