import type { Driver, ReadyDriver } from '../../finance/month-end/driver';
import { convertMoney, type MoneyUnit } from '../../finance/money';
import { fail, type Result, succeed } from '../../finance/result';
import type { Unreadable } from '../../finance/unreadable';
import { writtenSum } from '../cells/written-sum';

/**
 * What a demand-led line's forecast was made from, as Forecasts keeps it: a line of text for each driver, its name, how many at
 * what price for how many weeks of a year, and what the price covers where that is said,
 * `Independent placements: 42 × £3210.5 × 52 weeks, full cost`. In pounds whatever the workbook's unit is.
 */
export const keptDrivers = (drivers: readonly ReadyDriver[], unit: MoneyUnit): string =>
  drivers
    .map(({ name, basis, ahead, weeks }) => {
      const price = writtenSum(convertMoney(ahead.price, unit, '£'), '£', undefined);
      const covers = basis === null ? '' : `, ${inOneLine(basis)}`;
      return `${inOneLine(name)}: ${ahead.volume} × ${price < 0 ? '-' : ''}£${Math.abs(price)} × ${weeks} weeks${covers}`;
    })
    .join('\n');

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const number = String.raw`\d+(?:\.\d+)?(?:e[+-]?\d+)?`;
const pattern = new RegExp(
  `^(?<name>.*): (?<volume>${number}) × (?<minus>-?)£(?<price>${number}) × (?<weeks>${number}) weeks(?:, (?<basis>.+))?$`,
);

/** Reads what `keptDrivers` writes; prices come in the workbook's unit. Fails with the first line that is written otherwise. */
export function readKeptDrivers(text: string, code: string, unit: MoneyUnit): Result<readonly Driver[], Unreadable> {
  const drivers: Driver[] = [];
  for (const line of text.split(/\r?\n/)) {
    const found = pattern.exec(line.trim())?.groups;
    if (found === undefined) {
      return fail({
        found: `“${line}”`,
        expected: 'a driver as the close writes it: “Placements: 42 × £3210.5 × 52 weeks”',
      });
    }
    const pounds = Number(found['price']) * (found['minus'] === '-' ? -1 : 1);
    drivers.push({
      code,
      driver: found['name'] ?? '',
      basis: found['basis'] ?? null,
      budgetVolume: null,
      budgetPrice: null,
      actualVolume: null,
      actualPrice: null,
      forecastVolume: Number(found['volume']),
      forecastPrice: writtenSum(convertMoney(pounds, '£', unit), unit, undefined),
      weeks: Number(found['weeks']),
    });
  }
  return succeed(drivers);
}
