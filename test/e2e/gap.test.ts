import { columnTexts } from '../support/column-texts';
import { previewForTests } from '../support/preview-for-tests';
import { gapSheet, withCell } from '../workbook/gap/sheets';
import { bookOf, type SheetOf } from '../workbook/support/book';
import { savingsTable, settings } from '../workbook/support/sheets';

jest.setTimeout(60_000);

const preview = previewForTests();
const { button, heading, book } = preview;

async function open(...sheets: readonly SheetOf[]): Promise<void> {
  await preview.open({ file: { name: 'Gap.xlsx', book: bookOf(settings, savingsTable(), ...sheets) } });
}

async function openGap(): Promise<void> {
  await button('Workbook').click();
  await button(/MTFS gap/).click();
  await heading('Scenarios').waitFor();
}

/** Waits until the name box shows that a cell is selected. */
const selected = (address: string) =>
  preview.page.waitForFunction(
    (wanted) => Array.from(document.querySelectorAll('input')).some(({ value }) => value === wanted),
    address,
  );

test('a broken identity leads from the checks to the cell that breaks it', async () => {
  await open(gapSheet(withCell(4, 3, 11100)));
  await preview.pane.getByRole('tab', { name: /^Checks/ }).click();
  await button(/MTFS gap/).click();
  await button(/Gap!D6: 11,100/).click();
  await selected('D6');
  expect(await preview.faults()).toEqual([]);
});

test('a scenario is added in the pane, stands in the workbook, and is taken out again', async () => {
  await open(gapSheet());
  await openGap();
  expect(await preview.faults()).toEqual([]);
  await button('Add a scenario').click();
  await button('Show what is written').click();
  await preview.pane.getByText('Give the scenario a name.').waitFor();
  await preview.pane.getByLabel('Scenario').fill('Late start');
  await preview.pane.getByLabel('What changes').selectOption('Line slips');
  await preview.pane.getByLabel('Which line slips').fill('Transformation');
  expect(await preview.faults()).toEqual([]);
  await button('Show what is written').click();
  await button('Write to the sheet').click();
  await button('Undo').waitFor();
  for (const [column, value] of [
    ['Scenario', 'Late start'],
    ['What', 'Line slips'],
    ['Line or kind', 'Transformation'],
    ['By', '6 months'],
  ] as const) {
    expect(columnTexts(await book(), 'Scenarios', column)).toEqual([value]);
  }
  await button('Done').click();
  await openGap();
  await preview.pane.getByRole('rowheader', { name: 'Late start' }).waitFor();
  await preview.pane.getByText('What matters most').click();
  await preview.pane.getByText('Late start').first().waitFor();
  await preview.pane.getByText('Side by side').click();
  await button('Remove Late start').click();
  await button('Remove it').click();
  await button('Undo').waitFor();
  expect(columnTexts(await book(), 'Scenarios', 'Scenario')).not.toContain('Late start');
});

test('the report is made as a sheet of its own', async () => {
  await open(gapSheet());
  await openGap();
  await button('Make the report').click();
  await button('Make the sheet').click();
  await heading('Gap report: done').waitFor();
  expect((await book()).sheets.map(({ name }) => name)).toContain('Gap report');
});

test('a workbook without a gap table is told how to get one', async () => {
  await open();
  await button('Workbook').click();
  await button(/MTFS gap/).click();
  await heading('No gap table yet').waitFor();
  await button('Set up a gap table').click();
  await preview.pane.getByRole('checkbox', { name: /^Gap/ }).waitFor();
});
