const advice: Readonly<Record<string, string>> = {
  '#VALUE!':
    'cannot be calculated. Expected every bracket and quotation mark closed, a value after every sign, and values of the kind that each function takes.',
  '#NAME?':
    'holds a name that is not known. Expected functions such as MTFS.VARIANCE, cells, or names of the workbook given with --in; text stands in quotation marks.',
};

/**
 * What to look for in a formula whose error comes without a message of its own; empty for the errors that say all there
 * is to say. The stand-in does not tell a formula that it cannot read from one whose values do not fit.
 * @param formula as the user typed it
 * @param error such as `#NAME?`
 */
export function formulaAdvice(formula: string, error: string): string {
  const sentence = advice[error];
  return sentence === undefined ? '' : `${formula} ${sentence}`;
}
