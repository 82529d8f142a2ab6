import { MAX_COLUMNS } from '../address';
import { SHEET_ORDER } from './sheet-text';
import {
  booleanAttribute,
  childElements,
  element,
  firstChild,
  integerAttribute,
  placeChild,
  type XmlElement,
} from './xml';

/** The rows before which a page begins, set by hand; `undefined` where there are none. Excel's own breaks are not in the model. */
export function readRowBreaks(sheet: XmlElement): readonly number[] | undefined {
  const rows = childElements(firstChild(sheet, 'rowBreaks'), 'brk').flatMap((one) =>
    booleanAttribute(one, 'man') ? (integerAttribute(one, 'id') ?? []) : [],
  );
  return rows.length === 0 ? undefined : rows;
}

/** Sets the rows before which a page begins. */
export function patchRowBreaks(sheet: XmlElement, rows: readonly number[]): void {
  const breaks = element(
    'rowBreaks',
    { count: rows.length, manualBreakCount: rows.length },
    rows.map((row) => element('brk', { id: row, max: MAX_COLUMNS - 1, man: 1 })),
  );
  placeChild(sheet, 'rowBreaks', rows.length === 0 ? undefined : breaks, SHEET_ORDER);
}
