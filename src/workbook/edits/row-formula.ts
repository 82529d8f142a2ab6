const rowOfReference = /((?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(\$?[A-Z]{1,3})(\$?)(\d+)(?![\p{L}\p{N}_(.])/giu;
const ofOwnRow = '{row}';

/** Splits a formula into what is outside of texts in quotes and what is inside. */
const outsideOfTexts = (formula: string, change: (part: string) => string): string =>
  formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');

/**
 * A formula of a row with `{row}` in place of its own row, so that it can stand on another row later. Null where it
 * refers to other rows by relative addresses of its sheet: on another row it would mean other cells.
 * @param row counted from 1
 */
export function freeOfRow(formula: string, row: number): string | null {
  const elsewhere: string[] = [];
  const freed = outsideOfTexts(formula, (part) =>
    part.replace(rowOfReference, (reference, sheet: string | undefined, column: string, fixed: string, own: string) => {
      if (sheet !== undefined || fixed === '$') return reference;
      if (Number(own) !== row) elsewhere.push(reference);
      return `${column}${ofOwnRow}`;
    }),
  );
  return elsewhere.length > 0 ? null : freed;
}

/** The formula that `freeOfRow` has freed, for a row counted from 1. */
export const boundToRow = (formula: string, row: number): string =>
  outsideOfTexts(formula, (part) => part.replaceAll(ofOwnRow, String(row)));
