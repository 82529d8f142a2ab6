import { formatMoney } from '../../finance/money';
import type { GapReport } from '../../workbook';

type Doubted = Pick<GapReport, 'rows' | 'broken' | 'identities' | 'unit'>;
type Broken = GapReport['broken'][number];

/**
 * Why the figures of a year are not to be taken as they stand, a sentence each: totals that say something else than what the lines
 * come to, other cells that do not fit, and where no cell explains it, what does not hold. None in a sound year.
 */
export function yearDoubts(report: Doubted, year: string): readonly string[] {
  const failing = report.identities.filter((one) => one.year === year && one.verdict === 'Does not agree');
  if (failing.length === 0) return [];
  const named = report.broken
    .filter((one) => one.year === year && one.standing !== 'possible')
    .map((one) => sayCell(report, one));
  return named.length > 0 ? named : failing.map(({ identity }) => `In doubt: “${identity}” does not hold.`);
}

function sayCell({ rows, unit }: Doubted, { cell, year, why }: Broken): string {
  const row = rows.find(({ amounts }) => amounts.some((one) => one.year === year && one.cell === cell));
  // What the savings table comes to is no row of the gap: its targets are what somebody typed.
  if (row === undefined || row.kind === 'savings table') return `In doubt: ${cell}. ${why}`;
  const amount = row.amounts.find((one) => one.year === year)?.amount ?? null;
  const has = `${cell} (${row.line}) ${amount === null ? 'is blank' : `has ${formatMoney(amount, unit)}`}`;
  return row.isTotal ? `Worked out from the lines: ${has}.` : `In doubt: ${has}, which does not fit.`;
}
