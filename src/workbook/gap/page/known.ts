import type { MoneyUnit } from '../../../finance/money';
import { moneyStyles } from '../../pages/money-styles';
import { cell, type PageCell } from '../../pages/page-cell';
import type { GapReport } from '../gap-report';

/** A sum; words where it cannot be said, so that a blank is never taken for nothing. */
export const known = (amount: number | null, unit: MoneyUnit): PageCell =>
  amount === null ? cell('not known', 'note') : cell(amount, moneyStyles(unit).sum);

/** A sum under a chart, where a text would be taken for a category: blank where it cannot be said, which `unsaidRows` tells. */
export const charted = (amount: number | null, unit: MoneyUnit): PageCell => cell(amount, moneyStyles(unit).sum);

/** Why figures are blank: none where all can be said. */
export function unsaidRows({ gap }: GapReport): PageCell[][] {
  const lacks = [...new Set(gap.flatMap((year) => year.lacks))];
  if (lacks.length === 0) return [];
  const sentence = `Blank where it is not known: it needs ${lacks.join(', ')}, which cannot be read or has no column.`;
  return [[cell(sentence, 'notice')]];
}

/** Whether a chart of some series can be drawn: Excel passes over one that is all blank and takes the next for it. */
export const canBeCharted = (series: readonly (readonly (number | null)[])[]): boolean =>
  series.length > 0 && series.every((figures) => figures.some((figure) => figure !== null));
