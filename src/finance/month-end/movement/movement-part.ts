import { dustOf } from '../../dust';

/** Why a variance moved, as far as the data tell. */
export type MovementReason =
  | 'Budget moved'
  | 'Actuals in'
  | 'Driver volume'
  | 'Driver price'
  | 'Actuals, drivers and posts'
  | 'A person’s forecast'
  | 'Another method'
  | 'New code'
  | 'First forecast'
  | 'Forecast missing'
  | 'Code gone';

/** One reason with what it did to the full-year variance, positive = adverse. */
export interface MovementPart {
  readonly reason: MovementReason;
  readonly amount: number;
}

/** The parts that are something. */
export const withoutNothing = (parts: readonly MovementPart[]): readonly MovementPart[] =>
  parts.filter(({ amount }) => Math.abs(amount) > dustOf(1));
