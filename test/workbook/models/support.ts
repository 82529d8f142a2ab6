import { toSerial } from '../../../src/finance/excel-serial';
import { drawPages } from '../../../src/workbook/pages/draw-pages';
import { models } from '../../../src/workbook/models/definitions';
import { planModel } from '../../../src/workbook/models/insert-model';
import type { ModelDefinition, ModelInput } from '../../../src/workbook/models/model';
import { formulasOf } from '../../../src/workbook/models/page/formulas';
import { stepKey } from '../../../src/workbook/models/page/checks';
import { planSheet, usualStep } from '../../../src/workbook/models/page/sheet-plan';
import type { CellConstant } from '../../../src/excel-host';
import { openExcel, type OpenExcel } from '../../support/excel';
import { openCalculator } from '../../functions/support/calculator';
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
  /** Puts the example's figures back into the inputs. */
  restore(): Promise<void>;
  /** What the line below the title says: nothing where all checks hold. */
  verdict(): Promise<CellConstant>;
}

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

/** Opens an empty workbook with one model in it, or inserts the model into one that is open. Close its `excel` afterwards. */
export async function openModel(name: string, open?: OpenExcel): Promise<OpenModel> {
  const definition = models.find((model) => model.name === name);
  if (definition === undefined) throw new Error(`No model ${name}.`);
  const excel = open ?? (await openFor([definition]));
  const sheet = await insert(name);
  const { rowOf } = planSheet(definition);
  const address = (key: string, column: string): string => `${column}${(rowOf.get(key) ?? -1) + 1}`;
  const write = async (entries: readonly (readonly [string, CellConstant])[]): Promise<void> => {
    for (const [key, value] of entries) excel.host.editAsUser(sheet, address(key, 'B'), value);
    await excel.host.settled();
  };
  const example = ({ example: given }: ModelInput): CellConstant =>
    typeof given === 'object' ? toSerial(given) : given;
  return {
    excel,
    definition,
    sheet,
    figure: (key, column = 'B') => excel.value(sheet, address(key, column)),
    enter: (key, value) => write([[key, value]]),
    restore: () =>
      write([...definition.inputs.map((input) => [input.key, example(input)] as const), [stepKey, usualStep]]),
    verdict: () => excel.value(sheet, 'A3'),
  };
}
