import { lineStateOf, type ReviewState } from '../../finance/review/line-state';
import type { Tracker } from '../tracker';

/** All lines as they stand in the workbook, with the statuses that stand for them. */
export const currentState = ({ settings, savings }: Tracker): ReviewState => ({
  asAt: settings.asAt,
  lines: savings.map(({ line, assessment: { status, computed } }) =>
    lineStateOf(line, { rag: status, isOverridden: status !== computed }),
  ),
});
