/** What a policy can set thresholds for, as the RagPolicy table names it. Sums are money, or days for the last two. */
export const ragMeasures = [
  'savings shortfall',
  'budget overspend',
  'milestone overdue days',
  'update age days',
] as const;
export type RagMeasure = (typeof ragMeasures)[number];

/** A line is past a threshold when its share of the denominator is, when its sum is, or both; null is not used. */
export interface Threshold {
  /** A share of the absolute value of the denominator, 0.05 for 5%. */
  readonly share: number | null;
  /** In the workbook's unit; days for the measures that count days. */
  readonly sum: number | null;
}

/** What a percentage is of: always its absolute value, since income budgets are negative. */
export const denominators = ['target', 'net', 'gross'] as const;
export type Denominator = (typeof denominators)[number];

/** One row of the RagPolicy table. */
export interface PolicyRow {
  readonly measure: RagMeasure;
  /** A level or a department; null applies to all lines. The most specific row wins. */
  readonly appliesTo: string | null;
  /** Passed when above: 0 means any shortfall. */
  readonly amber: Threshold;
  /** Passed when at or above. */
  readonly red: Threshold;
  /** With a share and a sum: `either` is whichever is passed first, `both` wants both. */
  readonly combine: 'either' | 'both';
  readonly of: Denominator;
}

/** Where the rules come from, for the reason's sentence: the workbook's own table or the preset used without one. */
export interface RagPolicy {
  readonly name: string;
  readonly rows: readonly PolicyRow[];
}
