/** A code that the budget table has. */
export interface KnownCode {
  readonly code: string;
  /** False for a code on which nothing should be posted any more. */
  readonly isActive: boolean;
}
