import { modelGroups } from '../../../src/workbook/models/definitions';
import type { ModelDefinition } from '../../../src/workbook/models/model';
import { failingKey } from '../../../src/workbook/models/page/sheet-plan';
import { planModelRemoval } from '../../../src/workbook/models/remove-model';
import { removePages } from '../../../src/workbook/pages/remove-pages';
import type { OpenExcel } from '../../support/excel';
import { valueOf } from '../support/operations';
import { openModel, type OpenModel } from './open-model';
import { insert, openFor } from './support';

/** What is tested of one model: what is written into its sheet is put back after each test. */
export type ModelTests = (model: OpenModel) => void;

/** What every model's sheet must do. */
function testAnyModel({ workings, results, sensitivity }: ModelDefinition, model: OpenModel): void {
  const figures = [...workings, ...results].map(({ key }) => key);

  test('works its example out without an error, and all of its checks hold', async () => {
    for (const key of figures) expect([key, await model.figure(key)]).not.toEqual([key, expect.stringMatching(/^#/)]);
    expect(await model.figure(failingKey)).toBe(0);
    expect(await model.verdict()).toBe('');
  });

  test.each([
    [sensitivity.inputs[0], 'E', 'F'],
    [sensitivity.inputs[1], 'G', 'H'],
  ])('its result moves to one side with less %s and to the other with more', async (_, lower, higher) => {
    const [base, less, more] = await Promise.all([
      model.figure(sensitivity.of),
      model.figure(sensitivity.of, lower),
      model.figure(sensitivity.of, higher),
    ]);
    expect([base, less, more]).toEqual([expect.any(Number), expect.any(Number), expect.any(Number)]);
    expect(Math.sign(Number(less) - Number(base)) * Math.sign(Number(more) - Number(base))).toBe(-1);
  });
}

/**
 * Tests the models of a subject in one workbook, one after the other: starting Excel for each would take longer than all
 * of their tests.
 * @param tests by the models' names; each model of the subject needs some
 */
export function describeModels(subject: string, tests: Readonly<Record<string, ModelTests>>): void {
  const definitions = modelGroups.find(({ title }) => title === subject)?.models ?? [];
  let excel: OpenExcel;
  beforeAll(async () => {
    excel = await openFor(definitions);
  }, 60_000);
  afterAll(() => {
    excel.close();
  });

  test('every model of the subject is tested', () => {
    expect(Object.keys(tests)).toEqual(definitions.map(({ name }) => name));
  });

  describe.each(definitions.map((definition) => [definition.name, definition] as const))('%s', (name, definition) => {
    let sheet = '';
    const { model, restore } = openModel(definition, () => ({ excel, sheet }));
    beforeAll(async () => {
      sheet = await insert(name);
    }, 60_000);
    afterEach(restore);

    testAnyModel(definition, model);
    tests[name]?.(model);

    test('inserted twice it is two sheets; removed, it leaves nothing behind', async () => {
      const second = await insert(name);
      expect(second).not.toBe(sheet);
      for (const one of [sheet, second]) valueOf(await removePages(valueOf(await planModelRemoval(one))));
      const { sheets, names } = await excel.host.book();
      expect(sheets.map((one) => one.name)).toEqual(['Sheet1']);
      expect(names).toEqual([]);
    });
  });
}
