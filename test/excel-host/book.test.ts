import type { Book, Cell, SheetData } from '../../src/excel-host';
import { emptyBook, parseFunctionsJson } from '../../src/excel-host';
import { emptySheet } from '../../src/excel-host/empty-sheet';
import { openExcel } from '../support/excel';

const at = (row: number, column: number, cell: Cell) => ({ row, column, cell });

const savings: SheetData = {
  ...emptySheet('Savings'),
  cells: [
    at(0, 0, { value: 'Ref', style: { bold: true, fillColour: '#1F4E79', fontColour: '#FFFFFF' } }),
    at(0, 1, { value: 'Target' }),
    at(0, 2, { value: 'Gap' }),
    at(1, 0, { value: 'S1' }),
    at(1, 1, { value: 100, style: { numberFormat: '£#,##0', horizontal: 'right', locked: false } }),
    at(1, 2, { value: 10, formula: '=[@Target]*0.1' }),
    at(2, 0, { value: '007' }),
    at(2, 1, { value: 50 }),
    at(2, 2, { value: 5, formula: '=[@Target]*0.1' }),
    at(4, 0, { value: true }),
    at(4, 1, { value: '#N/A', isError: true }),
    at(6, 0, { value: 1, formula: '=SEQUENCE(2,2)', arrayRange: 'A7:B8' }),
    at(6, 1, { value: 2 }),
    at(7, 0, { value: 3 }),
    at(7, 1, { value: 4 }),
    at(9, 0, { style: { borderTop: { line: 'thin', colour: '#000000' }, italic: true, wrap: true } }),
  ],
  columnWidths: { 0: 12, 1: 20.43 },
  rowHeights: { 0: 30 },
  hiddenRows: [8],
  hiddenColumns: [5],
  merges: [{ top: 10, left: 0, bottom: 10, right: 2 }],
  frozenRows: 1,
  frozenColumns: 1,
  tabColour: '#1F4E79',
  tables: [
    {
      name: 'Savings',
      area: { top: 0, left: 0, bottom: 2, right: 2 },
      showTotals: false,
      style: 'TableStyleLight9',
      columns: ['Ref', 'Target', 'Gap'],
    },
  ],
  conditionalFormats: [
    {
      areas: [{ top: 1, left: 2, bottom: 2, right: 2 }],
      rule: { kind: 'cellValue', operator: 'GreaterThan', formula1: '=5' },
      fillColour: '#C00000',
      stopIfTrue: true,
      priority: 0,
    },
  ],
  dataValidations: [
    { areas: [{ top: 1, left: 0, bottom: 2, right: 0 }], rule: { kind: 'list', source: 'S1,007' }, ignoreBlanks: true },
  ],
  notes: [{ row: 1, column: 1, text: 'Agreed', author: 'Lead' }],
  showGridlines: false,
};
const book: Book = {
  sheets: [savings, { ...emptySheet('Settings'), visibility: 'Hidden' }],
  names: [
    { name: 'Targets', formula: '=Savings!$B$2:$B$3', visible: true },
    { name: 'Local', formula: '=Savings!$A$1', visible: false, scope: 'Settings' },
  ],
  activeSheet: 'Savings',
  settings: { mapping: { Ref: 'Saving ref' } },
};

test('a workbook comes back as it was given', async () => {
  const excel = openExcel(book);
  expect(await excel.host.book()).toEqual(withHiddenSizes(book));
  excel.close();
});

/** A hidden row or column without a size of its own comes back with the usual one. */
function withHiddenSizes(given: Book): Book {
  const sheets = given.sheets.map((sheet) =>
    sheet.hiddenRows.length === 0
      ? sheet
      : { ...sheet, columnWidths: { ...sheet.columnWidths, 5: 8.43 }, rowHeights: { ...sheet.rowHeights, 8: 15 } },
  );
  return { ...given, sheets };
}

test('results that a file holds are kept until what they refer to changes', async () => {
  const excel = openExcel({
    ...emptyBook('Sheet1'),
    sheets: [
      {
        ...emptySheet('Sheet1'),
        cells: [at(0, 0, { value: 2 }), at(0, 1, { value: 999, formula: '=A1*10' }), at(0, 2, { formula: '=A1+1' })],
      },
    ],
  });
  expect(await excel.values('Sheet1', 'A1:C1')).toEqual([[2, 999, 3]]);
  excel.host.editAsUser('Sheet1', 'A1', 3);
  expect(await excel.values('Sheet1', 'A1:C1')).toEqual([[3, 30, 4]]);
  excel.close();
});

test('what an add-in function could not answer without its add-in is asked again', async () => {
  const parsed = parseFunctionsJson({ functions: [{ id: 'TWICE', name: 'TWICE', parameters: [{ name: 'x' }] }] });
  if ('problem' in parsed) throw new Error(parsed.problem);
  const cells = [
    at(0, 0, { value: '#NAME?', isError: true, formula: '=MTFS.TWICE(4)' }),
    at(0, 1, { value: 5, formula: '=MTFS.TWICE(99)' }),
  ];
  const excel = openExcel(
    { ...emptyBook(), sheets: [{ ...emptySheet('Sheet1'), cells }] },
    { functions: parsed.functions },
  );
  CustomFunctions.associate('TWICE', (x: number) => x * 2);
  expect(await excel.values('Sheet1', 'A1:B1')).toEqual([[8, 5]]);
  excel.close();
});

test('a spilled result that came from a file spills anew when it changes', async () => {
  const excel = openExcel(book);
  excel.host.editAsUser('Savings', 'A7', '=SEQUENCE(1,3)');
  expect(await excel.values('Savings', 'A7:C8')).toEqual([
    [1, 2, 3],
    ['', '', ''],
  ]);
  excel.close();
});
