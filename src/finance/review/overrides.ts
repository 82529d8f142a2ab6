import { type CalendarDate, daysBetween } from '../calendar-date';
import { groupBy } from '../group-by';
import type { Assessment, RagOverride } from '../rag/assessment';
import { compareStatuses } from '../rag/status';
import { refKey } from '../reference';

/** A line of savings or of the budget, with its status. */
interface AssessedLine {
  readonly line: { readonly ref: string };
  readonly assessment: Assessment;
}

/** An override with the line that it stands over. */
export interface OverrideReview<Line extends AssessedLine = AssessedLine> {
  readonly override: RagOverride;
  /** Null where no line has the reference. */
  readonly line: Line | null;
  readonly state: 'in force' | 'expired';
  /** Until its last day; negative since it expired. */
  readonly daysLeft: number;
  /** How it stands to the computed status; null without a line. */
  readonly against: 'better than computed' | 'worse than computed' | 'as computed' | null;
}

/** All overrides with their expiry: those that expired first, longest ago first, then those in force, soonest first. */
export function reviewOverrides<Line extends AssessedLine>(
  overrides: readonly RagOverride[],
  lines: readonly Line[],
  asAt: CalendarDate,
): readonly OverrideReview<Line>[] {
  const byRef = groupBy(lines, ({ line }) => refKey(line.ref));
  return overrides
    .map((override): OverrideReview<Line> => {
      const line = byRef.get(refKey(override.ref))?.[0] ?? null;
      const daysLeft = daysBetween(asAt, override.until);
      const step = line === null ? null : compareStatuses(override.status, line.assessment.computed);
      return { override, line, state: daysLeft < 0 ? 'expired' : 'in force', daysLeft, against: wordFor(step) };
    })
    .sort((a, b) => a.daysLeft - b.daysLeft);
}

function wordFor(step: number | null): OverrideReview['against'] {
  if (step === null) return null;
  if (step === 0) return 'as computed';
  return step < 0 ? 'better than computed' : 'worse than computed';
}
