import type { CalendarDate } from './calendar-date';
import type { FinancialYear } from './financial-year';

/** Whether a saving comes once or every year. The two are never added together in a base budget. */
export const savingKinds = ['Recurring', 'One-off'] as const;
export type SavingKind = (typeof savingKinds)[number];

/** Whether a saving releases money. Cashable and non-cashable savings are never added together. */
export const cashEffects = ['Cashable', 'Non-cashable', 'Avoidance'] as const;
export type CashEffect = (typeof cashEffects)[number];

/** Where a saving stands between an idea and banked money, in order; `Stopped` ends it at any point. */
export const stages = [
  'Idea',
  'Proposed',
  'In consultation',
  'Awaiting decision',
  'Approved',
  'In delivery',
  'Delivered',
  'Stopped',
] as const;
export type Stage = (typeof stages)[number];

/** The stages before anybody has approved a saving: no money can be banked on it. */
export const unapprovedStages: readonly Stage[] = ['Idea', 'Proposed', 'In consultation', 'Awaiting decision'];

/**
 * The stages that a department may give a line by itself: approving a saving and stopping it are decisions. A blank stage
 * counts as not approved.
 */
export function stagesWithoutDecision(now: Stage | null): readonly Stage[] {
  if (now === 'Stopped') return ['Stopped'];
  return now === null || unapprovedStages.includes(now) ? unapprovedStages : ['Approved', 'In delivery', 'Delivered'];
}

/** What a savings line promises and expects of one financial year, in the workbook's unit; null is blank. */
export interface YearOfSaving {
  readonly year: FinancialYear;
  readonly target: number | null;
  readonly forecast: number | null;
}

/**
 * One line of the savings table. Money is in the workbook's own unit (Settings), null means that the cell is blank or
 * that the table has no such column: blank is missing, never zero.
 */
export interface SavingsLine {
  readonly ref: string;
  readonly title: string | null;
  readonly department: string | null;
  readonly project: string | null;
  readonly theme: string | null;
  readonly owner: string | null;
  readonly kind: SavingKind | null;
  readonly cash: CashEffect | null;
  readonly stage: Stage | null;
  /** In the order of the years, one entry for every year that has a target or a forecast column. */
  readonly years: readonly YearOfSaving[];
  /** Banked in the current financial year. */
  readonly delivered: number | null;
  /** A share from 0 to 1. */
  readonly confidence: number | null;
  readonly nextMilestone: string | null;
  readonly milestoneDue: CalendarDate | null;
  readonly updated: CalendarDate | null;
  readonly narrative: string | null;
  readonly mitigation: string | null;
  /** What the department says, as it wrote it. */
  readonly claimedRag: string | null;
}
