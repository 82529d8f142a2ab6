import { isArray, isRecord } from '../protocol/json';
import type { UniverBook } from './univer-book';
import { UNIT_ID } from './univer-book';
import type { ICellData, ICommandInfo, Nullable, Worksheet } from './vendor';
import {
  FormulaDataModel,
  ObjectMatrix,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from './vendor';

/** The formulas of one sheet by row and column. */
type SheetFormulas = Record<number, Record<number, { readonly f: string }>>;

/** Mutations of a sheet that leave its cells where they are. */
const layoutOnly: readonly string[] = [
  SetFrozenMutation.id,
  SetTabColorMutation.id,
  SetWorksheetColWidthMutation.id,
  SetWorksheetRowHeightMutation.id,
];

/**
 * Remembers where the formulas stand. Univer looks through every cell of every sheet for them at each write and at each calculation,
 * which takes a large workbook most of its time. Formulas that share an id, as those that a person fills down do, are left
 * to Univer.
 */
class FormulaIndex {
  /** Null for a sheet in which formulas share ids. */
  private readonly sheets = new Map<string, SheetFormulas | null>();

  /** The formulas of a sheet, looked for where they are not known; null where some share an id. */
  of(worksheet: Worksheet): SheetFormulas | null {
    const id = worksheet.getSheetId();
    const known = this.sheets.get(id);
    if (known !== undefined) return known;
    const found: SheetFormulas = {};
    const withIds = new Set<string>();
    worksheet.getCellMatrix().forValue((row, column, cell) => {
      if (hasId(cell)) withIds.add(`${row}:${column}`);
      if (isFormula(cell)) (found[row] ??= {})[column] = { f: cell.f };
    });
    const usable = withIds.size === 0 ? found : null;
    this.sheets.set(id, usable);
    return usable;
  }

  /** Takes in what has been written into cells of a sheet. */
  written(worksheet: Worksheet, cells: unknown): void {
    const known = this.sheets.get(worksheet.getSheetId());
    if (!known) return;
    const matrix = worksheet.getCellMatrix();
    for (const [row, column] of placesIn(cells)) {
      const cell = matrix.getValue(row, column);
      if (hasId(cell)) {
        this.sheets.delete(worksheet.getSheetId());
        return;
      }
      if (isFormula(cell)) (known[row] ??= {})[column] = { f: cell.f };
      else if (known[row] !== undefined) Reflect.deleteProperty(known[row], column);
    }
  }

  forget(): void {
    this.sheets.clear();
  }
}

const isFormula = (cell: Nullable<ICellData>): cell is ICellData & { readonly f: string } =>
  typeof cell?.f === 'string' && cell.f.startsWith('=') && cell.f.length > 1;

const hasId = (cell: Nullable<ICellData>): boolean => typeof cell?.si === 'string' && cell.si !== '';

/** The places of cells that are kept by row and column. */
function placesIn(cells: unknown): readonly (readonly [row: number, column: number])[] {
  return Object.entries(isRecord(cells) ? cells : {}).flatMap(([row, line]) =>
    Object.keys(isRecord(line) || isArray(line) ? line : {}).map((column) => [Number(row), Number(column)] as const),
  );
}

/** Lets Univer ask an index of formulas instead of looking through all cells. */
export function indexFormulas(book: UniverBook): void {
  const { workbook, injector, commands } = book;
  const index = new FormulaIndex();
  const model = injector.get(FormulaDataModel);
  const scanAll = model.getFormulaData.bind(model);
  const update = model.updateFormulaData.bind(model);
  const movesCells = ({ id }: Readonly<ICommandInfo>): boolean =>
    id.startsWith('sheet.mutation.') && id !== SetRangeValuesMutation.id && !layoutOnly.includes(id);

  commands.beforeCommandExecuted((command) => {
    if (movesCells(command)) index.forget();
  });
  book.onDone((command) => {
    if (movesCells(command)) index.forget();
    const { id, params } = command;
    if (id !== SetRangeValuesMutation.id || !isRecord(params) || typeof params['subUnitId'] !== 'string') return;
    const worksheet = workbook.getSheetBySheetId(params['subUnitId']);
    if (worksheet) index.written(worksheet, params['cellValue']);
  });
  model.getFormulaData = () => {
    const sheets: Record<string, SheetFormulas> = {};
    for (const worksheet of workbook.getSheets()) {
      const formulas = index.of(worksheet);
      if (formulas === null) return scanAll();
      sheets[worksheet.getSheetId()] = copied(formulas);
    }
    return { [UNIT_ID]: sheets };
  };
  model.updateFormulaData = (unitId, sheetId, cellValue) => {
    const worksheet = workbook.getSheetBySheetId(sheetId);
    const known = worksheet ? index.of(worksheet) : null;
    const changed: ReturnType<typeof update> = {};
    let sharesIds = known === null;
    new ObjectMatrix(cellValue).forValue((row, column, cell) => {
      sharesIds ||= hasId(cell);
      if (isFormula(cell)) (changed[row] ??= {})[column] = { f: cell.f };
      else if (known?.[row]?.[column] !== undefined) (changed[row] ??= {})[column] = null;
    });
    return sharesIds ? update(unitId, sheetId, cellValue) : changed;
  };
}

/** Univer writes into what it is given. */
function copied(formulas: SheetFormulas): SheetFormulas {
  return Object.fromEntries(Object.entries(formulas).map(([row, cells]) => [row, { ...cells }]));
}
