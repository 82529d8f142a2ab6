import { sum } from '../forecast/numeric/statistics';

/** A pay award and when it reaches the pay slips. */
export interface PayAward {
  /** A share of pay before it, 0.01 for 1%. */
  readonly share: number;
  /** The period from which it is due, 1 to 12: 1 for an award of 1 April. */
  readonly from: number;
  /** The period in which it is first paid, no earlier than `from`. */
  readonly settled: number;
  /** Whether what is due from `from` on is paid with the first one. */
  readonly isBackdated: boolean;
}

/**
 * What is paid by period where an award comes in the year. From the period of its settlement on pay is higher, and that
 * period carries what is due from before where the award is backdated.
 * @param pay pay before the award by period, from period 1
 */
export function withAward(pay: readonly number[], award: PayAward | null): readonly number[] {
  if (award === null) return pay;
  const { share, from, settled, isBackdated } = award;
  const arrears = isBackdated ? share * sum(pay.slice(from - 1, settled - 1)) : 0;
  return pay.map((amount, place) => {
    const period = place + 1;
    if (period < settled) return amount;
    return amount * (1 + share) + (period === settled ? arrears : 0);
  });
}
