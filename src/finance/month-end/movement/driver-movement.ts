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

/** Compares the drivers of last time with today's over the weeks that are left today. Null where some of them cannot be used. */
export function driverMovement(
  known: LineCase,
  before: readonly Driver[],
  now: readonly Driver[],
): DriverMovement | null {
  const [old, current] = [readyDrivers({ drivers: before }), readyDrivers({ drivers: now })];
  if (!old.ok || !current.ok) return null;
  const byName = new Map(old.value.map((driver) => [groupKey(driver.name), driver] as const));
  const names = new Set(current.value.map(({ name }) => groupKey(name)));
  const gone = old.value.filter(({ name }) => !names.has(groupKey(name)));
  const share = signOf(known, current.value) * known.shareLeft;
  const volumes = current.value.map((driver) => volumeEffect(driver, byName.get(groupKey(driver.name))));
  const prices = current.value.map((driver) => priceEffect(driver, byName.get(groupKey(driver.name))));
  return {
    volume: addUp([...volumes, ...gone.map((driver) => -yearly(driver))].map((effect) => effect * share)),
    price: addUp(prices.map((effect) => effect * share)),
  };
}

const yearly = ({ ahead, weeks }: ReadyDriver): number => ahead.volume * ahead.price * weeks;

function volumeEffect(now: ReadyDriver, before: ReadyDriver | undefined): number {
  if (before === undefined) return yearly(now);
  return (now.ahead.volume * now.weeks - before.ahead.volume * before.weeks) * before.ahead.price;
}

function priceEffect(now: ReadyDriver, before: ReadyDriver | undefined): number {
  return before === undefined ? 0 : (now.ahead.price - before.ahead.price) * now.ahead.volume * now.weeks;
}
