const text = String.raw`"(?:[^"]|"")*"`;
/** A reference to columns of a table, which may be called like cells: `[@P7]`, `[[#This Row],[P1]:[P12]]`. */
const ofTable = String.raw`\[(?:[^\[\]]|\[[^\[\]]*\])*\]`;
const sheet = String.raw`(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!`;
const cell = String.raw`\$?[A-Z]{1,3}\$?\d+`;
const ownCell = String.raw`(?<![\p{L}\p{N}_.])(?<column>\$?[A-Z]{1,3})(?<fixed>\$?)(?<row>\d+)(?![\p{L}\p{N}_(.])`;

/** What a formula is made of, as far as it matters here: cells of its own sheet, and what only looks as if it had some. */
const parts = new RegExp(`${text}|${ofTable}|${sheet}${cell}(?::${cell})?|${ownCell}`, 'giu');
const ofOwnRow = '{row}';
const placeholders = new RegExp(`${text}|(?<own>\\{row\\})`, 'g');

/**
 * A formula of a row with `{row}` in place of its own row, so that it can stand on another row later. Null where it
 * refers to other rows by relative addresses of its sheet: on another row it would mean other cells.
 * @param row counted from 1
 */
export function freeOfRow(formula: string, row: number): string | null {
  const elsewhere: string[] = [];
  const freed = formula.replace(parts, (part: string, column?: string, fixed?: string, own?: string) => {
    if (column === undefined || fixed === '$') return part;
    if (Number(own) !== row) elsewhere.push(part);
    return `${column}${ofOwnRow}`;
  });
  return elsewhere.length > 0 ? null : freed;
}

/** The formula that `freeOfRow` has freed, for a row counted from 1. */
export const boundToRow = (formula: string, row: number): string =>
  formula.replace(placeholders, (part: string, own?: string) => (own === undefined ? part : String(row)));
