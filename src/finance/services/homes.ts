import { tidy } from '../tidy';

/** Weeks for which a home charges in a year. */
const weeksAYear = 52;

/** What a home costs with some of its beds empty. */
export interface OccupancyCost {
  /** A year for each child; null with no child in the home. */
  readonly eachChild: number | null;
  /** The fixed costs of the beds that stand empty, a year. */
  readonly emptyBeds: number;
}

/**
 * The costs of a home by how full it is: the fixed costs are the same whether two or ten beds are filled.
 * @param fixed the costs a year that do not depend on the children
 * @param eachChild the costs a year that every child adds
 * @param beds above 0, and at least as many as are occupied
 */
export function occupancyCost(fixed: number, eachChild: number, beds: number, occupied: number): OccupancyCost {
  return {
    eachChild: occupied === 0 ? null : fixed / occupied + eachChild,
    emptyBeds: (fixed * tidy(beds - occupied, beds, occupied)) / beds,
  };
}

/**
 * A weekly price a bed, built from what a home costs a year: the components together, over the bed weeks that are
 * expected to be filled, and a margin on top of the cost.
 * @param beds above 0
 * @param occupancy the share of bed weeks that are filled, above 0
 * @param margin a share of the cost
 */
export function fairPrice(components: readonly number[], beds: number, occupancy: number, margin: number): number {
  const cost = components.reduce((sum, component) => sum + component, 0);
  return (cost / (beds * weeksAYear * occupancy)) * (1 + margin);
}
