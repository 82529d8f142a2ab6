import type { Result } from '../../finance/result';
import type { Problem, TrackerFailure } from '../../workbook';

/**
 * One change of the workbook that a person can ask for. The pane shows what it proposes, does it on the press of a
 * button, gives a receipt and takes it back: see `change-task.tsx`. To add one, write a function that gives an operation:
 * `editOperation` makes it of an `EditPlan`, `pageOperation` of sheets to be drawn. Then offer it with
 * `actions.begin(operation)`, or as an entry of `menu/menu-entries.ts`.
 */
export interface Operation {
  /** What the pages of the task are headed, such as `Add next year`. */
  readonly heading: string;
  /** Reads the workbook afresh and says what the operation would do. It changes nothing. */
  readonly propose: () => Promise<Result<Proposal, TrackerFailure>>;
  /** Does it without showing it first, where the proposal leaves nothing to doubt: its button said what it does. */
  readonly atOnce?: boolean;
}

/** One cell of a line, before and after, as a reader writes it; `null` is blank. */
export interface ShownChange {
  /** The heading of the column. */
  readonly column: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** What would happen to one line, or to one sheet. */
export interface ShownGroup {
  /** Tells it from the other groups. */
  readonly key: string;
  readonly title: string;
  /** The reference, where the title does not say it. */
  readonly ref: string | null;
  /** What happens to it as a whole, such as `Added`; null where only the changes below it say it. */
  readonly fate: string | null;
  readonly changes: readonly ShownChange[];
  /** Each reason once. */
  readonly why: readonly string[];
}

/** What a person has to agree to before an operation may be done. */
export interface Consent {
  /** Such as `2014/15 is not over`. */
  readonly title: string;
  /** What is at stake, in sentences. */
  readonly says: string;
  /** What agreeing says, such as `End 2014/15 now all the same`. */
  readonly yes: string;
}

/** What an operation would do, ready to be shown, and the way to do exactly that. */
export interface Proposal {
  /** In a sentence, such as `4 cells of 2 lines will change.` */
  readonly lead: string;
  readonly groups: readonly ShownGroup[];
  /** Reasons that several of the lines share, each once. */
  readonly reasons?: readonly string[];
  /** What would be added to the workbook besides, a sentence each. */
  readonly besides: readonly string[];
  /** What would be removed from the workbook besides, a sentence each. */
  readonly removed?: readonly string[];
  /** What a person should know before it is done, a sentence each: shown as a warning. */
  readonly cautions?: readonly string[];
  /** What has to be agreed to first, by a yes of its own; null or left out for nothing. */
  readonly consent?: Consent | null;
  /** What would be lost, a sentence each: shown as a warning. */
  readonly losses: readonly string[];
  /** What was asked for and is left out. */
  readonly problems: readonly Problem[];
  /** Why it cannot be done as things stand; null when it can. */
  readonly obstacle: TrackerFailure | null;
  /** Nothing would be done. */
  readonly isEmpty: boolean;
  /** False where no log keeps who did it, so that nobody is asked. */
  readonly isLogged?: false;
  /** What the button says that does it, such as `Write to the sheet`. */
  readonly press: string;
  /**
   * Does it.
   * @param by the name for the log
   * @param onProgress told how far it has come, from 0 to 1, where that is known
   */
  readonly apply: (by: string, onProgress: (share: number) => void) => Promise<Result<Done, TrackerFailure>>;
}

/** What an operation did. */
export interface Done {
  readonly heading: string;
  readonly lead: string;
  /** What has changed, line by line, where that was not shown as a whole before. */
  readonly groups?: readonly ShownGroup[];
  /** Such as run and time. */
  readonly facts: readonly { readonly term: string; readonly fact: string }[];
  /** What was written where, a line each. */
  readonly where: readonly string[];
  /** Takes it back; null where it cannot be. */
  readonly undo: ((by: string) => Promise<Result<Undone, TrackerFailure>>) | null;
}

/** What an undo did. */
export interface Undone {
  readonly heading: string;
  readonly lead: string;
  /** What it left as it is, because somebody has changed it since. */
  readonly problems: readonly Problem[];
}

/** Whether what is proposed may be done now. */
export const mayApply = (
  { obstacle, consent = null }: Proposal,
  { isOutdated, isAgreed }: { readonly isOutdated: boolean; readonly isAgreed: boolean },
): boolean => !isOutdated && obstacle === null && (consent === null || isAgreed);

/** Whether a proposal leaves nothing that a person should look at before it is done. */
export const isDoubtless = (proposal: Proposal): boolean =>
  !proposal.isEmpty &&
  proposal.obstacle === null &&
  proposal.problems.length === 0 &&
  proposal.losses.length === 0 &&
  (proposal.cautions ?? []).length === 0 &&
  (proposal.consent ?? null) === null &&
  proposal.besides.length === 0 &&
  (proposal.removed ?? []).length === 0;
