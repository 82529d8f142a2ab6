import { dustOf } from './dust';
import { asKept, keptDigits } from './kept-digits';

/** Beyond so many decimals a figure is the result of a division. */
const mostDecimals = 9;
/** As many as a number can be rounded to. */
const finestDecimals = 100;

/**
 * A sum or difference of figures without the traces of binary arithmetic: rounded to as many decimals as the figures
 * have, so that 0.3 − 0.1 is 0.2. Where a figure has more decimals than anybody writes, rounded to the digits that the
 * largest of them keeps; nothing but a trace is 0.
 */
export function tidy(result: number, ...figures: readonly number[]): number {
  return tidyBeside(result, figures);
}

/** The sum of some figures, tidied as `tidy` does; 0 of none. There may be any number of them. */
export function addUp(figures: readonly number[]): number {
  return tidyBeside(
    figures.reduce((sum, figure) => sum + figure, 0),
    figures,
  );
}

/** The most decimals that any of some figures is written with. */
export function decimalsIn(figures: readonly number[]): number {
  return figures.reduce((most, figure) => Math.max(most, decimalsOf(figure)), 0);
}

function tidyBeside(result: number, figures: readonly number[]): number {
  const decimals = writtenDecimalsIn(figures);
  if (decimals !== null) return roundedTo(decimals, result);
  const largest = figures.reduce((most, figure) => Math.max(most, Math.abs(figure)), 0);
  return Math.abs(result) <= dustOf(largest) ? 0 : roundedTo(decimalsBeside(largest), result);
}

/** The same, or null as soon as a figure has more than anybody writes. */
function writtenDecimalsIn(figures: readonly number[]): number | null {
  let most = 0;
  for (const figure of figures) {
    most = Math.max(most, decimalsOf(figure));
    if (most > mostDecimals) return null;
  }
  return most;
}

/** Beyond it a penny is past the digits that are kept. */
const largestInPence = 1e12;

function decimalsOf(figure: number): number {
  if (Number.isInteger(figure)) return 0;
  // Most figures are pounds and pence; reading decimals off the text takes fifty times as long.
  if (Math.abs(figure) < largestInPence) {
    if (Math.round(figure * 10) / 10 === figure) return 1;
    if (Math.round(figure * 100) / 100 === figure) return 2;
  }
  const [digits = '', exponent = '0'] = String(asKept(figure)).split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent));
}

/** How many decimals a number of a size has left once one of its kept digits is given up to what adding up leaves. */
function decimalsBeside(size: number): number {
  const before = Math.floor(Math.log10(size)) + 1;
  return Math.min(finestDecimals, Math.max(0, keptDigits - 1 - before));
}

/** Adding 0 makes 0 of −0. */
function roundedTo(decimals: number, result: number): number {
  // Most sums are of whole pounds; rounding goes by way of a text, which takes a hundred times as long.
  if (Number.isInteger(result)) return result + 0;
  return Number(result.toFixed(Math.min(decimals, finestDecimals))) + 0;
}
