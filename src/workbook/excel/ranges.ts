import type { Rectangle } from '../cells/block';
import type { Area } from '../tracker';

/** A range on a sheet by its rows and columns. */
export const rangeOf = (sheet: Excel.Worksheet, { top, left, rows, columns }: Area): Excel.Range =>
  sheet.getRangeByIndexes(top, left, rows, columns);

/** Asks for where a range lies; answered after the next sync. */
export const askPlace = (range: Excel.Range): Excel.Range => range.load('rowIndex,columnIndex,rowCount,columnCount');

/** Where a range lies, once it has been asked for. */
export const placeOf = (range: Excel.Range): Area => ({
  top: range.rowIndex,
  left: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

/** A rectangle of cells that has been asked for. */
export interface AskedCells {
  readonly sheet: string;
  /** The cells, once the next sync is over. */
  read(): Rectangle;
}

/** Asks for the values of an area, and for its formulas where they matter; answered after the next sync. */
export function askCells(context: Excel.RequestContext, sheet: string, area: Area, withFormulas: boolean): AskedCells {
  const range = rangeOf(context.workbook.worksheets.getItem(sheet), area);
  range.load(withFormulas ? 'values,formulas' : 'values');
  return {
    sheet,
    read: () => {
      const values: unknown[][] = range.values;
      if (!withFormulas) return { area, values };
      const formulas: unknown[][] = range.formulas;
      return { area, values, formulas };
    },
  };
}
