import { ragStatuses, type RagStatus } from '../../finance/rag/status';
import type { StatusChange } from '../../workbook';

/** Which way a status would move; `first` where the sheet holds none, or words that are no status. */
export type Direction = 'worse' | 'better' | 'first';

/** The status changes of one direction, worst new status first as the plan gives them. */
export interface MoveGroup {
  readonly direction: Direction;
  readonly moves: readonly StatusChange[];
}

/** What a refresh would do to the statuses: what worsens comes first, then what improves, then first statuses. */
export function groupMoves(changes: readonly StatusChange[]): readonly MoveGroup[] {
  const directions: readonly Direction[] = ['worse', 'better', 'first'];
  return directions
    .map((direction) => ({ direction, moves: changes.filter((change) => directionOf(change) === direction) }))
    .filter((group) => group.moves.length > 0);
}

/** The status that a cell's words name, without regard to case; null where they name none. */
export function statusNamed(words: string | null): RagStatus | null {
  const wanted = words?.trim().toLowerCase();
  return ragStatuses.find((status) => status.toLowerCase() === wanted) ?? null;
}

function directionOf({ from, to }: StatusChange): Direction {
  const before = statusNamed(from);
  if (before === null) return 'first';
  return ragStatuses.indexOf(to) > ragStatuses.indexOf(before) ? 'worse' : 'better';
}
