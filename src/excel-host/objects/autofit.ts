import { shownText } from '../engine/number-text';
import { requireUnprotected } from './host';
import type { RangeTarget } from './range-target';

const POINTS_A_CHARACTER = 5.6;
const PADDING_POINTS = 8;
const NARROWEST = 12;

/** Makes each column as wide as its longest text, by the number of its characters; Excel measures the drawn text. */
export function autofitColumns({ sheet, area }: RangeTarget): void {
  requireUnprotected(sheet);
  const used = sheet.usedArea(true, area);
  if (!used) return;
  for (let column = used.left; column <= used.right; column += 1) {
    let longest = 0;
    for (let row = used.top; row <= used.bottom; row += 1) {
      longest = Math.max(longest, shownText(sheet.cell(row, column).value, sheet.numberFormat(row, column)).length);
    }
    const points = Math.max(NARROWEST, longest * POINTS_A_CHARACTER + PADDING_POINTS);
    sheet.layout.setColumnWidth({ ...used, left: column, right: column }, points);
  }
}
