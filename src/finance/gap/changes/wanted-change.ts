/** What a scenario may change, in the words of the Scenarios table. */
export const changeKinds = ['Red lines fail', 'Line slips', 'Pay', 'Inflation', 'Demand', 'Funding'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One change that a scenario is made of. Positive is worse; shares are of 1. */
export type WantedChange =
  /** So much of the savings of all Red lines does not come. */
  | { readonly what: 'Red lines fail'; readonly share: number }
  /** A savings line of the gap, or of the savings table by its reference, brings its savings so many months later. */
  | { readonly what: 'Line slips'; readonly line: string; readonly months: number }
  /** Every award, or every rise of prices, is so many points higher. */
  | { readonly what: 'Pay' | 'Inflation'; readonly points: number }
  /** Pressures are higher, or funding lower, by a share: those of one line, or all where none is named. */
  | { readonly what: 'Demand' | 'Funding'; readonly line: string | null; readonly share: number };

/** Several changes at once under one name. */
export interface WantedScenario {
  readonly name: string;
  readonly changes: readonly WantedChange[];
}
