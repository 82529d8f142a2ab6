/** What may be wrong with a virement. */
export const virementProblemKinds = [
  'incomplete',
  'not positive',
  'same code',
  'not in the budget',
  'spend and income',
  'spend or income',
  'more than there is',
  'circular',
  'no approver',
  'approver below the limit',
  'no reason',
  'outside the year',
] as const;
export type VirementProblemKind = (typeof virementProblemKinds)[number];

/** Something in the log that a person has to look at. */
export interface VirementProblem {
  readonly kind: VirementProblemKind;
  /** The rows that it is about, as the log calls them; several in a circle. */
  readonly at: readonly string[];
  readonly found: string;
  readonly expected: string;
  /** What to do next. */
  readonly remedy: string;
}
