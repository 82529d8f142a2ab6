import type { CellValue as FileValue, Worksheet } from 'exceljs';
import { toSerial } from '../../../finance/excel-serial';
import { cellAddress } from '../../cells/address';
import { isPageFormula, type PageBlock, type PageValue } from '../page-cell';
import type { PageTable } from '../page-table';

/** Excel writes a formula's own row at its full length in a file: `[@Budget]` as `Savings[[#This Row],[Budget]]`. */
const fileFormula = (formula: string, table: string): string =>
  formula
    .replace(/^=/, '')
    .replace(/(\w*)\[@(?:\[([^\]]+)\]|([^\][]+))\]/g, (_, name: string, bracketed?: string, plain?: string) => {
      return `${name === '' ? table : name}[[#This Row],[${bracketed ?? plain ?? ''}]]`;
    });

function fileValue(value: PageValue, table = ''): FileValue {
  if (value === null || typeof value !== 'object') return value;
  return isPageFormula(value) ? { formula: fileFormula(value.formula, table) } : toSerial(value);
}

/** Writes the values of a block. */
export function addBlock(sheet: Worksheet, { top, left, rows }: PageBlock): void {
  rows.forEach((cells, down) => {
    cells.forEach(({ value }, across) => {
      if (value !== null) sheet.getCell(top + down + 1, left + across + 1).value = fileValue(value);
    });
  });
}

/** Writes a table with its values; one without rows gets a blank row. */
export function addTable(sheet: Worksheet, { name, top, left, columns, rows }: PageTable): void {
  const lines = rows.length === 0 ? [[]] : rows;
  sheet.addTable({
    name,
    ref: cellAddress(top, left),
    headerRow: true,
    style: { theme: 'TableStyleLight1', showRowStripes: false },
    columns: columns.map(({ heading }) => ({ name: heading, filterButton: true })),
    rows: lines.map((values) =>
      columns.map(({ formula }, index) =>
        fileValue(formula === undefined ? (values[index] ?? null) : { formula }, name),
      ),
    ),
  });
}
