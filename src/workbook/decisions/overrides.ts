import { compareDates } from '../../finance/calendar-date';
import { groupBy } from '../../finance/group-by';
import type { RagOverride } from '../../finance/rag/assessment';
import { refKey } from '../../finance/reference';
import { type OverrideReview, reviewOverrides } from '../../finance/review/overrides';
import type { ReadWorkbook } from '../assemble-workbook';
import type { AssessedBudget, AssessedSaving } from '../tracker';
import { readDecisions } from './read-decisions';
import type { RecordedDecision } from './recorded-decision';

/** The override that a decision is; null for another decision, and for one that lacks status, reason, name or expiry. */
function overrideOf({ decision, ref, status, reason, by, until }: RecordedDecision): RagOverride | null {
  if (decision !== 'Override' || status === null || reason === null || by === null || until === null) return null;
  return { ref, status, reason, by, until };
}

/** Of several overrides of a line the one of the latest date, as the assessment has it. */
function latestOf(rows: readonly RecordedDecision[]): RecordedDecision | undefined {
  return rows.reduce<RecordedDecision | undefined>((latest, row) => {
    if (latest === undefined || latest.date === null) return row;
    return row.date !== null && compareDates(row.date, latest.date) >= 0 ? row : latest;
  }, undefined);
}

/** A line whose status a person may set: an override stands over a budget line as well. */
export type OverriddenLine = AssessedSaving | AssessedBudget;

/**
 * The overrides of a workbook with the line that each stands over: those that have expired first, then those in force,
 * soonest to expire first. Of several for one line the latest counts.
 */
export function overridesOf({ tracker, contents }: ReadWorkbook): readonly OverrideReview<OverriddenLine>[] {
  const rows = readDecisions(contents, tracker.settings).decisions.filter((row) => overrideOf(row) !== null);
  const overrides = [...groupBy(rows, ({ ref }) => refKey(ref)).values()].flatMap((same) => {
    const latest = latestOf(same);
    return latest === undefined ? [] : (overrideOf(latest) ?? []);
  });
  return reviewOverrides<OverriddenLine>(overrides, [...tracker.savings, ...tracker.budget], tracker.settings.asAt);
}
