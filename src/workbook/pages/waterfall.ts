import { cellAddress } from '../cells/address';
import { cell, formulaCell, type PageCell } from './page-cell';
import type { SeriesLook } from './page-chart';

/** One step of a waterfall, by the formula that gives its amount, with `=`; a total stands on the ground. */
export interface WaterfallStep {
  readonly label: string;
  readonly formula: string;
  readonly isTotal?: boolean;
}

const headings = ['Amount', 'Step', 'Base', 'Total', 'More', 'Less'] as const;
/** The first column of the chart's source, counted from that of the amounts. */
export const waterfallSourceColumn = 1;
/** The looks of the chart's series: what adds is favourable, as in savings. */
export const waterfallLooks: readonly SeriesLook[] = ['invisible', 'delivered', 'favourable', 'adverse'];

/** How high the columns stand after a step: the last total, and every step since. */
function heightAfter(steps: readonly WaterfallStep[], step: number, amountOf: (step: number) => string): string {
  if (step < 0) return '0';
  const total = steps.findLastIndex(({ isTotal = false }, index) => index <= step && isTotal);
  return `SUM(${amountOf(Math.max(0, total))}:${amountOf(step)})`;
}

/**
 * The cells behind a waterfall drawn as stacked columns: the amounts, the steps, and the four series of which the first is
 * the invisible base that each step stands on. All are formulas, so the picture moves with the figures. The chart's
 * source is these rows from the second column on. Heights below zero are not expected.
 * @param top the row of the headings, counted from 0
 * @param left the column of the amounts
 */
export function waterfallCells(top: number, left: number, steps: readonly WaterfallStep[]): PageCell[][] {
  const amountOf = (step: number): string => cellAddress(top + 1 + step, left);
  const rows = steps.map(({ label, formula, isTotal = false }, step): PageCell[] => {
    const amount = amountOf(step);
    const before = heightAfter(steps, step - 1, amountOf);
    const when = (isShown: boolean, shown: string): PageCell => formulaCell(isShown ? `=${shown}` : '=0', 'money');
    return [
      formulaCell(formula, isTotal ? 'totalMoney' : 'money'),
      cell(label, 'label'),
      when(!isTotal, `MIN(${before},${before}+${amount})`),
      when(isTotal, amount),
      when(!isTotal, `MAX(${amount},0)`),
      when(!isTotal, `MAX(-${amount},0)`),
    ];
  });
  return [headings.map((heading) => cell(heading, heading === 'Step' ? 'heading' : 'numberHeading')), ...rows];
}
