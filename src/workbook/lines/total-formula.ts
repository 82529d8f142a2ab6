import { overlap, parseAddress } from '../cells/address';
import { isFormula, type CellValue } from '../cells/cell-value';
import type { Candidate } from '../locate/candidates';

const sum = /^=\s*[+-]?\s*(?:SUM|SUBTOTAL|AGGREGATE)\(/i;
const range = /(?:('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+)/giu;
const ofThisRow = /\[@|#This Row/i;
const tableColumn = /([\p{L}_][\p{L}\p{N}_.]*)?\[/u;

const unquoted = (sheet: string): string => sheet.replace(/^'|'$/g, '').replaceAll("''", "'");

/** `=SUBTOTAL(109,[Target])`: a whole column of the table that the formula stands in. */
function addsTableColumn(formula: string, { tableName }: Candidate): boolean {
  if (tableName === null || ofThisRow.test(formula)) return false;
  const match = tableColumn.exec(formula);
  return match !== null && (match[1] ?? tableName).toLowerCase() === tableName.toLowerCase();
}

/**
 * Whether a formula adds up rows of the table in its own column, as totals and subtotals do. Figures that are worked out
 * elsewhere (`=SUM(Workings!B2:B9)`) or across their own row (`=SUM(D5:F5)`) are a line's own.
 */
export function addsItsColumn(formula: CellValue, column: number, table: Candidate): boolean {
  if (!isFormula(formula) || !sum.test(formula)) return false;
  if (addsTableColumn(formula, table)) return true;
  return [...formula.matchAll(range)].some(([, sheet, address = '']) => {
    if (sheet !== undefined && unquoted(sheet).toLowerCase() !== table.sheet.toLowerCase()) return false;
    const area = parseAddress(address);
    return area !== null && area.rows > 1 && overlap(area, { ...table.area, left: column, columns: 1 });
  });
}
