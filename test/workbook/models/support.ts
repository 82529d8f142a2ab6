import { planModel } from '../../../src/workbook/models/insert-model';
import type { ModelDefinition } from '../../../src/workbook/models/model';
import { formulasOf } from '../../../src/workbook/models/page/formulas';
import { drawPages } from '../../../src/workbook/pages/draw-pages';
import { openCalculator } from '../../functions/support/calculator';
import { openExcel, type OpenExcel } from '../../support/excel';
import { bookOf } from '../support/book';
import { valueOf } from '../support/operations';

/** Inserts a model into the workbook that is open, and gives the name of its sheet. */
export async function insert(name: string): Promise<string> {
  const { added } = valueOf(await drawPages(valueOf(await planModel(name, { organisation: 'Sample' }))));
  return added[0] ?? '';
}

const usesFunctions = (definition: ModelDefinition): boolean =>
  formulasOf(definition).some((formula) => formula.includes('MTFS.'));

/** Opens an empty workbook, with our functions where one of the models asks for them. Close it afterwards. */
export async function openFor(definitions: readonly ModelDefinition[]): Promise<OpenExcel> {
  const book = bookOf({ name: 'Sheet1', rows: [] });
  return definitions.some(usesFunctions) ? (await openCalculator(book)).excel : openExcel(book);
}
