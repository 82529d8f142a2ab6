import { refKey } from '../reference';
import { fieldKey, type MergeField } from './field';
import type { MergeLine } from './merge-table';
import type { FieldValue } from './value';

/** How one cell of a copy stands to the master, where the two differ or one of them has changed. */
export type FieldOutcome =
  /** Only the copy has changed since it was sent, and the department may change it. */
  | 'changed in copy'
  /** The same, but nothing stands there any more. */
  | 'becomes blank'
  /** The same, but the value is hardly meant, such as a sum far above the line's others or a day far from the plan. */
  | 'unlikely value'
  /** Only the copy has changed since it was sent, in what the department may not change. */
  | 'not yours to change'
  /** Both have changed since it was sent, differently; or two copies say different things. */
  | 'conflict'
  /** They are not the same, and what was sent is not known. */
  | 'differs'
  /** The copy's cell holds what the column cannot. */
  | 'cannot be read'
  /** The master computes the cell, so nothing can be written there. */
  | 'formula in master'
  | 'changed in master only'
  | 'same change in both';

/** How a whole line of a copy stands to the master. */
export type LineOutcome =
  | 'new line'
  | 'removed from copy'
  /** Removed from the copy, while the master's line has changed since it was sent. */
  | 'removed from copy, changed in master'
  /** In the master but not in the copy, and what was sent is not known. */
  | 'not in copy'
  /** It was sent and has changed in the copy, and the master does not have it any more. */
  | 'gone from master'
  /** It was not sent, and the master has another line of its reference. */
  | 'reference taken in master'
  | 'reference twice in copy'
  | 'reference twice in master'
  | 'no reference';

interface Common {
  /** The same for the same finding, in whatever order the copies come. */
  readonly id: string;
  /** In the order of their names: more than one where they say the same. */
  readonly copies: readonly string[];
  /** As the master writes it; as the copy does where the master does not have it. */
  readonly ref: string;
  readonly title: string | null;
  /** Where the cell or the line stands in the copy; in the master for a line that the copy does not have. */
  readonly place: string;
  /**
   * What another copy, which does not share this wish, wants of the same line: something that contradicts it, or a change
   * of other cells. Null where none does.
   */
  readonly otherCopy: 'wants something else' | 'changes other cells' | null;
}

/** One cell to be decided on. */
export interface FieldItem extends Common {
  readonly of: 'field';
  readonly outcome: FieldOutcome;
  readonly field: MergeField;
  readonly master: FieldValue;
  /** Null where it is not known. */
  readonly sent: FieldValue | null;
  readonly copy: FieldValue;
  /** The copy has a formula where the master has a value: its result is taken. */
  readonly isFormulaInCopy: boolean;
  /** Whether the department may write this column of this line. */
  readonly isTheirs: boolean;
}

/** One line to be decided on. */
export interface LineItem extends Common {
  readonly of: 'line';
  readonly outcome: LineOutcome;
  /** As the copy has it; as the master has it where the copy does not. */
  readonly line: MergeLine;
  /** The other line that the master has of its reference; null where there is none. */
  readonly takenBy: MergeLine | null;
  /** The reference under which the same copy may have the line now, or had it; null where nothing speaks for that. */
  readonly renumbered: string | null;
}

export type MergeItem = FieldItem | LineItem;

/** Something that a reader should know and that needs no decision. */
export interface MergeNote {
  readonly kind:
    | 'reference written differently'
    | 'line of another department'
    | 'column not in copy'
    | 'column not in master'
    | 'nothing known of what was sent';
  readonly copy: string;
  /** The line or the column; null for the whole copy. */
  readonly of: string | null;
}

const unacceptable: readonly MergeItem['outcome'][] = [
  'cannot be read',
  'formula in master',
  'changed in master only',
  'same change in both',
  'reference taken in master',
  'reference twice in copy',
  'reference twice in master',
  'no reference',
];

/** Whether an item can be accepted; what cannot is listed for a person to mend in the copy or in the master. */
export function canAccept({ outcome }: MergeItem): boolean {
  return !unacceptable.includes(outcome);
}

/** Whether an item may be accepted without asking: the department's own cell, changed by nobody else. */
export function isSafe(item: MergeItem): boolean {
  return item.outcome === 'changed in copy' && item.otherCopy === null;
}

/** Whether two items cannot both be accepted: two values for one cell, or a whole line and anything else of it. */
export function contradict(one: MergeItem, other: MergeItem): boolean {
  if (one.id === other.id || refKey(one.ref) !== refKey(other.ref)) return false;
  if (one.of === 'line' || other.of === 'line') return true;
  return fieldKey(one.field) === fieldKey(other.field);
}
