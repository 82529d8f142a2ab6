import type { CalendarDate } from '../calendar-date';
import type { FinancialYear } from '../financial-year';
import type { MoneyUnit } from '../money';
import type { RagPolicy, RagMeasure } from './policy';
import type { RagStatus } from './status';

/** Everything a rule may know besides the line itself. There is no clock: the date and the period are arguments. */
export interface AssessmentContext {
  readonly year: FinancialYear;
  /** 1 to 12, or 13 for closing adjustments; null when Settings does not say. */
  readonly period: number | null;
  readonly asAt: CalendarDate;
  readonly unit: MoneyUnit;
  readonly policy: RagPolicy;
}

/** What settled a status. */
export type DecidedBy = RagMeasure | 'delivered' | 'approval' | 'override' | 'missing data' | 'not this year';

/** How far a line is from the next better and the next worse status, in the workbook's unit (or days). */
export interface Distance {
  readonly to: RagStatus;
  /** Always positive: what would have to change. */
  readonly amount: number;
  readonly measured: 'money' | 'days';
}

/** A status with everything that a reader may ask about it. */
export interface Assessment {
  readonly status: RagStatus;
  readonly decidedBy: DecidedBy;
  /** One sentence or two: the rule, the measure, the distance to the next threshold. The text of `RAG reason`. */
  readonly reason: string;
  /** What would turn it: one step better, in words a departmental lead can act on; null when it is Blue or not assessed. */
  readonly toTurn: string | null;
  readonly better: Distance | null;
  readonly worse: Distance | null;
  /** The adverse sum: shortfall of a saving, overspend of a budget line; null where it cannot be known. */
  readonly adverse: number | null;
  /** The status by the rules alone, when an override stands over it. */
  readonly computed: RagStatus;
}

/** A person's decision that a line stands at another status than the computed one. */
export interface RagOverride {
  readonly ref: string;
  readonly status: RagStatus;
  readonly reason: string;
  readonly by: string;
  /** The last day on which it counts. */
  readonly until: CalendarDate;
}
