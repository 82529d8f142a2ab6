import { tidy } from './tidy';

/** A line of a demand-led budget: how many, and what each costs. */
export interface PriceVolumeLine {
  readonly budgetVolume: number;
  readonly budgetPrice: number;
  readonly actualVolume: number;
  readonly actualPrice: number;
}

/** Why a cost differs from its budget, each part positive when it costs more; the parts add up to the total. */
export interface PriceVolumeMix {
  /** More of the same: the change in number, at the average budget price. */
  readonly volume: number;
  /** More of the dearer kind: what of the change the volume at budget prices explains beyond that. */
  readonly mix: number;
  /** Dearer each: the change in price, on the actual volume. */
  readonly price: number;
  /** Actual cost − budgeted cost. */
  readonly total: number;
}

/**
 * Takes the variance of some lines together apart into volume, mix and price. One line has no mix. Null where several lines
 * have no budgeted volume between them, since then there is no average price to measure the volume by.
 */
export function priceVolumeMix(lines: readonly PriceVolumeLine[]): PriceVolumeMix | null {
  const sumOf = (figure: (line: PriceVolumeLine) => number) => lines.reduce((sum, line) => sum + figure(line), 0);
  const budgetVolume = sumOf((line) => line.budgetVolume);
  const budgetCost = sumOf((line) => line.budgetVolume * line.budgetPrice);
  const [first] = lines;
  const isOne = lines.length === 1 && first !== undefined;
  if (!isOne && budgetVolume === 0) return null;
  const averagePrice = isOne ? first.budgetPrice : budgetCost / budgetVolume;
  const actualVolume = sumOf((line) => line.actualVolume);
  const actualCost = sumOf((line) => line.actualVolume * line.actualPrice);
  const costAtBudgetPrices = sumOf((line) => line.actualVolume * line.budgetPrice);
  const costAtAveragePrice = actualVolume * averagePrice;
  const budgetAtAveragePrice = budgetVolume * averagePrice;
  const price = tidy(actualCost - costAtBudgetPrices, actualCost, costAtBudgetPrices);
  const volume = tidy(costAtAveragePrice - budgetAtAveragePrice, costAtAveragePrice, budgetAtAveragePrice);
  const total = tidy(actualCost - budgetCost, actualCost, budgetCost);
  return { volume, mix: isOne ? 0 : tidy(total - volume - price, total, volume, price, budgetCost), price, total };
}
