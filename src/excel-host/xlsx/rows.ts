import { cellAddress } from '../address';

export interface RowsLook {
  /** By row from 0, in points. */
  readonly heights: Readonly<Record<number, number>>;
  readonly hidden: readonly number[];
}

/** exceljs's `sheetData` with the model's heights and hidden rows, which it forgets for rows without cells. */
export function withRowsLook(cells: string, { heights, hidden }: RowsLook): string {
  const isHidden = new Set(hidden);
  const waiting = [...new Set([...Object.keys(heights).map(Number), ...hidden])].sort((one, other) => other - one);
  const attributes = (row: number): string =>
    (heights[row] === undefined ? '' : ` ht="${heights[row]}" customHeight="1"`) +
    (isHidden.has(row) ? ' hidden="1"' : '');
  const emptyRowsBefore = (row: number): string => {
    let text = '';
    for (let next = waiting.at(-1); next !== undefined && next < row; next = waiting.at(-1)) {
      text += `<row r="${next + 1}"${attributes(next)}/>`;
      waiting.pop();
    }
    return text;
  };
  const body = cells === '<sheetData/>' ? '' : cells.slice('<sheetData>'.length, -'</sheetData>'.length);
  const changed = body.replace(/<row r="(\d+)"([^>]*?)(\/?)>/g, (_all, number: string, others: string, end: string) => {
    const row = Number(number) - 1;
    const before = emptyRowsBefore(row);
    if (waiting.at(-1) === row) waiting.pop();
    const kept = others.replace(/ (?:ht|customHeight|hidden|x14ac:dyDescent|spans)="[^"]*"/g, '');
    return `${before}<row r="${number}"${attributes(row)}${kept}${end}>`;
  });
  return `<sheetData>${changed}${emptyRowsBefore(Infinity)}</sheetData>`;
}

/** `sheetData` with these cells marked as holding the cell metadata of that number (from 1). */
export function withCellMetadata(
  cells: string,
  marked: readonly { readonly row: number; readonly column: number }[],
  metadata: number,
): string {
  const addresses = new Set(marked.map(({ row, column }) => cellAddress(row, column)));
  if (addresses.size === 0) return cells;
  return cells.replace(/<c r="([A-Z]+\d+)"/g, (all, address: string) =>
    addresses.has(address) ? `${all} cm="${metadata}"` : all,
  );
}
