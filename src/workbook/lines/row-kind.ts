import { isTotalLabel } from '../../finance/total-label';
import type { Block } from '../cells/block';
import { cellText, isBlank, type CellValue } from '../cells/cell-value';
import { headingKey } from '../headings/normalise';
import type { Candidate } from '../locate/candidates';
import { addsItsColumn } from './total-formula';

/** What a row of a table is: a line to be assessed, a total of lines, or something that is neither. */
export type RowKind = 'line' | 'total' | 'neither';

/** The columns by which a row is told from another, counted from 0; null for one that the table does not have. */
export interface TellingColumns {
  readonly key: number | null;
  readonly keyHeading: string;
  readonly words: readonly number[];
  readonly figures: readonly number[];
}

const reference = /^\S{0,14}\d\S{0,6}(?:\s\S{1,6})?$/;

/** Whether a key reads like a reference or a code, such as S9a or 45010, and not like words. */
export const looksLikeReference = (key: CellValue): boolean => typeof key === 'number' || reference.test(cellText(key));

const labelsTotal = (value: CellValue): boolean => typeof value === 'string' && isTotalLabel(value);

function withoutKey(words: readonly CellValue[], hasFigures: boolean, isSum: boolean, isExcelTable: boolean): RowKind {
  if (words.some(labelsTotal) || isSum) return 'total';
  if (words.length === 0) return hasFigures ? 'total' : 'neither';
  return hasFigures || isExcelTable ? 'line' : 'neither';
}

/**
 * Tells lines from totals, subtotals, section headings, repeated headings, notes and blank rows. Figures without a
 * single word beside them are a total that nobody labelled; a row that adds up others is a total whatever its reference.
 * An Excel table holds lines only, so a row in it that has hardly begun is a line all the same.
 */
export function kindOfRow(table: Candidate, cells: Block, row: number, columns: TellingColumns): RowKind {
  const isExcelTable = table.tableName !== null;
  const filled = (list: readonly number[]): CellValue[] =>
    list.map((column) => cells.value(row, column)).filter((value) => !isBlank(value));
  const key = columns.key === null ? '' : cells.value(row, columns.key);
  const words = filled(columns.words);
  const hasFigures = filled(columns.figures).length > 0;
  const isSum = columns.figures.some((column) => addsItsColumn(cells.formula(row, column), column, table));
  if (isBlank(key)) return withoutKey(words, hasFigures, isSum, isExcelTable);

  if (labelsTotal(key) || isSum) return 'total';
  if (headingKey(cellText(key)) === headingKey(columns.keyHeading)) return 'neither';
  const isAlone = words.length === 0 && !hasFigures;
  return isAlone && !looksLikeReference(key) && !isExcelTable ? 'neither' : 'line';
}
