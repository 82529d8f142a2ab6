import { formatMediumDate } from '../../finance/calendar-date';
import { formatNumber, type MoneyUnit } from '../../finance/money';

export { sayMoney } from '../../finance/money';

/** Written where there is no figure. */
export const noFigure = '–';

const decimals: Readonly<Record<MoneyUnit, number>> = { '£': 0, '£000': 0, '£m': 2 };

/**
 * A sum of many lines in the workbook's own unit, rounded and without naming the unit, for tables and figures whose
 * heading names it: `1,450`, `13.24`. Rounded alike, so that a column lines up.
 */
export function roundFigure(amount: number, unit: MoneyUnit): string {
  const digits = decimals[unit];
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return amount
    .toLocaleString('en-GB', options)
    .replace(/^-(?=[0.]*$)/, '')
    .replace('-', '−');
}

/** One line's sum as the sheet has it, to the penny. */
export const exactFigure = (amount: number): string => formatNumber(amount, 2);

/** A whole number with its noun: `1 line`, `1,204 lines`. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${formatNumber(number)} ${number === 1 ? singular : plural}`;
}

/**
 * A share as a whole percentage; a share that is neither nothing nor everything never rounds to 0% or 100%, so that
 * nobody reads a small gap as none.
 */
export function wholePercent(share: number): string {
  if (share > 0 && share < 0.01) return '<1%';
  if (share > 0.99 && share < 1) return '>99%';
  return `${formatNumber(share * 100, 0)}%`;
}

/** A moment on the reader's own clock, `1 Sep 2014, 10:14`. */
export function moment(when: Date): string {
  const date = { year: when.getFullYear(), month: when.getMonth() + 1, day: when.getDate() };
  const time = when.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  return `${formatMediumDate(date)}, ${time}`;
}
