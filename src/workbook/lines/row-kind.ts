import type { Block } from '../cells/block';
import { cellText, isBlank, isFormula, type CellValue } from '../cells/cell-value';
import { headingKey } from '../headings/normalise';

/** What a row of a table is: a line to be assessed, a total of lines, or something that is neither. */
export type RowKind = 'line' | 'total' | 'neither';

/** The columns by which a row is told from another, counted from 0; null for one that the table does not have. */
export interface TellingColumns {
  readonly key: number | null;
  readonly keyHeading: string;
  readonly words: readonly number[];
  readonly figures: readonly number[];
  /** An Excel table holds lines only, so a row in it that has hardly begun is a line all the same. */
  readonly isExcelTable: boolean;
}

const totalWords = /^(?:grand|overall|net|gross)?[\s-]*(?:sub[\s-]*)?totals?\b|\btotals?\s*:?$/i;
const reference = /^\S{0,14}\d\S{0,6}(?:\s\S{1,6})?$/;

const isTotalLabel = (value: CellValue): boolean => typeof value === 'string' && totalWords.test(value.trim());

/** Whether a formula adds up cells of other rows, as a total does; `=SUM(D5:F5)` across one row does not. */
function addsRows(formula: CellValue): boolean {
  if (!isFormula(formula) || !/^=\s*[+-]?\s*(?:SUM|SUBTOTAL|AGGREGATE)\(/i.test(formula)) return false;
  if (/\[(?!@|#This Row)/i.test(formula)) return true;
  const range = /\$?[A-Z]{1,3}\$?(\d+):\$?[A-Z]{1,3}\$?(\d+)/i.exec(formula);
  return range !== null && range[1] !== range[2];
}

function withoutKey(words: readonly CellValue[], hasFigures: boolean, isSum: boolean, isExcelTable: boolean): RowKind {
  if (words.some(isTotalLabel) || isSum) return 'total';
  if (words.length === 0) return hasFigures ? 'total' : 'neither';
  return hasFigures || isExcelTable ? 'line' : 'neither';
}

/**
 * Tells lines from totals, subtotals, section headings, repeated headings, notes and blank rows. Figures without a
 * single word beside them are a total that nobody labelled.
 */
export function kindOfRow(cells: Block, row: number, columns: TellingColumns): RowKind {
  const filled = (list: readonly number[]): CellValue[] =>
    list.map((column) => cells.value(row, column)).filter((value) => !isBlank(value));
  const key = columns.key === null ? '' : cells.value(row, columns.key);
  const words = filled(columns.words);
  const hasFigures = filled(columns.figures).length > 0;
  const isSum = columns.figures.some((column) => addsRows(cells.formula(row, column)));
  if (isBlank(key)) return withoutKey(words, hasFigures, isSum, columns.isExcelTable);

  const text = cellText(key);
  if (isTotalLabel(key)) return 'total';
  if (headingKey(text) === headingKey(columns.keyHeading)) return 'neither';
  const looksLikeReference = typeof key === 'number' || reference.test(text);
  if (isSum && !looksLikeReference) return 'total';
  const isAlone = words.length === 0 && !hasFigures;
  return isAlone && !looksLikeReference && !columns.isExcelTable ? 'neither' : 'line';
}
