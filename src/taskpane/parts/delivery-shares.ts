/** A year's sums of some savings, in any one unit. */
export interface DeliverySums {
  readonly target: number;
  readonly delivered: number;
  readonly forecast: number;
}

/** The parts of a bar of delivery as shares of its whole length, 0 to 1; together they make up the whole. */
export interface DeliveryShares {
  readonly delivered: number;
  /** Forecast beyond what is delivered. */
  readonly toCome: number;
  /** Target that neither the forecast nor what is delivered reaches. */
  readonly short: number;
}

/**
 * Lays delivered, forecast and target along one bar as long as the largest of them; null when there is nothing to show:
 * with neither a target nor a forecast, what is delivered is no share of anything.
 * Sums below nothing count as nothing here: a bar has no length to give them.
 */
export function deliveryShares(sums: DeliverySums): DeliveryShares | null {
  if (Math.max(sums.target, sums.forecast) <= 0) return null;
  const delivered = Math.max(0, sums.delivered);
  const reached = Math.max(delivered, sums.forecast);
  const whole = Math.max(sums.target, reached);
  return {
    delivered: delivered / whole,
    toCome: (reached - delivered) / whole,
    short: Math.max(0, sums.target - reached) / whole,
  };
}
