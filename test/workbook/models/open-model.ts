import type { CellConstant } from '../../../src/excel-host';
import { cellAddress } from '../../../src/workbook/cells/address';
import type { ModelDefinition } from '../../../src/workbook/models/model';
import { columnsOf, planSheet } from '../../../src/workbook/models/page/sheet-plan';
import type { OpenExcel } from '../../support/excel';

/** The cells of a model's list, by their row from 0 and their heading. */
export interface ListCells {
  value(row: number, heading: string): Promise<CellConstant>;
  /** What a column shows in the rows of the example. */
  column(heading: string): Promise<CellConstant[]>;
  /** Writes into a cell as a user does. */
  enter(row: number, heading: string, value: CellConstant): Promise<void>;
}

/** A model on a sheet of its own, filled in with its example. */
export interface OpenModel {
  /** What a figure shows, by its key; in the sensitivity with the letter of its column. */
  figure(key: string, column?: string): Promise<CellConstant>;
  /** Writes into an input as a user does. */
  enter(key: string, value: CellConstant): Promise<void>;
  /** One of its lists, by its key. */
  list(key: string): ListCells;
  /** What the line below the title says: nothing where all checks hold. */
  verdict(): Promise<CellConstant>;
}

/** Where a model stands. */
export interface ModelPlace {
  readonly excel: OpenExcel;
  readonly sheet: string;
}

/**
 * The cells of a model that stands where `place` says once a test runs.
 * @returns the model, and how to put back what stood in the cells that have been written to
 */
export function openModel(
  definition: ModelDefinition,
  place: () => ModelPlace,
): { readonly model: OpenModel; readonly restore: () => Promise<void> } {
  const plan = planSheet(definition);
  const before = new Map<string, CellConstant>();
  const at = (address: string): Promise<CellConstant> => place().excel.value(place().sheet, address);
  const write = async (address: string, value: CellConstant): Promise<void> => {
    const { excel, sheet } = place();
    if (!before.has(address)) before.set(address, (await excel.formulas(sheet, address))[0]?.[0] ?? '');
    excel.host.editAsUser(sheet, address, value);
    await excel.host.settled();
  };
  const figureAt = (key: string, column: string): string => `${column}${(plan.rowOf.get(key) ?? -1) + 1}`;
  const list = (key: string): ListCells => {
    const index = definition.lists.findIndex((one) => one.key === key);
    const found = definition.lists[index];
    const corner = plan.lists[index];
    if (found === undefined || corner === undefined) throw new Error(`No list ${key}.`);
    const address = (row: number, heading: string): string =>
      cellAddress(corner.top + 1 + row, corner.left + found.columns.findIndex((column) => column.heading === heading));
    return {
      value: (row, heading) => at(address(row, heading)),
      column: (heading) => Promise.all(found.rows.map((_, row) => at(address(row, heading)))),
      enter: (row, heading, value) => write(address(row, heading), value),
    };
  };
  return {
    model: {
      figure: (key, column = 'B') => at(figureAt(key, column)),
      enter: (key, value) => write(figureAt(key, 'B'), value),
      list,
      verdict: () => at(cellAddress(2, columnsOf.label)),
    },
    restore: async () => {
      const { excel, sheet } = place();
      for (const [address, value] of before) excel.host.editAsUser(sheet, address, value);
      before.clear();
      await excel.host.settled();
    },
  };
}
