const safe = /^[\p{L}][^\d]*$/u;
const readAsValue = /^(true|false)$/i;

/**
 * A text as it is written into a cell so that Excel keeps it as it is. `2014/15`, `007`, `=a`, `-x` or `May 14` would
 * become a date, a number or a formula: an apostrophe, which is not part of the cell's text, prevents it.
 */
export const asText = (text: string): string =>
  text === '' || (safe.test(text) && !readAsValue.test(text)) ? text : `'${text}`;
