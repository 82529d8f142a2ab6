import { type CellPlace, columnLetters, type Tracker } from '../../workbook';

/** The first cell below the headings of the savings table; null where there is no such table. */
export function firstEmptyRow(layouts: Tracker['layouts']): CellPlace | null {
  const layout = layouts.find(({ table }) => table === 'Savings');
  if (layout === undefined) return null;
  const { sheet, area, keyColumn } = layout;
  // The area counts from 0 and begins with the headings.
  return { sheet, address: `${columnLetters(keyColumn ?? area.left)}${area.top + 2}` };
}
