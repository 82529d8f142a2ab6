import { formatMoney } from '../../finance/money';
import type { GapReport } from '../../workbook';

/**
 * Why the figures of a year are not to be taken as they stand, a sentence each: totals that say something else than what the lines
 * come to, lines that do not fit, and where no cell explains it, that the year does not hold together. None in a sound year.
 */
export function yearDoubts(
  { rows, broken, identities, unit }: Pick<GapReport, 'rows' | 'broken' | 'identities' | 'unit'>,
  year: string,
): readonly string[] {
  const isBroken = identities.some((identity) => identity.year === year && identity.verdict === 'Does not agree');
  if (!isBroken) return [];
  const likely = broken.filter(({ standing }) => standing !== 'possible').map(({ cell }) => cell);
  const named = rows.flatMap(({ line, isTotal, amounts }) => {
    const own = amounts.find((one) => one.year === year);
    if (own === undefined || !likely.includes(own.cell)) return [];
    const has = own.amount === null ? 'is blank' : `has ${formatMoney(own.amount, unit)}`;
    return [
      isTotal
        ? `Worked out from the lines: ${own.cell} (${line}) ${has}.`
        : `In doubt: ${own.cell} (${line}) ${has}, which does not fit.`,
    ];
  });
  return named.length > 0 ? named : ['In doubt: the totals of this year are not the sums of its lines.'];
}
