import type { Cell, CellStyle, SheetData } from '../../src/excel-host/book';
import { emptySheet } from '../../src/excel-host/empty-sheet';

const body = { vertical: 'top', borderBottom: { line: 'thin', colour: '#D9D9D9' } } as const;

/** The few looks of the sample's cells. */
export const looks = {
  title: { bold: true, fontSize: 16, fontColour: '#1F3864' },
  subtitle: { italic: true, fontColour: '#595959' },
  section: { bold: true, fontSize: 12, fontColour: '#1F3864', borderBottom: { line: 'thin', colour: '#1F3864' } },
  heading: { bold: true, fontColour: '#FFFFFF', fillColour: '#1F3864', wrap: true, vertical: 'middle' },
  numberHeading: {
    bold: true,
    fontColour: '#FFFFFF',
    fillColour: '#1F3864',
    wrap: true,
    vertical: 'middle',
    horizontal: 'right',
  },
  text: { ...body },
  wrapped: { ...body, wrap: true },
  bold: { ...body, bold: true },
  money: { ...body, numberFormat: '#,##0;-#,##0;"–"' },
  percent: { ...body, numberFormat: '0%' },
  oneDecimal: { ...body, numberFormat: '0.0' },
  date: { ...body, numberFormat: 'dd/mm/yyyy', horizontal: 'left' },
  left: { ...body, horizontal: 'left' },
  centred: { ...body, horizontal: 'center' },
  plainBold: { bold: true, vertical: 'top' },
  plainText: { vertical: 'top', wrap: true },
} as const satisfies Record<string, CellStyle>;

export type Look = keyof typeof looks;

/** Excel's serial number of a date written `2014-09-01`; 25569 is 1 January 1970. */
export function serial(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569;
}

/** A cell with a constant, blank where it is null. */
export function constant(value: string | number | null, look: Look): Cell {
  return value === null ? { style: looks[look] } : { value, style: looks[look] };
}

/** A cell with a formula and what it comes to. */
export function calculated(formula: string, value: string | number, look: Look): Cell {
  return { formula, value, style: looks[look] };
}

/** Rows of cells from a row and column on. */
export function block(row: number, column: number, rows: readonly (readonly Cell[])[]): SheetData['cells'] {
  return rows.flatMap((cells, down) =>
    cells.map((cell, across) => ({ row: row + down, column: column + across, cell })),
  );
}

/** What every sheet of the sample has until it says otherwise: no gridlines, landscape on A4, as wide as the page. */
export function plainSheet(name: string, given: Partial<SheetData>): SheetData {
  return {
    ...emptySheet(name),
    showGridlines: false,
    print: { landscape: true, pagesWide: 1 },
    ...given,
  };
}
