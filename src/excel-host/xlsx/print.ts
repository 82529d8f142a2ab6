import { columnLetters, columnOfLetters, quotedSheetName } from '../address';
import type { PrintData } from '../book';
import { without } from './defined';
import { propertiesOf } from './sheet-view';
import { SHEET_ORDER } from './sheet-text';
import { booleanAttribute, element, firstChild, integerAttribute, placeChild, type XmlElement } from './xml';

/** How a sheet prints, with the text of its `_xlnm.Print_Titles`; `undefined` where it says nothing. */
export function readPrint(sheet: XmlElement, titles: string | undefined): PrintData | undefined {
  const setup = firstChild(sheet, 'pageSetup');
  const isFitted = booleanAttribute(firstChild(firstChild(sheet, 'sheetPr'), 'pageSetUpPr'), 'fitToPage');
  const lastColumn = /\$A:\$([A-Z]+)(?:,|$)/.exec(titles ?? '')?.[1];
  const print = {
    landscape: setup?.attributes['orientation'] === 'landscape',
    pagesWide: isFitted && setup?.attributes['fitToHeight'] === '0' ? (integerAttribute(setup, 'fitToWidth') ?? 1) : 0,
    repeatRows: Number(/\$1:\$(\d+)(?:,|$)/.exec(titles ?? '')?.[1] ?? 0),
    repeatColumns: lastColumn === undefined ? 0 : columnOfLetters(lastColumn) + 1,
  };
  return print.landscape || print.pagesWide + print.repeatRows + print.repeatColumns > 0 ? print : undefined;
}

const PAPER_A4 = '9';

/** Makes a sheet print as the model says, but for what it repeats on every page: see {@link printTitles}. */
export function patchPrint(sheet: XmlElement, { landscape, pagesWide }: PrintData): void {
  const before = firstChild(sheet, 'pageSetup')?.attributes ?? { paperSize: PAPER_A4 };
  const others = without(before, 'orientation', 'fitToHeight', 'fitToWidth', 'scale');
  const scale = before['scale'];
  const isFitted = pagesWide > 0;
  const setup = {
    ...others,
    ...(isFitted || scale === undefined ? {} : { scale }),
    orientation: landscape ? 'landscape' : 'portrait',
    fitToWidth: isFitted ? pagesWide : undefined,
    fitToHeight: isFitted ? 0 : undefined,
  };
  placeChild(sheet, 'pageSetup', element('pageSetup', setup), SHEET_ORDER);
  const fit = firstChild(firstChild(sheet, 'sheetPr'), 'pageSetUpPr') ?? element('pageSetUpPr');
  fit.attributes = { ...fit.attributes, fitToPage: isFitted ? '1' : '0' };
  placeChild(propertiesOf(sheet), 'pageSetUpPr', fit, ['tabColor', 'outlinePr', 'pageSetUpPr']);
}

/** The text of `_xlnm.Print_Titles` for a sheet of this name; `undefined` where nothing is repeated. */
export function printTitles({ repeatRows, repeatColumns }: PrintData, sheetName: string): string | undefined {
  const parts = [
    ...(repeatColumns > 0 ? [`$A:$${columnLetters(repeatColumns - 1)}`] : []),
    ...(repeatRows > 0 ? [`$1:$${repeatRows}`] : []),
  ];
  return parts.length === 0 ? undefined : parts.map((part) => `${quotedSheetName(sheetName)}!${part}`).join(',');
}
