import { previewForTests } from '../support/preview-for-tests';

jest.setTimeout(60_000);

const preview = previewForTests();

/** Runs in the add-in's page: makes a new workbook of the file of the one that is open. */
async function copyWorkbook(): Promise<void> {
  const file = await new Promise<Office.File>((done) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, ({ value }) => {
      done(value);
    });
  });
  const parts: string[] = [];
  for (let index = 0; index < file.sliceCount; index += 1) {
    const bytes = await new Promise<number[]>((done) => {
      file.getSliceAsync(index, ({ value }) => {
        done(value.data as number[]);
      });
    });
    for (const byte of bytes) parts.push(String.fromCharCode(byte));
  }
  file.closeAsync();
  await Excel.createWorkbook(btoa(parts.join('')));
}

test('a workbook that the add-in makes is offered for download, and opens in the page', async () => {
  await preview.open();
  const { page, pane, book } = preview;
  await pane.locator('body').evaluate(copyWorkbook);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download Book2.xlsx' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Book2.xlsx');
  const before = await book();
  await page.getByRole('button', { name: 'Open it here' }).click();
  await page.getByRole('heading', { level: 1, name: 'Book2.xlsx' }).waitFor();
  await page.locator('main[aria-busy="false"]').waitFor();
  const after = await book();
  expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  expect(await page.getByRole('button', { name: 'Open it here' }).count()).toBe(0);
});
