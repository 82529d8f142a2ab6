import type { CalendarDate } from '../../finance/calendar-date';
import type { PageStyle } from './styles';
import type { Validation } from './validation';

/** A formula in English with commas, its leading `=` included. It may refer to any table of the workbook or of the pages drawn with it. */
export interface PageFormula {
  readonly formula: string;
}

/**
 * What a cell is given. A text stays the text it is, whatever Excel would read into it: `2014/15` does not become a date.
 * Shares are given as 0.05 for 5%, money in the page's unit. Null leaves the cell blank.
 */
export type PageValue = string | number | boolean | CalendarDate | PageFormula | null;

/** A cell of a block. */
export interface PageCell {
  readonly value: PageValue;
  readonly style: PageStyle;
  /** Whether a person is to write here: tinted, and open on a protected page. */
  readonly isInput?: boolean;
  /** What may be written here. */
  readonly validation?: Validation;
}

/** Cells below and beside each other. A row may be shorter than the others. */
export interface PageBlock {
  /** Row and column of the first cell, counted from 0. */
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly PageCell[])[];
}

/** Whether a value is a formula. */
export const isPageFormula = (value: PageValue): value is PageFormula =>
  typeof value === 'object' && value !== null && 'formula' in value;

/** A cell with a value in one of the styles. */
export const cell = (value: PageValue, style: PageStyle): PageCell => ({ value, style });

/** A cell with a formula, such as `=SUM(Savings[Delivered])`. */
export const formulaCell = (formula: string, style: PageStyle): PageCell => ({ value: { formula }, style });

/** A blank cell in which a person is to write. */
export const inputCell = (style: PageStyle, validation?: Validation): PageCell => ({
  value: null,
  style,
  isInput: true,
  ...(validation === undefined ? {} : { validation }),
});
