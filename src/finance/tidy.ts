/** Beyond so many decimals a figure is the result of a division, and there is nothing to tidy it to. */
const mostDecimals = 9;

/**
 * A sum or difference of figures without the traces of binary arithmetic: rounded to as many decimals as the figures
 * have, so that 0.3 − 0.1 is 0.2. As it is where a figure has more decimals than anybody writes.
 */
export function tidy(result: number, ...figures: readonly number[]): number {
  return tidyTo(result, decimalsIn(figures));
}

/** The sum of some figures, tidied as `tidy` does; 0 of none. There may be any number of them. */
export function addUp(figures: readonly number[]): number {
  return tidyTo(
    figures.reduce((sum, figure) => sum + figure, 0),
    decimalsIn(figures),
  );
}

/** The most decimals that any of some figures is written with. */
export function decimalsIn(figures: readonly number[]): number {
  return figures.reduce((most, figure) => Math.max(most, decimalsOf(figure)), 0);
}

function tidyTo(result: number, decimals: number): number {
  return decimals > mostDecimals ? result : Number(result.toFixed(decimals));
}

function decimalsOf(figure: number): number {
  if (Number.isInteger(figure)) return 0;
  const [digits = '', exponent = '0'] = String(figure).split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent));
}
