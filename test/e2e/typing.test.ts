import type { Book, DataValidationData } from '../../src/excel-host/book';
import { type PreviewBrowser, startPreviewBrowser } from '../support/preview';
import { bookOf, tableSheet } from '../workbook/support/book';

jest.setTimeout(60_000);

let browser: PreviewBrowser;

beforeAll(async () => {
  browser = await startPreviewBrowser();
});

afterAll(async () => {
  await browser.close();
});

const onColumn = (column: number, rule: DataValidationData['rule']): DataValidationData => ({
  areas: [{ top: 1, left: column, bottom: 1, right: column }],
  rule,
  ignoreBlanks: true,
});

/** A table as set-up makes it: a drop-down of a list on another sheet, one of words, and sums that have to be numbers. */
function tracker(): Book {
  const headings = ['Ref', 'Department', 'Stage', 'Target', 'Forecast'];
  const book = bookOf(
    tableSheet('Savings', [headings, headings.map(() => null)]),
    tableSheet('Lists', [['Department'], ['Adults'], ['Children, families']]),
  );
  const sum = { kind: 'decimal', operator: 'Between', formula1: -1e12, formula2: 1e12 } as const;
  const dataValidations = [
    onColumn(1, { kind: 'list', source: '=Lists!$A$2:$A$3' }),
    onColumn(2, { kind: 'list', source: 'Approved,Delivered' }),
    onColumn(3, sum),
    onColumn(4, sum),
  ];
  return {
    ...book,
    sheets: book.sheets.map((sheet) => (sheet.name === 'Savings' ? { ...sheet, dataValidations } : sheet)),
  };
}

test('what is typed along the rows of a table with drop-downs arrives whole, cell by cell', async () => {
  const { page, pane, ...preview } = await browser.open({ file: { name: 'typed.xlsx', book: tracker() } });
  // The pane opens again with the workbook; a user types when both are there.
  await pane.getByRole('tab').first().waitFor();
  await page.evaluate(() => window.previewWorkbook?.select('Savings', 'A2'));
  await page.locator('[data-u-comp="editor"]').first().focus();
  const rows = [
    ['S1', 'Adults', 'Approved', '250', '240'],
    ['S2', 'Children, families', 'Delivered', '1250', '12.5'],
  ];
  for (const row of rows) {
    for (const [index, word] of row.entries()) {
      await page.keyboard.type(word, { delay: 40 });
      await page.keyboard.press(index === row.length - 1 ? 'Enter' : 'Tab');
    }
  }
  const book = await preview.book();
  const savings = book.sheets.find(({ name }) => name === 'Savings');
  const typed = rows.map((_, row) =>
    savings?.cells.filter((cell) => cell.row === row + 1).map(({ cell }) => String(cell.value)),
  );
  expect(typed).toEqual(rows);
  expect(savings?.dataValidations.flatMap(({ areas }) => areas.map(({ bottom }) => bottom))).toEqual([2, 2, 2, 2]);
});
