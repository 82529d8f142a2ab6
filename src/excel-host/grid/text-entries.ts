import type { Engine } from '../engine/engine';
import { readEntry } from '../engine/entry';
import { BEFORE_CELL_EDIT, CellValueType, numfmt, SheetInterceptorService } from '../engine/vendor';

/**
 * Shows texts in the formula bar without an apostrophe before them. The engine marks every text as one, so that none is
 * taken for a number, and Univer shows that mark by an apostrophe; it is left, as in Excel, to texts such as '007 that
 * would be something else if they were typed without it.
 */
export function showTextsPlain(engine: Engine): void {
  engine.univer.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    handler: (cell, _place, next) =>
      next(
        cell?.t === CellValueType.FORCE_STRING && typeof cell.v === 'string' && isTypedAsText(cell.v)
          ? { ...cell, t: CellValueType.STRING }
          : cell,
      ),
  });
}

function isTypedAsText(text: string): boolean {
  return readEntry(text, 'General').value === text && numfmt.parseValue(text) === null;
}
