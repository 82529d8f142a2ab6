import { cellText } from '../cell-text';
import type { CodeParts } from '../ledger-mapping';
import type { LedgerColumns } from '../columns/columns-of';

/** Excel and some ledgers show a code that is a number with a decimal that means nothing. */
const emptyDecimal = /^(\d+)\.0+$/;

const partOf = (cell: unknown): string => cellText(cell).replace(emptyDecimal, '$1');

/** The code of a row, put together as the mapping says; '' where one of its parts is blank. */
export function codeOfRow(row: readonly unknown[], columns: LedgerColumns, { fields, join }: CodeParts): string {
  let code = '';
  for (const [place, field] of fields.entries()) {
    const column = columns.get(field);
    const part = column === undefined ? '' : partOf(row[column.at]);
    if (part === '') return '';
    code += place === 0 ? part : join + part;
  }
  return code;
}
