import type { TrackerTotals } from '../../workbook';

/** The bar of a year's savings as shares of its whole length, 0 to 1. The three parts never pass 1 together. */
export interface DeliveryBar {
  readonly delivered: number;
  /** Forecast beyond what is delivered. */
  readonly toCome: number;
  /** Target that the forecast does not reach. */
  readonly short: number;
  /** Where the target stands on the bar; below 1 when more is forecast than targeted. */
  readonly target: number;
}

/**
 * Lays delivered, forecast and target along one bar as long as the largest of them; null when there is nothing to show.
 * Sums below nothing count as nothing here: a bar has no length to give them.
 */
export function deliveryBar(totals: Pick<TrackerTotals, 'target' | 'delivered' | 'forecast'>): DeliveryBar | null {
  const [target, delivered, forecast] = [totals.target, totals.delivered, totals.forecast].map((sum) =>
    Math.max(0, sum),
  );
  if (target === undefined || delivered === undefined || forecast === undefined) return null;
  const reached = Math.max(delivered, forecast);
  const whole = Math.max(target, reached);
  if (whole === 0) return null;
  return {
    delivered: delivered / whole,
    toCome: (reached - delivered) / whole,
    short: Math.max(0, target - reached) / whole,
    target: target / whole,
  };
}
