import { dustOf } from './dust';
import { tidy } from './tidy';

/** Whether parts add up to their total, in words. */
export type ReconcileVerdict = 'Agrees' | 'Agrees within rounding' | 'Does not agree';

/** How parts compare with their total. */
export interface Reconciliation {
  /** The sum of the parts − the total. */
  readonly difference: number;
  readonly verdict: ReconcileVerdict;
}

/**
 * Compares parts with their total. Parts rounded to a unit may be half of it off each, all in the same direction.
 * @param unit what the parts are rounded to, such as 0.1; 0 where they are exact
 */
export function reconcile(parts: readonly number[], total: number, unit: number): Reconciliation {
  const sum = parts.reduce((so, part) => so + part, 0);
  const difference = tidy(sum - total, total, ...parts);
  const dust = dustOf(total, ...parts);
  const rounding = (parts.length * unit) / 2;
  if (Math.abs(difference) <= dust) return { difference: 0, verdict: 'Agrees' };
  const isWithin = unit > 0 && Math.abs(difference) <= rounding + dust;
  return { difference, verdict: isWithin ? 'Agrees within rounding' : 'Does not agree' };
}
