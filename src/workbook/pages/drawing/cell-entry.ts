import { toSerial } from '../../../finance/excel-serial';
import { asText } from '../as-text';
import { isPageFormula, type PageValue } from '../page-cell';

/** A constant as Excel takes it in. Formulas come later, once every table that they may refer to is there. */
export function entryOf(value: PageValue): string | number | boolean {
  if (value === null || isPageFormula(value)) return '';
  if (typeof value === 'object') return toSerial(value);
  return typeof value === 'string' ? asText(value) : value;
}

/** About how many characters a value takes in a message to Excel. */
export const sizeOf = (value: PageValue): number =>
  isPageFormula(value) ? value.formula.length + 4 : typeof value === 'string' ? value.length + 4 : 10;
