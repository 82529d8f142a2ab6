import { type PriceVolumeLine, type PriceVolumeMix, priceVolumeMix } from '../price-volume';
import { addUp, tidy } from '../tidy';
import { readyDrivers, signOf } from './calculate';
import type { ReadyDriver } from './driver';
import { lineCase, type LineInputs, type MonthEnd } from './line-case';
import type { LineOutturn } from './line-outturn';

/** A full-year variance taken apart, each part positive = adverse; the four parts add up to the total. */
export interface DriverVariance {
  /** More of the same, or less. */
  readonly volume: number;
  /** More of the dearer kind, or less. */
  readonly mix: number;
  /** Dearer each, or cheaper. */
  readonly price: number;
  /** What the drivers do not explain: a person's forecast, and budgets and actuals that are not volume × price × weeks. */
  readonly other: number;
  readonly total: number;
}

/**
 * The price, volume and mix of a line's full-year variance. The volume of the year is the actual one so far and the forecast
 * one for the rest. A mix is measured only between drivers of one basis: prices that cover different things are apart.
 * Null where the line has no variance or no drivers with a budget.
 */
export function driverVariance(inputs: LineInputs, outturn: LineOutturn, monthEnd: MonthEnd): DriverVariance | null {
  const { fullYear } = outturn;
  const known = lineCase(inputs, monthEnd);
  const drivers = readyDrivers(inputs);
  if (fullYear === null || !known.ok || !drivers.ok) return null;
  const { shareLeft } = known.value;
  const lines = drivers.value.map((driver) => wholeYear(driver, shareLeft)).filter((line) => line !== null);
  if (lines.length === 0 || lines.length < drivers.value.length) return null;
  const sign = outturn.adverseSign * signOf(known.value, drivers.value);
  const isAlike = new Set(drivers.value.map(({ basis }) => basis?.trim().toLowerCase() ?? '')).size === 1;
  const parts = (isAlike ? priceVolumeMix(lines) : null) ?? apart(lines);
  const signed = (part: number) => sign * part + 0;
  const total = fullYear.amount;
  return {
    volume: signed(parts.volume),
    mix: signed(parts.mix),
    price: signed(parts.price),
    other: tidy(total - sign * parts.total, total, parts.total),
    total,
  };
}

function apart(lines: readonly PriceVolumeLine[]): PriceVolumeMix {
  const each = lines.map((line) => priceVolumeMix([line])).filter((parts) => parts !== null);
  const sumOf = (part: keyof PriceVolumeMix) => addUp(each.map((parts) => parts[part]));
  return { volume: sumOf('volume'), mix: sumOf('mix'), price: sumOf('price'), total: sumOf('total') };
}

/** A driver's year in volume × weeks: so far as it was, the rest as it is forecast. Null where it was not budgeted. */
function wholeYear({ budget, actual, ahead, weeks }: ReadyDriver, shareLeft: number): PriceVolumeLine | null {
  if (budget === null) return null;
  const past = actual ?? ahead;
  const [weeksPast, weeksLeft] = [weeks * (1 - shareLeft), weeks * shareLeft];
  const volume = past.volume * weeksPast + ahead.volume * weeksLeft;
  const cost = past.volume * past.price * weeksPast + ahead.volume * ahead.price * weeksLeft;
  return {
    budgetVolume: budget.volume * weeks,
    budgetPrice: budget.price,
    actualVolume: volume,
    actualPrice: volume === 0 ? ahead.price : cost / volume,
  };
}
