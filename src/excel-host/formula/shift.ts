import { columnLetters, columnOfLetters, MAX_COLUMNS, MAX_ROWS } from '../address';
import { cellOf, cellWord, isOtherName } from './cell-word';
import { tokens, type Token } from './tokens';

const wholeColumn = /^(\$?)([A-Za-z]{1,3})$/;
const wholeRow = /^(\$?)([1-9]\d{0,6})$/;

/**
 * The formula as it reads `rows` further down and `columns` further right: what a cell of a shared formula holds whose
 * text the file states once, for the first cell. A reference that leaves the sheet comes in again at the other side, as in Excel.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const all = tokens(formula);
  return all
    .map((token, at) => (token.kind === 'word' ? shiftWord(token.text, all, at, rows, columns) : token.text))
    .join('');
}

function shiftWord(word: string, all: readonly Token[], at: number, rows: number, columns: number): string {
  if (isOtherName(all[at + 1])) return word;
  const next = all[at + 1]?.text;
  const previous = all[at - 1]?.text;
  const found = cellOf(word);
  if (found !== undefined) {
    const column = found.columnMark === '' ? wrapped(found.column + columns, MAX_COLUMNS) : found.column;
    const row = found.rowMark === '' ? wrapped(found.row + rows, MAX_ROWS) : found.row;
    return cellWord({ ...found, row, column });
  }
  if (next !== ':' && previous !== ':') return word;
  const letters = wholeColumn.exec(word);
  if (letters !== null && columnOfLetters(letters[2] ?? '') >= 0)
    return movedColumn(letters[1], columnOfLetters(letters[2] ?? ''), columns);
  const digits = wholeRow.exec(word);
  return digits === null ? word : movedRow(digits[1], Number(digits[2]) - 1, rows);
}

function movedColumn(fixed: string | undefined, column: number, by: number): string {
  return fixed === '$' ? `$${columnLetters(column)}` : columnLetters(wrapped(column + by, MAX_COLUMNS));
}

function movedRow(fixed: string | undefined, row: number, by: number): string {
  return fixed === '$' ? `$${row + 1}` : String(wrapped(row + by, MAX_ROWS) + 1);
}

function wrapped(position: number, size: number): number {
  return ((position % size) + size) % size;
}
