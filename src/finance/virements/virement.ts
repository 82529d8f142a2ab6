import type { BudgetKind } from '../budget-line';
import type { CalendarDate } from '../calendar-date';

/** A sum of budget moved from one code to another, as one row of the log says. Money is in the workbook's unit. */
export interface Virement {
  /** What the row is called in messages: its cell or its number. */
  readonly at: string;
  /** Null where it is blank or cannot be read; so in the other fields. */
  readonly date: CalendarDate | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Positive: what `from` gives and `to` gets. */
  readonly amount: number | null;
  readonly reason: string | null;
  readonly approver: string | null;
  /** Whether spending or income is moved, which only codes with a line of each need; null where the log does not say. */
  readonly kind: BudgetKind | null;
}

/** What the budget table has for one code. Spending budgets are positive; income may be written with either sign. */
export interface VirementBudget {
  readonly code: string;
  readonly kind: BudgetKind;
  /** The Budget column: the budget as it is now, with its virements. */
  readonly budget: number | null;
  /** The optional Original budget column: the budget as it was set. */
  readonly original: number | null;
}

/** Who may approve a virement up to a size. Both bounds hold where both are given; none means any size. */
export interface ApprovalLimit {
  /** Such as Head of service; '' where nobody's approval is needed up to this size. */
  readonly role: string;
  readonly upToSum: number | null;
  /** As a share, 0.02 for 2%, of the size of the budget it comes from. */
  readonly upToShare: number | null;
  /** Names that count as this role, as the log may write them; without any, the role's own name alone does. */
  readonly names: readonly string[];
}

/** The limits, from the smallest to the largest where that does not depend on a budget; without any, no approval is checked. */
export type ApprovalLimits = readonly ApprovalLimit[];
