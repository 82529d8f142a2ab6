/** One thing in a manifest that Excel would refuse, or silently get wrong. */
export interface ManifestProblem {
  /** The line of the manifest, from 1. */
  readonly line: number;
  /** What stands there and what should. */
  readonly message: string;
}
