import { compareStatuses, type RagStatus } from './status';

/** How a status moved: the arrow and its word. */
export type RagMove = '▲ better' | '▬ same' | '▼ worse';

/** How a status moved since the last one; Grey stands between Green and Amber. */
export function ragMove(previous: RagStatus, current: RagStatus): RagMove {
  const change = compareStatuses(current, previous);
  if (change === 0) return '▬ same';
  return change < 0 ? '▲ better' : '▼ worse';
}
