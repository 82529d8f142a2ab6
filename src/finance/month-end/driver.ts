import { formatNumber } from '../money';
import { fail, type Result, succeed } from '../result';
import { addUp } from '../tidy';
import { showFound, type Unreadable } from '../unreadable';

/** A row of the Drivers table: how many of something a code pays for, and what one costs a week. Null is blank. */
export interface Driver {
  readonly code: string;
  /** What is counted, such as independent placements. */
  readonly driver: string;
  /** What the price covers, such as direct cost or full cost; prices of unlike bases are never compared. */
  readonly basis: string | null;
  readonly budgetVolume: number | null;
  readonly budgetPrice: number | null;
  readonly actualVolume: number | null;
  readonly actualPrice: number | null;
  /** What is expected for the rest of the year. */
  readonly forecastVolume: number | null;
  readonly forecastPrice: number | null;
  /** In a year: 52 for placements, 38 for school transport, 1 where the price is for the year. */
  readonly weeks: number | null;
}

/** How many at what price; the price has the sign and unit of the line. */
export interface VolumeAndPrice {
  readonly volume: number;
  readonly price: number;
}

/** A driver with everything that a forecast needs. */
export interface ReadyDriver {
  readonly name: string;
  readonly basis: string | null;
  readonly weeks: number;
  /** Null where it was not budgeted; none budgeted needs no price. */
  readonly budget: VolumeAndPrice | null;
  /** So far this year. */
  readonly actual: VolumeAndPrice | null;
  /** For the rest of it. */
  readonly ahead: VolumeAndPrice;
}

const mostWeeks = 53;

/**
 * Makes a driver ready. What is blank for the rest of the year is taken to go on as it is, else as it was budgeted.
 * Weeks are never guessed: at 52 weeks or 1, the same price makes sums that are far apart.
 */
export function readyDriver(row: Driver): Result<ReadyDriver, Unreadable> {
  const { weeks } = row;
  if (weeks === null || !(weeks > 0 && weeks <= mostWeeks)) {
    const expected = 'the weeks of a year that are paid for, 52 or 38 for instance; 1 where the price is for a year';
    return fail({ found: `${showFound(weeks)} for Weeks of “${row.driver}”`, expected });
  }
  const volumes = [row.budgetVolume, row.actualVolume, row.forecastVolume];
  const negative = volumes.find((volume) => volume !== null && volume < 0) ?? null;
  if (negative !== null) {
    return fail({ found: `${formatNumber(negative)} as a volume of “${row.driver}”`, expected: 'a number from 0' });
  }
  const ahead = pairOf(
    row.forecastVolume ?? row.actualVolume ?? row.budgetVolume,
    row.forecastPrice ?? row.actualPrice ?? row.budgetPrice,
  );
  if (ahead === null) {
    const expected = 'a volume and a price: forecast, else actual, else budget';
    return fail({ found: `no volume or no price of “${row.driver}”`, expected });
  }
  return succeed({
    name: row.driver,
    basis: row.basis,
    weeks,
    budget: pairOf(row.budgetVolume, row.budgetPrice ?? (row.budgetVolume === 0 ? ahead.price : null)),
    actual: pairOf(row.actualVolume, row.actualPrice ?? row.budgetPrice),
    ahead,
  });
}

function pairOf(volume: number | null, price: number | null): VolumeAndPrice | null {
  return volume === null || price === null ? null : { volume, price };
}

/** What some drivers cost over a share of the year: volume × price × the weeks of that share. */
export function costAhead(drivers: readonly ReadyDriver[], shareLeft: number): number {
  return addUp(drivers.map(({ ahead, weeks }) => ahead.volume * ahead.price * weeks * shareLeft));
}

/** What some drivers were to cost in the year; null where one of them was not budgeted. */
export function budgetedCost(drivers: readonly ReadyDriver[]): number | null {
  const costs = drivers.map(({ budget, weeks }) => (budget === null ? null : budget.volume * budget.price * weeks));
  const known = costs.filter((cost) => cost !== null);
  return known.length === costs.length ? addUp(known) : null;
}
