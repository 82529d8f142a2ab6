import type { CellValue } from '../cells/cell-value';

const monthThenNumber = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s\-./]*\d/i;
const startsAsWords = /^[\p{L}(“‘"[]/u;
const trueOrFalse = /^(?:true|false)$/i;
const numberInBrackets = /^\(\s*[£$€]?\s*[\d.]/;

/** Whether Excel might take a text for a number, a date, a truth value, an error or a formula. */
const isMistakable = (text: string): boolean =>
  text !== '' &&
  (!startsAsWords.test(text) || trueOrFalse.test(text) || monthThenNumber.test(text) || numberInBrackets.test(text));

/**
 * What is sent to Excel so that the cell then holds exactly this: a text that might be taken for something else gets an
 * apostrophe, which Excel does not show. In a cell whose format is text everything stays as it is sent.
 */
export const entryOf = (content: CellValue, numberFormat: string): CellValue =>
  typeof content === 'string' && numberFormat !== '@' && isMistakable(content) ? `'${content}` : content;
