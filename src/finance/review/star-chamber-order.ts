import { compareStatuses } from '../rag/status';
import type { AssessedSavingsLine } from './assessed-line';

/** The lines as a star chamber reads them: Red, Amber, Grey, Green, Blue, and within each the most money first. */
export function starChamberOrder<Line extends AssessedSavingsLine>(lines: readonly Line[]): readonly Line[] {
  return [...lines].sort((a, b) => compareStatuses(b.assessment.status, a.assessment.status) || b.money - a.money);
}
