import type { Area, Book, Cell, CellConstant, ConditionalFormatData, SheetData } from '../../../src/excel-host';

/** A cell of a test's sheet: a constant, a formula (a text that begins with `=`), or nothing. */
export type Written = CellConstant | null;

/** A sheet to be tested, as a table of what stands in it from A1 on. */
export interface SheetOf {
  readonly name: string;
  readonly rows: readonly (readonly Written[])[];
  /** Excel tables by name; the area counts from 0. */
  readonly tables?: Readonly<Record<string, Area & { readonly showTotals?: boolean }>>;
  readonly isProtected?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly conditionalFormats?: readonly ConditionalFormatData[];
  /** Cells, such as `7,2`, that can be edited although the sheet is protected. */
  readonly unlocked?: ReadonlySet<string>;
}

function cellOf(written: Written, isUnlocked: boolean): Cell | null {
  const style = isUnlocked ? { style: { locked: false } } : {};
  if (written === null || written === '') return isUnlocked ? style : null;
  if (typeof written === 'string' && written.startsWith('=')) return { formula: written, ...style };
  if (typeof written === 'string' && /^#[A-Z/]+[!?]$/.test(written)) return { value: written, isError: true, ...style };
  return { value: written, ...style };
}

function sheetOf(sheet: SheetOf): SheetData {
  return {
    name: sheet.name,
    visibility: 'Visible',
    cells: sheet.rows.flatMap((written, row) =>
      written.flatMap((one, column) => {
        const cell = cellOf(one, sheet.unlocked?.has(`${row},${column}`) ?? false);
        return cell === null ? [] : [{ row, column, cell }];
      }),
    ),
    columnWidths: {},
    rowHeights: {},
    hiddenRows: sheet.hiddenRows ?? [],
    hiddenColumns: [],
    merges: [],
    frozenRows: 0,
    frozenColumns: 0,
    tables: Object.entries(sheet.tables ?? {}).map(([name, { showTotals, ...area }]) => ({
      name,
      area,
      showTotals: showTotals ?? false,
      columns: (sheet.rows[area.top] ?? []).slice(area.left, area.right + 1).map(String),
    })),
    conditionalFormats: sheet.conditionalFormats ?? [],
    dataValidations: [],
    notes: [],
    charts: [],
    isProtected: sheet.isProtected ?? false,
    showGridlines: true,
  };
}

/** A workbook of a few sheets. */
export const bookOf = (...sheets: readonly SheetOf[]): Book => ({
  sheets: sheets.map(sheetOf),
  names: [],
  activeSheet: sheets[0]?.name ?? '',
  settings: {},
});

/** One Excel table on a sheet of its own, from A1 on, both named alike. */
export function tableSheet(name: string, rows: SheetOf['rows']): SheetOf {
  const width = rows[0]?.length ?? 0;
  return { name, rows, tables: { [name]: { top: 0, left: 0, bottom: rows.length - 1, right: width - 1 } } };
}
