import type { CalendarDate } from '../../calendar-date';
import type { Milestone } from '../../milestone';
import type { AssessmentContext } from '../../rag/assessment';
import type { AssessedSavingsLine } from '../assessed-line';
import type { LineChange } from '../changes/change';
import type { LineState } from '../line-state';

/** What the data know of a line when a star chamber asks about it. */
export interface QuestionFacts extends AssessedSavingsLine {
  readonly context: AssessmentContext;
  /** The line's rows of the milestones table. */
  readonly milestones: readonly Milestone[];
  /** How the line stood at earlier snapshots, the earliest first. */
  readonly history: readonly { readonly asAt: CalendarDate; readonly state: LineState }[];
  /** What has changed of the line since the last review without a decision, the most money first. */
  readonly quiet: readonly LineChange[];
  /** The overspend forecast in the budgets around the line, such as its department's; null where it is not known. */
  readonly pressures: number | null;
}

/** A question that the data raise, in words that a councillor understands, with the figures it rests on. */
export interface Question {
  readonly id: string;
  readonly text: string;
}

/** When a question is asked, and how. */
export interface QuestionRule {
  readonly id: string;
  /** The question where the facts raise it; null where they do not. */
  readonly ask: (facts: QuestionFacts) => string | null;
}
