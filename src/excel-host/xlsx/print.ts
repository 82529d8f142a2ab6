import type { PrintData } from '../book';
import { same } from './same';
import { propertiesOf } from './sheet-view';
import { SHEET_ORDER } from './sheet-text';
import { booleanAttribute, element, firstChild, placeChild, type XmlElement } from './xml';

/** How a sheet prints, with the text of its `_xlnm.Print_Titles`; `undefined` where it says nothing. */
export function readPrint(sheet: XmlElement, titles: string | undefined): PrintData | undefined {
  const setup = firstChild(sheet, 'pageSetup');
  const fit = firstChild(firstChild(sheet, 'sheetPr'), 'pageSetUpPr');
  const repeatRows = Number(/\$1:\$(\d+)(?:,|$)/.exec(titles ?? '')?.[1] ?? 0);
  const print = {
    landscape: setup?.attributes['orientation'] === 'landscape',
    fitToWidth: booleanAttribute(fit, 'fitToPage') && setup?.attributes['fitToHeight'] === '0',
    repeatRows,
  };
  return print.landscape || print.fitToWidth || repeatRows > 0 ? print : undefined;
}

const PAPER_A4 = '9';

/**
 * Makes a sheet print as the model says, and gives the rows to repeat as an address (`$1:$4`), `undefined` for none,
 * or `'unchanged'` where the model says what the sheet says already.
 */
export function patchPrint(
  sheet: XmlElement,
  wanted: PrintData | undefined,
  titles: string | undefined,
): string | undefined {
  if (same(readPrint(sheet, titles), wanted)) return 'unchanged';
  const { landscape, fitToWidth, repeatRows } = wanted ?? { landscape: false, fitToWidth: false, repeatRows: 0 };
  const {
    orientation: _o,
    fitToHeight: _h,
    fitToWidth: _w,
    scale,
    ...others
  } = firstChild(sheet, 'pageSetup')?.attributes ?? { paperSize: PAPER_A4 };
  const setup = {
    ...others,
    ...(fitToWidth || scale === undefined ? {} : { scale }),
    orientation: landscape ? 'landscape' : 'portrait',
    fitToHeight: fitToWidth ? 0 : undefined,
  };
  placeChild(sheet, 'pageSetup', element('pageSetup', setup), SHEET_ORDER);
  const fit = firstChild(firstChild(sheet, 'sheetPr'), 'pageSetUpPr') ?? element('pageSetUpPr');
  fit.attributes = { ...fit.attributes, fitToPage: fitToWidth ? '1' : '0' };
  placeChild(propertiesOf(sheet), 'pageSetUpPr', fit, ['tabColor', 'outlinePr', 'pageSetUpPr']);
  return repeatRows > 0 ? `$1:$${repeatRows}` : undefined;
}
