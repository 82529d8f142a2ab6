import type { Engine } from '../engine/engine';
import { formatTaken, readEntry } from '../engine/entry';
import { isDateFormat, shownText } from '../engine/number-text';
import { univerStyle } from '../engine/style';
import { readTypedDate } from '../engine/typed-date';
import type { ICellData } from '../engine/vendor';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, CellValueType, numfmt, SheetInterceptorService } from '../engine/vendor';

/** Of what Univer reads or changes itself, the first to be asked. */
const FIRST = 1;

/** Has the cell editor and the formula bar show texts and dates, and read dates, as Excel does with British settings. */
export function editAsExcel(engine: Engine): void {
  const { writeCellInterceptor } = engine.univer.injector.get(SheetInterceptorService);
  const formatAt = ({ subUnitId, row, col }: Place): string =>
    engine.sheets.byId(subUnitId)?.numberFormat(row, col) ?? 'General';
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    handler: (cell, place, next) => {
      const held = place.worksheet.getCellRaw(place.row, place.col)?.v;
      const shown = cell && typeof held === 'number' ? withWholeDate(cell, held, formatAt(place)) : cell;
      return next(shown && withPlainText(shown));
    },
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    // What would come next would read a date again.
    handler: (cell, place, next) => (cell && dateTyped(cell, formatAt(place))) ?? next(cell),
  });
}

/** Where Univer says that a cell is. */
interface Place {
  readonly subUnitId: string;
  readonly row: number;
  readonly col: number;
}

/**
 * A text without an apostrophe before it. The engine marks every text as one, so that none is taken for a number, and
 * Univer shows that mark by an apostrophe; it is left, as in Excel, to texts such as '007 that would be something else if
 * they were typed without it.
 */
function withPlainText(cell: ICellData): ICellData {
  const isPlain = cell.t === CellValueType.FORCE_STRING && typeof cell.v === 'string' && isTypedAsText(cell.v);
  return isPlain ? { ...cell, t: CellValueType.STRING } : cell;
}

function isTypedAsText(text: string): boolean {
  const date = readTypedDate(text);
  if (date) return date.value === text;
  return readEntry(text, 'General').value === text && numfmt.parseValue(text) === null;
}

/** A date in full, whatever its format leaves out: the same day must come of it when it is entered again. */
function withWholeDate(cell: ICellData, value: number, format: string): ICellData {
  if (value < 1 || !isDateFormat(format)) return cell;
  return { ...cell, v: shownText(value, Number.isInteger(value) ? 'dd/mm/yyyy' : 'dd/mm/yyyy hh:mm:ss') };
}

/** The cell that a typed date makes; `undefined` where something else was typed. */
function dateTyped(cell: ICellData, format: string): ICellData | undefined {
  if (typeof cell.v !== 'string' || cell.f || cell.p || cell.t === CellValueType.FORCE_STRING || format === '@')
    return undefined;
  const date = readTypedDate(cell.v);
  if (date?.value === undefined) return undefined;
  const numberFormat = formatTaken(date, format);
  return {
    ...cell,
    v: date.value,
    t: typeof date.value === 'number' ? CellValueType.NUMBER : CellValueType.FORCE_STRING,
    ...(numberFormat === undefined ? {} : { s: univerStyle({ numberFormat }) }),
  };
}
