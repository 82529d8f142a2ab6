import { compareStatuses, parseStatus, type RagStatus } from '../rag/status';
import { plainText } from '../same';
import type { AssessedSavingsLine } from './assessed-line';

/** A line whose department claims another status than the rules compute. */
export interface ClaimDifference<Line extends AssessedSavingsLine = AssessedSavingsLine> {
  readonly line: Line;
  /** As it was written. */
  readonly claimed: string;
  /** By the rules alone, without an override. */
  readonly computed: RagStatus;
  /** `cannot be read` where what is claimed is not one of the five statuses. */
  readonly verdict: 'claimed better' | 'claimed worse' | 'cannot be read';
}

/**
 * The lines where claimed and computed differ, the most money first. A line that claims nothing is not among them, nor one
 * of which nothing is asked this year: there is nothing computed to hold a claim against.
 */
export function claimedAgainstComputed<Line extends AssessedSavingsLine>(
  lines: readonly Line[],
): readonly ClaimDifference<Line>[] {
  return lines
    .flatMap((line) => {
      const claimed = plainText(line.line.claimedRag ?? '');
      const { computed } = line.assessment;
      const isAsked = line.assessment.decidedBy !== 'not this year';
      const verdict = claimed === '' || !isAsked ? null : verdictOn(claimed, computed);
      return verdict === null ? [] : [{ line, claimed, computed, verdict }];
    })
    .sort((a, b) => b.line.money - a.line.money);
}

function verdictOn(claimed: string, computed: RagStatus): ClaimDifference['verdict'] | null {
  const status = parseStatus(claimed);
  if (status === null) return 'cannot be read';
  const step = compareStatuses(status, computed);
  if (step === 0) return null;
  return step < 0 ? 'claimed better' : 'claimed worse';
}
