import { parseXml, type XmlElement } from './xml';

/** A sheet's part taken apart: its cells as text, because they are many, and all the rest as a tree. */
export interface SheetText {
  /** `<cols>…</cols>`, or nothing. */
  readonly columns: string;
  /** `<sheetData>…</sheetData>`. */
  readonly cells: string;
  /** The worksheet element without columns and cells. */
  readonly rest: XmlElement;
}

const cellsPattern = /<sheetData\s*\/>|<sheetData(?:\s[^>]*)?>[^]*<\/sheetData>/;
const columnsPattern = /<cols(?:\s[^>]*)?>[^]*?<\/cols>|<cols\s*\/>/;

/** Takes a worksheet part apart. Throws where it is not well formed. */
export function splitSheet(text: string): SheetText {
  const cells = cellsPattern.exec(text);
  const before = text.slice(0, cells?.index ?? 0);
  const after = cells === null ? text : text.slice(cells.index + cells[0].length);
  const columns = columnsPattern.exec(before)?.[0] ?? '';
  return { columns, cells: cells?.[0] ?? '<sheetData/>', rest: parseXml(before.replace(columns, '') + after) };
}

/** The order in which the elements of a worksheet must stand (ECMA-376 part 1, 18.3.1.99). */
export const SHEET_ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
] as const;
