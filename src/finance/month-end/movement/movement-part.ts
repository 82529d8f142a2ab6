import { dustOf } from '../../dust';
import { addUp } from '../../tidy';

/** Why a variance moved, as far as the data tell, in the order in which the reasons are listed. */
const movementReasons = [
  'Budget moved',
  'Actuals in',
  'Driver volume',
  'Driver price',
  'Actuals, drivers and posts',
  'A person’s forecast',
  'Another method',
  'New code',
  'First forecast',
  'Forecast missing',
  'Code gone',
] as const;
export type MovementReason = (typeof movementReasons)[number];

/** One reason with what it did to the full-year variance, positive = adverse. */
export interface MovementPart {
  readonly reason: MovementReason;
  readonly amount: number;
}

/** The parts that are something. */
export const withoutNothing = (parts: readonly MovementPart[]): readonly MovementPart[] =>
  parts.filter(({ amount }) => Math.abs(amount) > dustOf(1));

/** The parts of many movements by reason, in the order of the reasons; they add up to the whole movement. */
export function movementByReason(
  movements: readonly { readonly parts: readonly MovementPart[] }[],
): readonly MovementPart[] {
  const sums = new Map<MovementReason, number[]>();
  for (const { reason, amount } of movements.flatMap(({ parts }) => parts)) {
    const amounts = sums.get(reason);
    if (amounts === undefined) sums.set(reason, [amount]);
    else amounts.push(amount);
  }
  return withoutNothing(movementReasons.map((reason) => ({ reason, amount: addUp(sums.get(reason) ?? []) })));
}
