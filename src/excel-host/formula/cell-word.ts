import { columnLetters, columnOfLetters, MAX_ROWS } from '../address';
import type { Token } from './tokens';

/** A cell as a formula writes it; rows and columns count from 0. */
export interface CellWord {
  readonly row: number;
  readonly column: number;
  /** `$` where the row stays when the formula is copied, otherwise nothing. */
  readonly rowMark: string;
  readonly columnMark: string;
}

const cell = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;

/** The cell that a word names, such as `$B$3`; `undefined` for any other word. */
export function cellOf(word: string): CellWord | undefined {
  const found = cell.exec(word);
  if (found === null) return undefined;
  const column = columnOfLetters(found[2] ?? '');
  const row = Number(found[4]) - 1;
  if (column < 0 || row >= MAX_ROWS) return undefined;
  return { row, column, rowMark: found[3] ?? '', columnMark: found[1] ?? '' };
}

/** A cell as a formula writes it. */
export const cellWord = ({ row, column, rowMark, columnMark }: CellWord): string =>
  `${columnMark}${columnLetters(column)}${rowMark}${row + 1}`;

/** Whether a piece is something else than a cell though it reads like one: before `(` a function, before `!` a sheet, before `[` a table. */
export const isOtherName = (next: Token | undefined): boolean =>
  next?.text === '(' || next?.text === '!' || next?.text.startsWith('[') === true;
