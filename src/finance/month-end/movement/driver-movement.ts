import { groupKey } from '../../rollup/groups';
import { addUp } from '../../tidy';
import { readyDrivers, signOf } from '../calculate';
import type { Driver, ReadyDriver } from '../driver';
import type { LineCase } from '../line-case';

/** What changed drivers did to the forecast of the rest of a year, in the line's own sign. */
export interface DriverMovement {
  /** More or fewer than were expected, at the price that was; a driver that is new counts whole, one that is gone as none. */
  readonly volume: number;
  /** Dearer or cheaper than was expected, of as many as there are now. */
  readonly price: number;
}

/**
 * Compares the drivers of last time with today's over the weeks that are left today, each by its name and what its price
 * covers. Null where some of them cannot be used, or where it is not known which is which: two of one name and basis, or
 * one that has got another basis.
 */
export function driverMovement(
  known: LineCase,
  before: readonly Driver[],
  now: readonly Driver[],
): DriverMovement | null {
  const [old, current] = [readyDrivers({ drivers: before }), readyDrivers({ drivers: now })];
  if (!old.ok || !current.ok) return null;
  const [was, is] = [byNameAndBasis(old.value), byNameAndBasis(current.value)];
  if (was.size < old.value.length || is.size < current.value.length) return null;
  const gone = [...was].flatMap(([key, driver]) => (is.has(key) ? [] : [driver]));
  const come = [...is].flatMap(([key, driver]) => (was.has(key) ? [] : [driver]));
  if (gone.some(({ name }) => come.some((one) => groupKey(one.name) === groupKey(name)))) return null;
  const share = signOf(known, current.value) * known.shareLeft;
  const pairs = [...is].map(([key, driver]) => [driver, was.get(key)] as const);
  const volumes = [...pairs.map(([one, before]) => volumeEffect(one, before)), ...gone.map((one) => -yearly(one))];
  const prices = pairs.map(([one, before]) => priceEffect(one, before));
  return {
    volume: addUp(volumes.map((effect) => effect * share)),
    price: addUp(prices.map((effect) => effect * share)),
  };
}

/** Fewer than there are drivers where two have the same name and basis. */
const byNameAndBasis = (drivers: readonly ReadyDriver[]): ReadonlyMap<string, ReadyDriver> =>
  new Map(drivers.map((driver) => [`${groupKey(driver.name)}\n${groupKey(driver.basis ?? '')}`, driver] as const));

const yearly = ({ ahead, weeks }: ReadyDriver): number => ahead.volume * ahead.price * weeks;

function volumeEffect(now: ReadyDriver, before: ReadyDriver | undefined): number {
  if (before === undefined) return yearly(now);
  return (now.ahead.volume * now.weeks - before.ahead.volume * before.weeks) * before.ahead.price;
}

function priceEffect(now: ReadyDriver, before: ReadyDriver | undefined): number {
  return before === undefined ? 0 : (now.ahead.price - before.ahead.price) * now.ahead.volume * now.weeks;
}
