/** Ledgers post to the penny, recharges at times to the hundredth of one: whole numbers of this part add up exactly. */
const partsOfAPound = 10_000;

/** Adds up any number of sums without the traces of binary arithmetic; a decimal beyond the fourth is rounded. */
export class ExactSum {
  private parts = 0;

  /** Adds a sum. */
  add(amount: number): void {
    this.parts += Math.round(amount * partsOfAPound);
  }

  /** What has been added so far; 0 of nothing. */
  get value(): number {
    return this.parts / partsOfAPound + 0;
  }
}
