import type { Book, SheetData } from '../../../../src/excel-host';
import { readXlsx, writeXlsx } from '../../../../src/excel-host/xlsx';
import { cell, formulaCell, inputCell } from '../../../../src/workbook/pages/page-cell';
import { anyDay, anyShare, choiceOf } from '../../../../src/workbook/pages/validation';
import { usualPrint, type SheetPage } from '../../../../src/workbook/pages/sheet-page';
import { pagesToXlsx } from '../../../../src/workbook/pages/xlsx/pages-to-xlsx';
import { openExcel } from '../../../support/excel';
import { draw, samplePage } from '../support';

const lists = samplePage({
  key: 'test:lists',
  name: 'Lists',
  blocks: [],
  tables: [
    { name: 'Owners', top: 0, left: 0, columns: [{ heading: 'Owner', style: 'text' }], rows: [['Ann'], ['Bob']] },
  ],
  frozenRows: 0,
  frozenColumns: 0,
});

/** A page with everything that a file can hold. */
const page = samplePage({
  owner: 'user',
  isProtected: true,
  print: { ...usualPrint, firstTitleRow: 3, titleRows: 1, pageBreaks: [5], footer: 'Leicestershire' },
  blocks: [
    {
      top: 0,
      left: 0,
      rows: [
        [cell('Lines & sums', 'title')],
        [cell('Total', 'total'), cell(null, 'total'), formulaCell('=SUM(PackLines[Target])', 'totalMoney')],
        [cell({ year: 2014, month: 9, day: 1 }, 'date'), inputCell('share', anyShare), cell('=1+1', 'text')],
      ],
    },
  ],
  tables: [
    {
      name: 'PackLines',
      top: 3,
      left: 0,
      columns: [
        { heading: 'Ref', style: 'label' },
        { heading: 'Owner', style: 'text', validation: { kind: 'entry', table: 'Owners', column: 'Owner' } },
        { heading: 'Target', style: 'money', isInput: true, validation: { kind: 'number', least: 0, isWhole: true } },
        { heading: 'Twice', style: 'money', formula: '=[@Target]*2' },
        { heading: 'Due', style: 'date', validation: anyDay },
        { heading: 'RAG', style: 'status', validation: choiceOf(['Red', 'Green']) },
      ],
      rows: [
        ['S1', 'Ann', 100, null, { year: 2014, month: 10, day: 1 }, 'Red'],
        ['007', 'Bob', 50, null, null, 'Green'],
      ],
    },
  ],
});

/** What a reader sees and may do; not how a program that saved it puts it. */
function seen(sheet: SheetData | undefined) {
  if (sheet === undefined) throw new Error('There is no such sheet.');
  const { tables, dataValidations, conditionalFormats, frozenRows, frozenColumns, isProtected, showGridlines } = sheet;
  const cells = sheet.cells.flatMap(({ row, column, cell: { value, formula, style } }) => {
    // A file names the font that Excel uses anyway.
    const look = { ...style, fontName: undefined };
    return value === undefined && formula === undefined
      ? []
      : [{ row, column, formula, value: formula ?? value, look }];
  });
  return {
    cells: [...cells].sort((one, other) => one.row - other.row || one.column - other.column),
    tables: tables.map(({ name, area, columns }) => ({ name, area, columns })),
    rules: dataValidations.map(({ areas, rule }) => JSON.stringify({ areas, rule })).sort(),
    colours: conditionalFormats.map(({ areas, rule, ...format }) => ({ areas, rule, format })).length,
    frozenRows,
    frozenColumns,
    isProtected,
    showGridlines,
    print: sheet.print,
  };
}

async function opened(bytes: Uint8Array): Promise<Book> {
  const read = await readXlsx(bytes);
  if (!read.ok) throw new Error(read.failure.message);
  return read.book;
}

/** What Excel saves of the pages once they are drawn. */
async function drawn(...pages: readonly SheetPage[]): Promise<Book> {
  const excel = openExcel();
  await draw(...pages);
  const made = await excel.host.book();
  excel.close();
  return opened(await writeXlsx(undefined, made));
}

const saved = async (...pages: readonly SheetPage[]): Promise<Book> => opened(await pagesToXlsx(pages));

test('a page in a file is the page that would be drawn in Excel', async () => {
  const [inExcel, inFile] = [await drawn(page, lists), await saved(page, lists)];
  for (const name of ['Lines', 'Lists']) {
    const [one, other] = [inExcel, inFile].map(({ sheets }) => seen(sheets.find((sheet) => sheet.name === name)));
    expect(other).toEqual(one);
  }
});

test('two pages of one name get sheets of their own', async () => {
  const { sheets } = await saved(lists, { ...lists, key: 'test:more', tables: [] });
  expect(sheets.map(({ name }) => name)).toEqual(['Lists', 'Lists 2']);
});
