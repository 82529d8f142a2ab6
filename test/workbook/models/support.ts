import { drawPages } from '../../../src/workbook/pages/draw-pages';
import { models } from '../../../src/workbook/models/definitions';
import { planModel } from '../../../src/workbook/models/insert-model';
import type { ModelDefinition } from '../../../src/workbook/models/model';
import { planSheet } from '../../../src/workbook/models/page/sheet-plan';
import type { CellConstant } from '../../../src/excel-host';
import { openExcel, type OpenExcel } from '../../support/excel';
import { bookOf } from '../support/book';
import { valueOf } from '../support/operations';

/** A model on a sheet of its own, filled in with its example. */
export interface OpenModel {
  readonly excel: OpenExcel;
  readonly definition: ModelDefinition;
  readonly sheet: string;
  /** What a figure shows, by its key; in the sensitivity with the letter of its column. */
  figure(key: string, column?: string): Promise<CellConstant>;
  /** Writes into an input as a user does. */
  enter(key: string, value: CellConstant): Promise<void>;
  /** What the line below the title says: nothing where all checks hold. */
  verdict(): Promise<CellConstant>;
}

/** Inserts a model into the workbook that is open, and gives the name of its sheet. */
export async function insert(name: string): Promise<string> {
  const { added } = valueOf(await drawPages(valueOf(await planModel(name, { organisation: 'Sample' }))));
  return added[0] ?? '';
}

/** Opens an empty workbook with one model in it. Close its `excel` afterwards. */
export async function openModel(name: string): Promise<OpenModel> {
  const definition = models.find((model) => model.name === name);
  if (definition === undefined) throw new Error(`No model ${name}.`);
  const excel = openExcel(bookOf({ name: 'Sheet1', rows: [] }));
  const sheet = await insert(name);
  const { rowOf } = planSheet(definition);
  const address = (key: string, column: string): string => `${column}${(rowOf.get(key) ?? -1) + 1}`;
  return {
    excel,
    definition,
    sheet,
    figure: (key, column = 'B') => excel.value(sheet, address(key, column)),
    enter: async (key, value) => {
      excel.host.editAsUser(sheet, address(key, 'B'), value);
      await excel.host.settled();
    },
    verdict: () => excel.value(sheet, 'A3'),
  };
}
