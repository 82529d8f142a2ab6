import { bookOf } from '../workbook/support/book';
import { savingsLines, savingsRange, settings } from '../workbook/support/sheets';
import { previewForTests } from '../support/preview-for-tests';

jest.setTimeout(90_000);

const preview = previewForTests();
const { button, heading, book } = preview;

const mappingRows = async (): Promise<string[]> => {
  const sheet = (await book()).sheets.find(({ name }) => name === 'Mapping');
  const filled = sheet?.cells.filter(({ row, cell }) => row > 0 && cell.value !== undefined) ?? [];
  return filled.map(({ cell }) => String(cell.value));
};

/** A list in the words of a department. */
const ours = {
  name: 'Our list',
  rows: [
    ['Line of work', 'Who', 'Year 1', 'Now think'],
    ['A1', 'Jo', 100, 90],
    ['A2', 'Sam', 50, 50],
  ],
};

test.each(['light', 'dark'] as const)(
  'a range in words of its own is mapped by keyboard, and undone (%s)',
  async (theme) => {
    await preview.open({ theme, file: { name: 'mine.xlsx', book: bookOf(ours, settings) } });
    await heading(/No savings tracker/).waitFor();
    await button('Map the selected range').focus();
    await preview.page.keyboard.press('Enter');
    await preview.pane.getByLabel('Read it as').selectOption('Savings');
    for (const [column, means] of [
      ['A', 'Ref'],
      ['B', 'Owner'],
      ['C', '2014/15 Target'],
      ['D', '2014/15 Forecast'],
    ] as const) {
      await preview.pane.getByLabel(`column ${column}`).selectOption(means);
    }
    expect(await preview.faults()).toEqual([]);
    await button('Show the answers').press('Enter');
    await button('Remember this').press('Enter');
    await button('Undo').waitFor();
    expect(await mappingRows()).toEqual(expect.arrayContaining(['Read', 'Who', 'Owner', '2014/15 Target']));

    await button('Undo').press('Enter');
    await heading(/undone/).waitFor();
    expect(await mappingRows()).toEqual([]);
    await button('Done').click();
    await heading(/No savings tracker/).waitFor();
  },
);

test('of two tables one is chosen, and read from then on', async () => {
  const small = savingsRange(savingsLines.slice(0, 2), 'Old plan');
  const book = bookOf(savingsRange(savingsLines, 'Plan'), small, settings);
  await preview.open({ file: { name: 'two.xlsx', book } });
  await heading('Tables found').waitFor();
  await button(/^Use Plan/).click();
  await button('Remember this').click();
  await button('Done').click();
  await preview.pane.getByRole('tab').first().waitFor();
  expect(await mappingRows()).toEqual(expect.arrayContaining(['Savings', 'Plan', 'Read']));
});

test('of the tables of departments several are ticked, read together, and one is left out again', async () => {
  const adults = savingsRange(savingsLines.slice(0, 2), 'Adults');
  const children = savingsRange(savingsLines.slice(2), 'Children');
  await preview.open({ file: { name: 'departments.xlsx', book: bookOf(adults, children, settings) } });
  await heading('Tables found').waitFor();
  await button('Read all 2 together').waitFor();
  for (const name of ['Adults', 'Children'])
    await preview.pane.getByRole('checkbox', { name: new RegExp(name) }).check();
  expect(await preview.faults()).toEqual([]);
  await button('Read the 2 ticked together').press('Enter');
  await button('Remember this').press('Enter');
  await button('Done').click();
  await preview.pane.getByRole('tab').first().waitFor();
  expect(await mappingRows()).toEqual(expect.arrayContaining(['Adults', 'Children']));
});
