import { amountAt, type Amounts, type Sum } from '../linear';
import type { CheckedIdentity } from '../prove';
import type { SlipKind } from './slips';

/** A row that a total treats wrongly, and how. */
export interface PartSlip {
  readonly slip: SlipKind;
  readonly part: number;
}

/** How many times a part is missing from the total, by the slip that makes it so. */
const missingTimes: readonly (readonly [SlipKind, number])[] = [
  ['left out', 1],
  ['counted twice', -1],
  ['sign of a part', 2],
];

/** What a sum counts of one row in all. */
const shareOf = (sum: Sum, row: number, amounts: Amounts): number =>
  sum.filter((term) => term.row === row).reduce((so, term) => so + term.weight * (amountAt(amounts, term) ?? 0), 0);

/**
 * The first row that a total leaves out, counts twice or counts with the wrong sign in all of some years.
 * @param lacking by how much each identity's total is too low, in the order of the identities
 */
export function partSlip(
  identities: readonly CheckedIdentity[],
  lacking: readonly number[],
  amounts: Amounts,
): PartSlip | null {
  const rows = [...new Set(identities.flatMap(({ computed }) => computed.map(({ row }) => row)))];
  for (const [slip, count] of missingTimes) {
    const part = rows.find((row) =>
      identities.every(({ computed, within }, index) => {
        const share = shareOf(computed, row, amounts);
        return Math.abs(share) > within && Math.abs(count * share - (lacking[index] ?? 0)) <= within;
      }),
    );
    if (part !== undefined) return { slip, part };
  }
  return null;
}
