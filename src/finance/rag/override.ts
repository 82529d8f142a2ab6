import { type CalendarDate, compareDates, formatDate } from '../calendar-date';
import type { Assessment, RagOverride } from './assessment';

/**
 * Lays a person's decision over a computed status, which stays in `computed`. An override counts to the end of its last
 * day; after it the computed status stands again and the reason says that the override has expired.
 */
export function applyOverride(assessment: Assessment, override: RagOverride | null, asAt: CalendarDate): Assessment {
  if (override === null) return assessment;
  const by = `${override.status} by ${override.by}`;
  if (compareDates(asAt, override.until) > 0) {
    const expired = `The override to ${by} expired on ${formatDate(override.until)}.`;
    return { ...assessment, reason: `${assessment.reason} ${expired}` };
  }
  const why = override.reason.trim().replace(/\.$/, '');
  return {
    ...assessment,
    status: override.status,
    computed: assessment.computed,
    decidedBy: 'override',
    reason: `${by} until ${formatDate(override.until)}: ${why}. By the rules it is ${assessment.reason}`,
    better: null,
    worse: null,
  };
}
