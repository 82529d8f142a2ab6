/** What a cell holds, as Excel hands it over: a blank cell is `''`, a date its serial number, an error its text. */
export type CellValue = string | number | boolean;

/** Takes in one value of `range.values` or `range.formulas`; a kind of value that we do not know counts as blank. */
export const toCellValue = (value: unknown): CellValue =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';

/** Whether nothing stands in the cell that a reader would see. */
export const isBlank = (value: CellValue): boolean => typeof value === 'string' && value.trim() === '';

/** Whether the cell shows one of Excel's errors, such as `#REF!`. */
export const isErrorValue = (value: CellValue): value is string =>
  typeof value === 'string' && /^#(NULL!|DIV\/0!|N\/A|[A-Z_]+[!?])$/.test(value);

/** Whether a text of `range.formulas` is a formula. */
export const isFormula = (formula: CellValue): formula is string =>
  typeof formula === 'string' && formula.startsWith('=');

/** The cell's content as a text without blanks around it. */
export const cellText = (value: CellValue): string => String(value).trim();
