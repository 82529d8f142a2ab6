import type { DecidedBy } from './assessment';
import type { Ladder } from './limits';

/** Something besides money that holds a line at a status or worse; at Grey where what it is cannot be known. */
export interface Floor {
  readonly status: 'Grey' | 'Amber' | 'Red';
  readonly decidedBy: DecidedBy;
  /** A clause for the reason, such as `the milestone "Cabinet" is 12 days overdue`. */
  readonly says: string;
  /** What to do about it, as a sentence. */
  readonly action: string;
  /** The days it is measured by; null where it is not measured. */
  readonly ladder: Ladder | null;
}
