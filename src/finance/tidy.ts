/** Beyond so many decimals a figure is the result of a division, and there is nothing to tidy it to. */
const mostDecimals = 9;

/**
 * A sum or difference of figures without the traces of binary arithmetic: rounded to as many decimals as the figures
 * have, so that 0.3 − 0.1 is 0.2. As it is where a figure has more decimals than anybody writes.
 */
export function tidy(result: number, ...figures: readonly number[]): number {
  const decimals = Math.max(0, ...figures.map(decimalsOf));
  return decimals > mostDecimals ? result : Number(result.toFixed(decimals));
}

function decimalsOf(figure: number): number {
  const [digits = '', exponent = '0'] = String(figure).split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent));
}
