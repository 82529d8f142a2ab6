import { contractUplift } from '../../src/workbook/models/definitions/contract-uplift';
import { placementMix } from '../../src/workbook/models/definitions/placement-mix';
import { residential } from '../../src/workbook/models/definitions/residential';
import type { ModelDefinition } from '../../src/workbook/models/model';
import { planSheet } from '../../src/workbook/models/page/sheet-plan';
import { columnTexts } from '../support/column-texts';
import { previewForTests } from '../support/preview-for-tests';

jest.setTimeout(180_000);

const preview = previewForTests();
const { button, heading, book } = preview;

beforeEach(async () => {
  await preview.open();
});

const sheetNames = async () => (await book()).sheets.map(({ name }) => name);

/** What a figure of a model shows on its sheet, which bears the model's title. */
async function figure({ title, ...definition }: ModelDefinition, key: string): Promise<unknown> {
  const sheet = (await book()).sheets.find(({ name }) => name === title);
  const row = planSheet({ title, ...definition }).rowOf.get(key);
  return sheet?.cells.find((one) => one.row === row && one.column === 1)?.cell.value;
}

/** What the sheet of a model says of the line that it feeds. */
async function noteOf({ title }: ModelDefinition): Promise<unknown> {
  const sheet = (await book()).sheets.find(({ name }) => name === title);
  return sheet?.cells.find(({ row, column }) => row === 0 && column === 3)?.cell.value;
}

/** Types into an input of a model as a person does. */
async function type(definition: ModelDefinition, key: string, value: string): Promise<void> {
  const { page } = preview;
  const address = `B${(planSheet(definition).rowOf.get(key) ?? -1) + 1}`;
  const sheet = definition.title;
  await page.evaluate(([name, cell]) => window.previewWorkbook?.select(name, cell), [sheet, address] as const);
  await page.locator('[data-u-comp="editor"]').first().focus();
  await page.keyboard.type(value, { delay: 40 });
  await page.keyboard.press('Enter');
  for (let tries = 0; tries < 50 && (await figure(definition, key)) !== Number(value); tries += 1) {
    await page.waitForTimeout(100);
  }
  expect(await figure(definition, key)).toBe(Number(value));
}

async function openModels(): Promise<void> {
  await button('Workbook').click();
  await button(/^Service models/).click();
  await heading('Service models').waitFor();
}

async function insert({ title }: ModelDefinition): Promise<void> {
  await openModels();
  await button(new RegExp(`^${title}.*Effect on cash`)).click();
  await button('Insert the model').click();
  await button('Done').click();
}

const status = async (): Promise<string | undefined> => columnTexts(await book(), 'Savings', 'RAG')[1];
const forecast = async (): Promise<number> => Number(columnTexts(await book(), 'Savings', '2014/15 Forecast')[1]);

async function refresh(): Promise<void> {
  await button('Refresh RAG').click();
  await button('Write to the sheet').click();
  await button('Done').click();
}

test('three models are inserted and filled in, and a line that is linked to one follows it', async () => {
  await button('Refresh RAG').waitFor();
  const sheets = await sheetNames();
  for (const definition of [placementMix, residential, contractUplift]) await insert(definition);
  expect(await sheetNames()).toEqual([...sheets, placementMix.title, residential.title, contractUplift.title]);
  await type(residential, 'price', '3100');
  await type(contractUplift, 'agreed', '0.02');
  await type(placementMix, 'after', '109');

  await openModels();
  await preview.pane.getByText('All checks hold').first().waitFor();
  expect(await preview.faults()).toEqual([]);
  await button(/^Placement mix.*feeds no line/).click();
  await button('Link to a line').click();
  expect(await preview.faults()).toEqual([]);
  await preview.pane.getByRole('searchbox').fill('S2');
  await button(/Fewer residential placements/)
    .first()
    .click();
  // What it shows now and then, and what the person should know, before anything is written.
  await preview.pane.getByText('335.83, from Placement mix').waitFor();
  await preview.pane.getByText(/2014\/15 stays £200k, where the model gives £335.83k/).waitFor();
  expect(await preview.faults()).toEqual([]);
  await button('Link the line').click();
  await button('Done').click();
  // The months of the first year: 31,000 a child and year.
  expect(await forecast()).toBeCloseTo(335.833, 2);
  expect(await noteOf(placementMix)).toBe('Placement mix feeds S2');
  await refresh();
  expect(await status()).toBe('Green');

  // Our own homes turn out nearly as dear.
  await type(placementMix, 'inHouse', '41000');
  expect(await forecast()).toBeCloseTo(10.833, 2);
  await refresh();
  expect(await status()).toBe('Red');

  await openModels();
  await button(/^Placement mix.*feeds S2/).click();
  await button('Propose as a decision').click();
  await button('Record the request').click();
  await button('Done').click();
  expect(columnTexts(await book(), 'Decisions', 'Reason').at(-1)).toContain('Placement mix');
});
