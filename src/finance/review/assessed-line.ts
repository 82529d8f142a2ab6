import type { Assessment } from '../rag/assessment';
import type { SavingsLine } from '../savings-line';

/** A savings line with its status, and the positive sum by which lines are ranked: this year's target. */
export interface AssessedSavingsLine {
  readonly line: SavingsLine;
  readonly assessment: Assessment;
  readonly money: number;
}
