import type { AppliedDecision } from '../../finance/decisions/apply-decision';
import type { DecisionColumn } from '../../finance/decisions/refusal';
import type { LineChange } from '../../finance/decisions/line-change';
import type { TargetEffect } from '../../finance/effects/target-effect';
import type { FinancialYear } from '../../finance/financial-year';
import type { EditPlan } from '../edits/edit-plan';
import type { DatedDecision, RecordedDecision } from './recorded-decision';

/** A decision as a person is writing it down. */
export type DecisionDraft = DatedDecision;

/** A field of the form for a decision, by its heading in the Decisions table. */
export type DraftField = DecisionColumn | 'Date' | 'Meeting' | 'Ref' | 'Decision';

/** What a draft comes to, for the form in which it is written. */
export interface DraftCheck {
  /** What is wrong or still missing, at the fields that it concerns; empty for a draft that can be recorded. */
  readonly problems: readonly { readonly fields: readonly DraftField[]; readonly message: string }[];
  /** What the decision would do to its line; null while it has problems. */
  readonly outcome: AppliedDecision | null;
  /** What its targets changing means for this year, the full year and the gap; null where no target changes. */
  readonly effect: TargetEffect | null;
  /** The year that has no target column: `planTargetColumn` adds it. Null where that is not what is wrong. */
  readonly missingColumn: FinancialYear | null;
}

/** A decision that would be applied. */
export interface PlannedDecision {
  readonly decision: RecordedDecision;
  readonly title: string | null;
  /** The cells of its line, before and after, in the workbook's unit. */
  readonly changes: readonly LineChange[];
  readonly effect: TargetEffect | null;
  /** What the star chamber wants to know, of a decision for more information; null for others. */
  readonly question: string | null;
}

/** A decision that cannot be applied as things stand. */
export interface RefusedDecision {
  readonly decision: RecordedDecision;
  /** A sentence or two for the user: what was found, what was expected, what to do. */
  readonly message: string;
  /** The year that has no target column: `planTargetColumn` adds it. Null where that is not what is wrong. */
  readonly missingColumn: FinancialYear | null;
}

/** What a change comes to over several lines, in the workbook's unit. */
export interface EffectTogether {
  /** After − before of the current year: negative is less saved. */
  readonly thisYear: number;
  /** After − before once all is complete, of the savings that recur: what comes once has no full year. */
  readonly fullYear: number;
  readonly years: readonly {
    readonly year: FinancialYear;
    readonly change: number;
    /** What the year's gap grows by; negative where it shrinks. */
    readonly gap: number;
  }[];
  /** What the targets were taken to mean; each sentence once. */
  readonly assumptions: readonly string[];
}

/** The applying of decisions, to be shown before it is done. */
export interface DecisionsPlan {
  /** The lines' cells, and Applied of each decision. */
  readonly edits: EditPlan;
  readonly planned: readonly PlannedDecision[];
  readonly refused: readonly RefusedDecision[];
  readonly effect: EffectTogether;
}

/** The taking back of a decision that was applied. */
export interface DecisionUndo {
  readonly edits: EditPlan;
  /** Other decisions on the same line that were applied in the same run, and are taken back with it. */
  readonly alsoUndone: readonly RecordedDecision[];
}
