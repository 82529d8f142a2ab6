import type { Book, DataValidationData } from '../../src/excel-host/book';
import { previewForTests } from '../support/preview-for-tests';
import { bookOf, tableSheet } from '../workbook/support/book';

jest.setTimeout(60_000);

const preview = previewForTests();

beforeAll(async () => {
  await preview.open({ file: { name: 'typed.xlsx', book: tracker() } });
  // The pane opens again with the workbook; a user types when both are there.
  await preview.pane.getByRole('tab').first().waitFor();
});

const onColumn = (column: number, rule: DataValidationData['rule']): DataValidationData => ({
  areas: [{ top: 1, left: column, bottom: 1, right: column }],
  rule,
  ignoreBlanks: true,
});

/** Excel's number of 1 October 2017. */
const firstOfOctober = 43_009;

/**
 * A table as set-up makes it: a drop-down of a list on another sheet, one of words, and sums that have to be numbers. Below
 * the heading of the days stands one whose format leaves its year out.
 */
function tracker(): Book {
  const headings = ['Ref', 'Department', 'Stage', 'Target', 'Forecast'];
  const book = bookOf(
    tableSheet('Savings', [headings, headings.map(() => null)]),
    tableSheet('Lists', [['Department'], ['Adults'], ['Children, families']]),
    { name: 'Days', rows: [['Day']] },
  );
  const sum = { kind: 'decimal', operator: 'Between', formula1: -1e12, formula2: 1e12 } as const;
  const dataValidations = [
    onColumn(1, { kind: 'list', source: '=Lists!$A$2:$A$3' }),
    onColumn(2, { kind: 'list', source: 'Approved,Delivered' }),
    onColumn(3, sum),
    onColumn(4, sum),
  ];
  const october = { row: 1, column: 0, cell: { value: firstOfOctober, style: { numberFormat: 'dd-mmm' } } };
  return {
    ...book,
    sheets: book.sheets.map((sheet) => {
      if (sheet.name === 'Savings') return { ...sheet, dataValidations };
      return sheet.name === 'Days' ? { ...sheet, cells: [...sheet.cells, october] } : sheet;
    }),
  };
}

/** Begins at a cell, as somebody does who clicks it. */
async function goTo(sheet: string, address: string): Promise<void> {
  await preview.page.evaluate(([name, at]) => window.previewWorkbook?.select(name, at), [sheet, address] as const);
  await preview.page.locator('[data-u-comp="editor"]').first().focus();
}

test('what is typed along the rows of a table with drop-downs arrives whole, cell by cell', async () => {
  await goTo('Savings', 'A2');
  const rows = [
    ['S1', 'Adults', 'Approved', '250', '240'],
    ['S2', 'Children, families', 'Delivered', '1250', '12.5'],
  ];
  for (const row of rows) {
    for (const [index, word] of row.entries()) {
      await preview.page.keyboard.type(word, { delay: 40 });
      await preview.page.keyboard.press(index === row.length - 1 ? 'Enter' : 'Tab');
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

test('a day is read with the day first, and is the same after it was opened and left as it is', async () => {
  await goTo('Days', 'A2');
  await preview.page.keyboard.press('F2');
  await preview.page.keyboard.press('Enter');
  for (const typed of ['01/10/2017', '15/08/2017', '1 Oct 2017', '8/15/2017', '12%']) {
    await preview.page.keyboard.type(typed, { delay: 40 });
    await preview.page.keyboard.press('Enter');
  }
  const { sheets } = await preview.book();
  const days = sheets
    .find(({ name }) => name === 'Days')
    ?.cells.map(({ cell }) => [cell.value, cell.style?.numberFormat]);
  expect(days?.slice(1)).toEqual([
    [firstOfOctober, 'dd-mmm'],
    [firstOfOctober, 'dd/mm/yyyy'],
    [42_962, 'dd/mm/yyyy'],
    [firstOfOctober, 'dd-mmm-yy'],
    ['8/15/2017', undefined],
    [0.12, '0%'],
  ]);
});
