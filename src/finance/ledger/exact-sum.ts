import { type MoneyUnit, poundsIn } from '../money';

/** Ledgers post to the penny, recharges at times to the hundredth of one: whole numbers of this part add up exactly. */
const partsOfAPound = 10_000;

const partsIn = (unit: MoneyUnit): number => partsOfAPound * poundsIn(unit);

/** Adds up any number of sums without the traces of binary arithmetic; what is less than a hundredth of a penny is rounded. */
export class ExactSum {
  private parts = 0;

  /** @param unit of every sum that is added */
  constructor(private readonly unit: MoneyUnit) {}

  /** Adds a sum. */
  add(amount: number): void {
    this.parts += Math.round(amount * partsIn(this.unit));
  }

  /** What has been added so far, in its own unit; 0 of nothing. */
  get value(): number {
    return this.in(this.unit);
  }

  /** The same in another unit, without the traces that converting it would leave. */
  in(unit: MoneyUnit): number {
    return this.parts / partsIn(unit) + 0;
  }
}
