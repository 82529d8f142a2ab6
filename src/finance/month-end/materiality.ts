import { dustOf } from '../dust';
import type { PolicyRow, Threshold } from '../rag/policy';
import { limitOf } from '../rag/limits';
import { mapInSteps, type Steps } from '../steps';
import type { LineOutturn } from './line-outturn';

/** From what size on a variance needs a narrative, either way; a share is of the size of the budget. */
export interface Materiality extends Threshold {
  readonly combine: PolicyRow['combine'];
}

/** Which of a line's variances is material. */
export type MaterialVariance = 'to date' | 'full year';

/** A line whose variance needs a narrative. */
export interface NarrativeNeeded {
  readonly outturn: LineOutturn;
  readonly because: readonly MaterialVariance[];
  readonly hasNarrative: boolean;
}

/**
 * Whether a variance is material: at the limit or beyond, adverse or favourable. On a nil budget there is no share, so a limit
 * by share alone is passed by any variance. Without any limit nothing is material.
 */
export function isMaterial(amount: number, budget: number, { share, sum, combine }: Materiality): boolean {
  const limit = limitOf({ share, sum }, combine, Math.abs(budget));
  const dust = dustOf(amount, budget);
  return limit !== null && Math.abs(amount) > dust && Math.abs(amount) >= limit - dust;
}

/**
 * The lines that need a narrative, the largest full-year variance first. Shares are of the year's budget for both variances: a
 * small budget to date makes any slip look large.
 */
export function* narrativesNeeded(
  lines: readonly { readonly outturn: LineOutturn; readonly narrative: string | null }[],
  materiality: Materiality,
): Steps<readonly NarrativeNeeded[]> {
  const measured = yield* mapInSteps(lines, ({ outturn, narrative }) => ({
    outturn,
    because: materialVariances(outturn, materiality),
    hasNarrative: (narrative ?? '').trim() !== '',
  }));
  return measured
    .filter(({ because }) => because.length > 0)
    .sort((one, other) => sizeOf(other.outturn) - sizeOf(one.outturn));
}

/** Which of the variances of a line are material. */
export function materialVariances(
  { toDate, fullYear, budget }: LineOutturn,
  limits: Materiality,
): readonly MaterialVariance[] {
  const measured = { 'to date': toDate, 'full year': fullYear };
  const kinds: readonly MaterialVariance[] = ['to date', 'full year'];
  return kinds.filter((kind) => {
    const variance = measured[kind];
    return variance !== null && isMaterial(variance.amount, budget ?? 0, limits);
  });
}

const sizeOf = ({ fullYear, toDate }: LineOutturn): number => Math.abs(fullYear?.amount ?? toDate?.amount ?? 0);
