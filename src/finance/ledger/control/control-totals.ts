import { groupBy } from '../../group-by';
import type { Posting } from '../amounts/posting';
import { ExactSum } from '../exact-sum';

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

/** Adds up rows; one whose sum cannot be read is counted and posts nothing. */
export function sumsOf(postings: readonly (Posting | null)[]): ControlSums {
  const [debit, credit, net] = [new ExactSum(), new ExactSum(), new ExactSum()];
  for (const posting of postings) {
    if (posting === null) continue;
    debit.add(posting.debit);
    credit.add(posting.credit);
    net.add(posting.debit);
    net.add(-posting.credit);
  }
  return { rows: postings.length, debit: debit.value, credit: credit.value, net: net.value };
}

/** Adds up rows of periods. */
export function totalsOf(postings: readonly (Posting & { readonly period: number })[]): ControlTotals {
  const byPeriod = [...groupBy(postings, ({ period }) => period)]
    .map(([period, ofPeriod]) => ({ period, ...sumsOf(ofPeriod) }))
    .sort((one, other) => one.period - other.period);
  return { ...sumsOf(postings), byPeriod };
}
