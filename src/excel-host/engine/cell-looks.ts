import type { StyleChange } from './style';
import { besideStyle, univerStyle } from './style';
import type { UniverBook } from './univer-book';
import type { ICellData, IStyleData, Nullable, Worksheet } from './vendor';

/** A cell with the look that it is to have. */
export interface LookChange {
  readonly row: number;
  readonly column: number;
  readonly style: StyleChange;
}

/**
 * Gives cells their looks without asking Univer to merge them cell by cell: what a change makes of a look is worked out once
 * for all cells that have that look and get that change. Contents stay as they are.
 */
export function writeLooks({ workbook }: UniverBook, worksheet: Worksheet, changes: readonly LookChange[]): void {
  const styles = workbook.getStyles();
  const cells = worksheet.getCellMatrix();
  const idOf = (style: ICellData['s']): string =>
    typeof style === 'string' ? style : style ? (styles.setValue(style) ?? '') : '';
  const known = new Map<StyleChange, { readonly wanted: IStyleData; readonly after: Map<string, string> }>();
  for (const { row, column, style } of changes) {
    const look = known.get(style) ?? { wanted: univerStyle(style), after: new Map<string, string>() };
    known.set(style, look);
    const held = cells.getValue(row, column);
    const before = idOf(held?.s);
    const after = look.after.get(before) ?? idOf(merged(styles.get(before), look.wanted));
    look.after.set(before, after);
    const touchesBeside = style.locked !== undefined || style.shrinkToFit !== undefined;
    const custom = touchesBeside ? besideStyle(style, held?.custom) : held?.custom;
    if (after === before && custom === held?.custom) continue;
    // Changed where it stands: a page has a look or two for each of its properties, and a copy each time would fill the memory.
    const cell: ICellData = held ?? {};
    if (after === '') delete cell.s;
    else cell.s = after;
    if (!custom) delete cell.custom;
    else cell.custom = custom;
    if (isEmpty(cell)) cells.realDeleteValue(row, column);
    else if (!held) cells.setValue(row, column, cell);
  }
}

/** A look after a change of it; `null` where nothing is left. What the change sets to null is taken away. */
function merged(before: Nullable<IStyleData>, change: IStyleData): IStyleData | null {
  const borders = present({ ...before?.bd, ...change.bd });
  const after = { ...present({ ...before, ...change, bd: null }), ...(isEmpty(borders) ? {} : { bd: borders }) };
  return isEmpty(after) ? null : after;
}

const isEmpty = (of: object): boolean => Object.keys(of).length === 0;

function present(of: object): object {
  return Object.fromEntries(Object.entries(of).filter(([, part]) => part !== null && part !== undefined));
}
