import type { Book, CellConstant, SheetData } from '../../src/excel-host';
import { largeBook } from '../../scripts/sample/large-book';

const LINES = 100;
const periods = Array.from({ length: 12 }, (_, index) => `P${index + 1}`);

/** The code of a budget line, a text as councils have it. */
export const codeOf = (place: number): string => `C${String(place).padStart(5, '0')}`;

function tableSheet(like: SheetData, name: string, rows: readonly (readonly CellConstant[])[]): SheetData {
  const columns = rows[0]?.map(String) ?? [];
  const area = { top: 0, left: 0, bottom: rows.length - 1, right: columns.length - 1 };
  const cells = rows.flatMap((row, at) => row.map((value, column) => ({ row: at, column, cell: { value } })));
  const bare = { merges: [], conditionalFormats: [], dataValidations: [], notes: [], charts: [], hiddenRows: [] };
  const table = { name, area, showTotals: false, columns };
  const plain = { ...like, ...bare, name, cells, columnWidths: {}, rowHeights: {}, hiddenColumns: [] };
  return { ...plain, frozenRows: 1, frozenColumns: 0, tables: [table] };
}

/** The sample with a budget of so many codes, each with its twelve periods. */
export function councilBook(codes: number): Book {
  const book = largeBook(LINES);
  const [like] = book.sheets;
  if (like === undefined) throw new Error('The book has no sheet.');
  const budget = [
    ['Code', 'Service', 'Department', 'Budget', ...periods, 'Forecast', 'Narrative'],
    ...Array.from({ length: codes }, (_, place) => [
      codeOf(place),
      `Service ${place % 90}`,
      `Department ${place % 8}`,
      12_000 + place,
      ...periods.map((__, month) => 1000 + ((place * 7 + month) % 100)),
      12_100 + place,
      `As in the plan of ${place}`,
    ]),
  ];
  return {
    ...book,
    sheets: book.sheets.map((sheet) => (sheet.name === 'Budget' ? tableSheet(like, 'Budget', budget) : sheet)),
  };
}
