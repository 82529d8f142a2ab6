import type { Book, CellConstant, FunctionMetadata } from '../../src/excel-host';
import { parseAddress } from '../../src/excel-host/address';
import type { ExcelHost } from '../../src/excel-host';
import type { StartOptions } from '../../src/excel-host/node';
import { startExcel } from '../../src/excel-host/node';

/** A stand-in for Excel whose `Excel`, `Office` and `CustomFunctions` are the test's globals, with quick ways to look at cells. */
export interface OpenExcel {
  readonly host: ExcelHost;
  /** The values of a range, `''` for a blank, once everything has been calculated: `await excel.values('Savings', 'A1:C3')`. */
  values(sheet: string, address: string): Promise<CellConstant[][]>;
  /** The value of one cell. */
  value(sheet: string, address: string): Promise<CellConstant>;
  /** The formulas of a range; the value where there is none. */
  formulas(sheet: string, address: string): Promise<CellConstant[][]>;
  close(): void;
}

/** Starts the stand-in with a workbook, an empty one by default. Close it when the tests are done. */
export function openExcel(
  book?: Book,
  options: Omit<StartOptions, 'book'> & { functions?: readonly FunctionMetadata[] } = {},
): OpenExcel {
  const host = startExcel({ ...options, ...(book ? { book } : {}) });
  Object.assign(globalThis, host.globals);
  const cells = async (sheetName: string, address: string) => {
    await host.settled();
    const sheet = host.engine.sheets.find(sheetName);
    const area = parseAddress(address)?.area;
    if (!sheet || !area) throw new Error(`${sheetName}!${address} is not in the workbook.`);
    return { sheet, area, rows: sheet.cells(area) };
  };
  const values = async (sheetName: string, address: string) => {
    const { rows } = await cells(sheetName, address);
    return rows.map((row) => row.map((cell) => cell.value ?? ''));
  };
  return {
    host,
    values,
    value: async (sheetName, address) => (await values(sheetName, address))[0]?.[0] ?? '',
    formulas: async (sheetName, address) => {
      const { sheet, area, rows } = await cells(sheetName, address);
      return rows.map((row, down) =>
        row.map((cell, right) => {
          if (cell.formula === undefined) return cell.value ?? '';
          return host.engine.formulaOut(sheet, area.top + down, area.left + right, cell.formula);
        }),
      );
    },
    close: () => {
      host.dispose();
      for (const name of Object.keys(host.globals)) Reflect.deleteProperty(globalThis, name);
    },
  };
}
