/** What a build made, as far as a manifest can point at it. */
export interface BuiltAddIn {
  /** The bytes of a file of dist, by its path there (`assets/icons/mark-16.png`); null where there is none. */
  readonly file: (path: string) => Uint8Array | null;
  /** The function names that the ribbon's code associates. */
  readonly actions: readonly string[];
}
