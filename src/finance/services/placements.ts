import { tidy } from '../tidy';

/** What placements cost a year, by who provides them. Both costs must be on one basis: with overheads, or without. */
export interface PlacementCosts {
  /** A year for each child placed with the council's own homes and foster carers. */
  readonly inHouse: number;
  /** A year for each child placed with independent providers. */
  readonly independent: number;
}

/** The year's cost of placing some children, a share of them (0 to 1) in house. */
export function placementCost(
  children: number,
  inHouseShare: number,
  { inHouse, independent }: PlacementCosts,
): number {
  return children * (inHouseShare * inHouse + (1 - inHouseShare) * independent);
}

/** What moving the in-house share from one to another saves a year; negative where it costs more. */
export function mixSaving(children: number, shareNow: number, shareThen: number, costs: PlacementCosts): number {
  const { independent, inHouse } = costs;
  const eachInHouse = tidy(independent - inHouse, independent, inHouse);
  const savedThen = children * shareThen * eachInHouse;
  const savedNow = children * shareNow * eachInHouse;
  return tidy(savedThen - savedNow, savedThen, savedNow);
}

/** What places that were not needed would have cost: places × weekly cost × weeks. */
export function costAvoided(places: number, weeklyCost: number, weeks: number): number {
  return places * weeklyCost * weeks;
}
