import type { CalendarDate } from '../../calendar-date';
import type { Decision } from '../../decisions/decision';
import type { FinancialYear } from '../../financial-year';
import type { MoneyUnit } from '../../money';

/** What may have happened to a line between two states of the savings table. */
export type ChangeKind =
  | 'target lowered'
  | 'target raised'
  | 're-profiled'
  | 'delivered lowered'
  | 'milestone moved'
  | 'removed'
  | 'added'
  | 'renumbered'
  | 'substituted'
  | 'counted twice'
  | 'stage back'
  | 'stopped'
  | 'kind changed'
  | 'cash changed'
  | 'owner changed'
  | 'overridden'
  | 'another saving'
  | 'year gone'
  | 'year new';

/** What a row of the decisions table says that bears on a change. */
export interface DecisionTaken extends Pick<Decision, 'ref' | 'decision' | 'fromYear' | 'toYear' | 'amount'> {
  /** On which it was taken; null where the row does not say. */
  readonly date: CalendarDate | null;
}

/** A year's target before and after; null where there was none. */
export interface TargetMoved {
  readonly year: FinancialYear;
  readonly before: number | null;
  readonly after: number | null;
}

/** A change before it is known whether anybody decided it. */
export interface FoundChange {
  readonly kind: ChangeKind;
  /** The line's reference; the old and the new one; or all that one saving stands under. None for a whole year. */
  readonly refs: readonly string[];
  readonly title: string | null;
  readonly department: string | null;
  /** In words, such as `£400k` or `1 October 2014`; null where there was nothing. */
  readonly before: string | null;
  readonly after: string | null;
  /** The years whose targets changed; empty for a change of anything else. */
  readonly targets: readonly TargetMoved[];
  /** The money that changed, or for a change of anything else the targets from this year on; never negative. */
  readonly money: number;
  /** A sentence for a reader who has not seen the table. */
  readonly says: string;
}

/** A change with the decision that covers it; null where it was made without one, quietly. */
export interface LineChange extends FoundChange {
  readonly decision: DecisionTaken | null;
}

/** What a comparison needs beside the two states. */
export interface ComparisonContext {
  /** The current financial year. */
  readonly year: FinancialYear;
  readonly unit: MoneyUnit;
}
