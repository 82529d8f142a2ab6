import type { SavingsPart } from '../../finance/rollup/whole';
import { exactFigure } from '../format/figures';

/** What the savings of a part are: `Recurring, cashable`; what the lines do not say is named as not said. */
export function partWords({ kind, cash }: Pick<SavingsPart, 'kind' | 'cash'>): string {
  if (kind === null && cash === null) return 'Kind and cash not said';
  return `${kind ?? 'Kind not said'}, ${cash === null ? 'cash not said' : cash.toLowerCase()}`;
}

/** Whether nothing is asked of a part, nor delivered or expected. */
export const isWithoutFigures = ({ sums }: Pick<SavingsPart, 'sums'>): boolean =>
  [sums.target, sums.delivered, sums.forecast].every((sum) => sum === null || sum === 0);

/**
 * What is asked for and neither forecast nor delivered, without which the figures do not make up the target: `50 not yet
 * forecast`; null for nothing.
 */
export const notForecastWords = ({ sums }: Pick<SavingsPart, 'sums'>): string | null =>
  sums.notForecast === null || sums.notForecast === 0 ? null : `${exactFigure(sums.notForecast)} not yet forecast`;
