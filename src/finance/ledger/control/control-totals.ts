import type { MoneyUnit } from '../../money';
import type { Steps } from '../../steps';
import type { Posting } from '../amounts/posting';
import { ExactSum } from '../exact-sum';
import { rowsInOneStep } from '../rows-in-one-step';

/** What some rows come to, in the ledger's unit. */
export interface ControlSums {
  readonly rows: number;
  readonly debit: number;
  readonly credit: number;
  /** debit − credit. */
  readonly net: number;
}

/** What the rows of one period come to. */
export interface PeriodSums extends ControlSums {
  readonly period: number;
}

/** As that of all rows, and of each period in order. */
export interface ControlTotals extends ControlSums {
  readonly byPeriod: readonly PeriodSums[];
}

/** Adds up rows one after another. */
class Tally {
  private rows = 0;
  private readonly debit: ExactSum;
  private readonly credit: ExactSum;
  private readonly net: ExactSum;

  constructor(unit: MoneyUnit) {
    this.debit = new ExactSum(unit);
    this.credit = new ExactSum(unit);
    this.net = new ExactSum(unit);
  }

  /** Counts a row; one whose sum cannot be read posts nothing. */
  add(posting: Posting | null): void {
    this.rows += 1;
    if (posting === null) return;
    this.debit.add(posting.debit);
    this.credit.add(posting.credit);
    this.net.add(posting.debit);
    this.net.add(-posting.credit);
  }

  get sums(): ControlSums {
    return { rows: this.rows, debit: this.debit.value, credit: this.credit.value, net: this.net.value };
  }
}

/**
 * Adds up a few rows.
 * @param unit the ledger's
 */
export function sumsOf(postings: readonly (Posting | null)[], unit: MoneyUnit): ControlSums {
  const tally = new Tally(unit);
  for (const posting of postings) tally.add(posting);
  return tally.sums;
}

/**
 * Adds up any number of rows by a key, the keys in the order in which they come.
 * @param unit the ledger's
 */
export function* tallyBy<Item, Key>(
  items: readonly Item[],
  unit: MoneyUnit,
  keyOf: (item: Item) => Key,
  postingOf: (item: Item) => Posting | null,
): Steps<ReadonlyMap<Key, ControlSums>> {
  const tallies = new Map<Key, Tally>();
  for (const [place, item] of items.entries()) {
    if (place % rowsInOneStep === 0) yield;
    const key = keyOf(item);
    const tally = tallies.get(key) ?? new Tally(unit);
    tally.add(postingOf(item));
    tallies.set(key, tally);
  }
  return new Map([...tallies].map(([key, { sums }]) => [key, sums] as const));
}

/** What sums come to together. */
function together(parts: readonly ControlSums[], unit: MoneyUnit): ControlSums {
  return { ...sumsOf(parts, unit), rows: parts.reduce((rows, part) => rows + part.rows, 0) };
}

/**
 * Adds up rows, and those of each period.
 * @param unit the ledger's
 */
export function* totalsOf(
  items: readonly (Posting & { readonly period: number })[],
  unit: MoneyUnit,
): Steps<ControlTotals> {
  const tallied = yield* tallyBy(
    items,
    unit,
    ({ period }) => period,
    (item) => item,
  );
  const byPeriod = [...tallied]
    .map(([period, sums]) => ({ period, ...sums }))
    .sort((one, other) => one.period - other.period);
  return { ...together(byPeriod, unit), byPeriod };
}
