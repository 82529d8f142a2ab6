import { MAX_COLUMNS, MAX_ROWS } from '../address';
import type { Area, PageMargins, PrintData, Span } from '../book';
import { normalMargins, PAPER_A4, printsAsNew, WHOLE_SCALE } from '../page-setup';
import { areasOfName, nameOfAreas } from './areas';
import { withoutUndefined } from './defined';
import { patchHeaderFooter, readHeaderFooter } from './header-footer';
import { patchRowBreaks, readRowBreaks } from './page-breaks';
import { same } from './same';
import { SHEET_ORDER } from './sheet-text';
import { propertiesOf } from './sheet-view';
import { booleanAttribute, element, firstChild, integerAttribute, placeChild, type XmlElement } from './xml';

/** The texts of Excel's own names of a sheet that say what is printed and repeated. */
export interface PrintNames {
  readonly titles: string | undefined;
  readonly areas: string | undefined;
}

/** How a sheet prints; `undefined` where it prints as a new one. */
export function readPrint(sheet: XmlElement, names: PrintNames): PrintData | undefined {
  const print = withoutUndefined({
    ...readSetup(sheet),
    ...readOptions(sheet),
    ...readHeaderFooter(sheet),
    margins: readMargins(sheet),
    rowBreaks: readRowBreaks(sheet),
    ...readTitles(names.titles),
    areas: nonEmpty(areasOfName(names.areas)),
  });
  const complete = { ...printsAsNew, ...print };
  return same(complete, printsAsNew) ? undefined : complete;
}

/** Makes a sheet print as the model says, but for the names of {@link printNames}. */
export function patchPrint(sheet: XmlElement, print: PrintData): void {
  patchSetup(sheet, print);
  patchOptions(sheet, print);
  if (!same(readMargins(sheet), print.margins)) {
    placeChild(sheet, 'pageMargins', element('pageMargins', { ...(print.margins ?? normalMargins) }), SHEET_ORDER);
  }
  if (!same(readHeaderFooter(sheet), { header: print.header, footer: print.footer })) patchHeaderFooter(sheet, print);
  if (!same(readRowBreaks(sheet) ?? [], print.rowBreaks ?? [])) patchRowBreaks(sheet, print.rowBreaks ?? []);
}

/** The texts of Excel's own names for a sheet of this name; `undefined` where it needs none. */
export function printNames({ repeatRows, repeatColumns, areas }: PrintData, sheetName: string): PrintNames {
  const titles: Area[] = [
    ...(repeatColumns ? [{ top: 0, bottom: MAX_ROWS - 1, left: repeatColumns.first, right: repeatColumns.last }] : []),
    ...(repeatRows ? [{ left: 0, right: MAX_COLUMNS - 1, top: repeatRows.first, bottom: repeatRows.last }] : []),
  ];
  return { titles: nameOfAreas(titles, sheetName), areas: nameOfAreas(areas ?? [], sheetName) };
}

function readSetup(sheet: XmlElement) {
  const setup = firstChild(sheet, 'pageSetup');
  const isFitted = booleanAttribute(firstChild(firstChild(sheet, 'sheetPr'), 'pageSetUpPr'), 'fitToPage');
  const paper = integerAttribute(setup, 'paperSize');
  const scale = integerAttribute(setup, 'scale');
  const pagesTall = isFitted ? (integerAttribute(setup, 'fitToHeight') ?? 1) : 0;
  return {
    landscape: setup?.attributes['orientation'] === 'landscape',
    pagesWide: isFitted ? (integerAttribute(setup, 'fitToWidth') ?? 1) : 0,
    pagesTall: pagesTall === 0 ? undefined : pagesTall,
    scale: isFitted || scale === WHOLE_SCALE ? undefined : scale,
    paper: paper === PAPER_A4 ? undefined : paper,
    overThenDown: setup?.attributes['pageOrder'] === 'overThenDown' ? true : undefined,
  };
}

function patchSetup(sheet: XmlElement, print: PrintData): void {
  const { landscape, pagesWide, pagesTall = 0, scale, paper = PAPER_A4, overThenDown = false } = print;
  const isFitted = pagesWide + pagesTall > 0;
  const setup = element('pageSetup', {
    ...firstChild(sheet, 'pageSetup')?.attributes,
    paperSize: paper,
    scale: isFitted ? undefined : scale,
    fitToWidth: isFitted ? pagesWide : undefined,
    fitToHeight: isFitted ? pagesTall : undefined,
    pageOrder: overThenDown ? 'overThenDown' : undefined,
    orientation: landscape ? 'landscape' : 'portrait',
  });
  placeChild(sheet, 'pageSetup', setup, SHEET_ORDER);
  const fit = firstChild(firstChild(sheet, 'sheetPr'), 'pageSetUpPr') ?? element('pageSetUpPr');
  fit.attributes = { ...fit.attributes, fitToPage: isFitted ? '1' : '0' };
  placeChild(propertiesOf(sheet), 'pageSetUpPr', fit, ['tabColor', 'outlinePr', 'pageSetUpPr']);
}

const options = {
  gridlines: 'gridLines',
  headings: 'headings',
  centredAcross: 'horizontalCentered',
  centredDown: 'verticalCentered',
} as const;

type Options = Pick<PrintData, keyof typeof options>;

function readOptions(sheet: XmlElement): Options {
  const given = firstChild(sheet, 'printOptions');
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, word]) => (booleanAttribute(given, word) ? [[name, true]] : [])),
  );
}

function patchOptions(sheet: XmlElement, print: Options): void {
  const given = firstChild(sheet, 'printOptions') ?? element('printOptions');
  const changed = element('printOptions', {
    ...given.attributes,
    gridLines: print.gridlines === true ? 1 : undefined,
    headings: print.headings === true ? 1 : undefined,
    horizontalCentered: print.centredAcross === true ? 1 : undefined,
    verticalCentered: print.centredDown === true ? 1 : undefined,
  });
  placeChild(sheet, 'printOptions', Object.keys(changed.attributes).length > 0 ? changed : undefined, SHEET_ORDER);
}

function readMargins(sheet: XmlElement): PageMargins | undefined {
  const given = firstChild(sheet, 'pageMargins');
  if (given === undefined) return undefined;
  const inches = (name: keyof PageMargins) => {
    const stated = Number(given.attributes[name] ?? NaN);
    return Number.isFinite(stated) ? stated : normalMargins[name];
  };
  const margins: PageMargins = {
    left: inches('left'),
    right: inches('right'),
    top: inches('top'),
    bottom: inches('bottom'),
    header: inches('header'),
    footer: inches('footer'),
  };
  return same(margins, normalMargins) ? undefined : margins;
}

function readTitles(text: string | undefined): { repeatRows: Span | undefined; repeatColumns: Span | undefined } {
  const areas = areasOfName(text);
  const rows = areas.find(({ left, right }) => left === 0 && right === MAX_COLUMNS - 1);
  const columns = areas.find(({ top, bottom }) => top === 0 && bottom === MAX_ROWS - 1);
  return {
    repeatRows: rows && { first: rows.top, last: rows.bottom },
    repeatColumns: columns && { first: columns.left, last: columns.right },
  };
}

function nonEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}
