/** A code that the budget table has, or that a person has said to be part of one. */
export interface KnownCode {
  readonly code: string;
  /** The code of the budget that it is part of; left out for the budget's own. */
  readonly partOf?: string;
  /** False for a code on which nothing should be posted any more. */
  readonly isActive: boolean;
}
