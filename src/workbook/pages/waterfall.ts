import type { MoneyUnit } from '../../finance/money';
import { moneyStyles } from './money-styles';
import { cellAddress } from '../cells/address';
import type { Area } from '../tracker';
import { cell, formulaCell, type PageCell } from './page-cell';
import type { SeriesLook } from './page-chart';

/** One step of a waterfall, by the formula that gives its amount, with `=`; a total stands on the ground. */
export interface WaterfallStep {
  readonly label: string;
  readonly formula: string;
  readonly isTotal?: boolean;
}

/** The step, the four series that the chart stacks, and what they are made from. */
const headings = ['Step', 'Base', 'Total', 'More', 'Less', 'Amount'] as const;
const amountColumn = headings.indexOf('Amount');

/** The looks of the chart's series: the base is not seen, and what adds is favourable, as in savings. */
export const waterfallLooks: readonly SeriesLook[] = ['invisible', 'delivered', 'favourable', 'adverse'];

/** The cells that the chart of a waterfall shows: all but the amounts. `top` and `left` as in `waterfallCells`. */
export const waterfallSource = (top: number, left: number, steps: readonly WaterfallStep[]): Area => ({
  top,
  left,
  rows: steps.length + 1,
  columns: amountColumn,
});

/** How high the columns stand after a step: the last total, and every step since. */
function heightAfter(steps: readonly WaterfallStep[], step: number, amountOf: (step: number) => string): string {
  if (step < 0) return '0';
  const total = steps.findLastIndex(({ isTotal = false }, index) => index <= step && isTotal);
  return `SUM(${amountOf(Math.max(0, total))}:${amountOf(step)})`;
}

/**
 * The cells behind a waterfall drawn as stacked columns, each step standing on an invisible base. All are formulas, so the
 * picture moves with the figures. Heights below zero are not expected.
 * @param top the row of the headings, counted from 0
 * @param left the column of the steps' names
 * @param unit of the amounts
 */
export function waterfallCells(
  top: number,
  left: number,
  steps: readonly WaterfallStep[],
  unit: MoneyUnit,
): PageCell[][] {
  const { sum, total } = moneyStyles(unit);
  const amountOf = (step: number): string => cellAddress(top + 1 + step, left + amountColumn);
  const rows = steps.map(({ label, formula, isTotal = false }, step): PageCell[] => {
    const amount = amountOf(step);
    const before = heightAfter(steps, step - 1, amountOf);
    const when = (isShown: boolean, shown: string): PageCell => formulaCell(isShown ? `=${shown}` : '=0', sum);
    return [
      cell(label, 'label'),
      when(!isTotal, `MIN(${before},${before}+${amount})`),
      when(isTotal, amount),
      when(!isTotal, `MAX(${amount},0)`),
      when(!isTotal, `MAX(-${amount},0)`),
      formulaCell(formula, isTotal ? total : sum),
    ];
  });
  return [headings.map((heading) => cell(heading, heading === 'Step' ? 'heading' : 'numberHeading')), ...rows];
}
