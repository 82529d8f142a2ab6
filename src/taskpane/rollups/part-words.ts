import type { SavingsPart } from '../../finance/rollup/whole';

/** What the savings of a part are: `Recurring, cashable`; what the lines do not say is named as not said. */
export function partWords({ kind, cash }: Pick<SavingsPart, 'kind' | 'cash'>): string {
  if (kind === null && cash === null) return 'Kind and cash not said';
  return `${kind ?? 'Kind not said'}, ${cash === null ? 'cash not said' : cash.toLowerCase()}`;
}

/** Whether nothing is asked of a part, nor delivered or expected. */
export const isWithoutFigures = ({ sums }: Pick<SavingsPart, 'sums'>): boolean =>
  [sums.target, sums.delivered, sums.forecast].every((sum) => sum === null || sum === 0);
