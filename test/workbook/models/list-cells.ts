import type { CellConstant } from '../../../src/excel-host';
import { cellAddress } from '../../../src/workbook/cells/address';
import { planSheet } from '../../../src/workbook/models/page/sheet-plan';
import type { OpenModel } from './support';

/** The cells of a model's list, by their row from 0 and their heading. */
export interface ListCells {
  value(row: number, heading: string): Promise<CellConstant>;
  /** The formula of a cell that is worked out. */
  formula(row: number, heading: string): Promise<CellConstant>;
  /** What a column shows in the rows of the example. */
  column(heading: string): Promise<CellConstant[]>;
  /** Writes into a cell as a user does. */
  enter(row: number, heading: string, value: CellConstant): Promise<void>;
  /** Puts the example's figures back. */
  restore(): Promise<void>;
}

/** The cells of one of an open model's lists. */
export function listCells({ excel, definition, sheet }: OpenModel, key: string): ListCells {
  const index = definition.lists.findIndex((one) => one.key === key);
  const list = definition.lists[index];
  const place = planSheet(definition).lists[index];
  if (list === undefined || place === undefined) throw new Error(`No list ${key}.`);
  const address = (row: number, heading: string): string =>
    cellAddress(place.top + 1 + row, place.left + list.columns.findIndex((column) => column.heading === heading));
  const value = (row: number, heading: string): Promise<CellConstant> => excel.value(sheet, address(row, heading));
  return {
    value,
    formula: async (row, heading) => {
      const at = address(row, heading);
      return (await excel.formulas(sheet, `${at}:${at}`))[0]?.[0] ?? '';
    },
    column: (heading) => Promise.all(list.rows.map((_, row) => value(row, heading))),
    enter: async (row, heading, entered) => {
      excel.host.editAsUser(sheet, address(row, heading), entered);
      await excel.host.settled();
    },
    restore: async () => {
      for (const [row, cells] of list.rows.entries()) {
        for (const [at, { heading, formula }] of list.columns.entries()) {
          const given = cells[at] ?? '';
          if (formula !== undefined || typeof given === 'object') continue;
          excel.host.editAsUser(sheet, address(row, heading), given);
        }
      }
      await excel.host.settled();
    },
  };
}
