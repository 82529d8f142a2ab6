/** How far `auto` trusts each view of the rest of the year; they add up to 1. */
export type BlendWeights = readonly [profile: number, scaledProfile: number, runRate: number, lastYear: number];

/*
 * Learnt by simulation: `bench/forecast/outturn/learn.ts` prints these tables, and `simulate.ts` beside it says of what lines. The
 * first row is for one period of actuals, the last for eleven.
 */

/** Where last year is not known. */
export const weightsWithoutLastYear: readonly BlendWeights[] = [
  [1, 0, 0, 0],
  [0.97, 0.03, 0, 0],
  [0.89, 0.09, 0.02, 0],
  [0.83, 0.15, 0.02, 0],
  [0.73, 0.25, 0.02, 0],
  [0.69, 0.25, 0.06, 0],
  [0.65, 0.29, 0.06, 0],
  [0.63, 0.32, 0.05, 0],
  [0.58, 0.37, 0.05, 0],
  [0.6, 0.35, 0.05, 0],
  [0.79, 0.2, 0.01, 0],
];

/** Where last year is known by period. */
export const weightsWithLastYear: readonly BlendWeights[] = [
  [0.97, 0, 0, 0.03],
  [0.89, 0, 0, 0.11],
  [0.77, 0.02, 0.01, 0.2],
  [0.7, 0.03, 0.01, 0.26],
  [0.61, 0.03, 0.01, 0.35],
  [0.54, 0.05, 0.03, 0.38],
  [0.49, 0.05, 0.02, 0.44],
  [0.47, 0.04, 0.03, 0.46],
  [0.42, 0.04, 0.02, 0.52],
  [0.38, 0.04, 0.03, 0.55],
  [0.31, 0.02, 0, 0.67],
];

/**
 * What `auto` typically misses, as a multiple of what the irregularity of single periods alone would make of the rest of the year; by
 * periods of actuals, from none to eleven. Learnt as the weights are.
 */
export const missFactors: readonly number[] = [0.92, 1.1, 1.09, 1.06, 1.04, 0.98, 0.96, 0.95, 0.94, 0.93, 0.97, 1.22];
