import { cellAddress, parseAddress } from '../address';
import type { Area, SheetData } from '../book';
import { fileAddress } from './areas';
import { colourOfElement, hexColour, type ThemeColours } from './colours';
import { same } from './same';
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

/** What a sheet says of itself beside its cells, rules and tables. */
export type SheetView = Pick<
  SheetData,
  'merges' | 'frozenRows' | 'frozenColumns' | 'tabColour' | 'autoFilter' | 'isProtected' | 'showGridlines'
>;

/** Merged cells, frozen panes, tab colour, filter, protection and gridlines of a sheet. */
export function readView(sheet: XmlElement, theme: ThemeColours): SheetView {
  const view = firstChild(firstChild(sheet, 'sheetViews'), 'sheetView');
  const pane = firstChild(view, 'pane');
  const isFrozen = pane?.attributes['state']?.startsWith('frozen') === true;
  const tabColour = hexColour(colourOfElement(firstChild(firstChild(sheet, 'sheetPr'), 'tabColor')), theme);
  const autoFilter = parseAddress(firstChild(sheet, 'autoFilter')?.attributes['ref'] ?? '')?.area;
  return {
    merges: childElements(firstChild(sheet, 'mergeCells'), 'mergeCell').flatMap(
      ({ attributes }) => parseAddress(attributes['ref'] ?? '')?.area ?? [],
    ),
    frozenRows: isFrozen ? (integerAttribute(pane, 'ySplit') ?? 0) : 0,
    frozenColumns: isFrozen ? (integerAttribute(pane, 'xSplit') ?? 0) : 0,
    ...(tabColour === undefined ? {} : { tabColour }),
    ...(autoFilter === undefined ? {} : { autoFilter }),
    isProtected: booleanAttribute(firstChild(sheet, 'sheetProtection'), 'sheet'),
    showGridlines: booleanAttribute(view, 'showGridLines', true),
  };
}

/** Makes a sheet say what the model says; a password, allowances and a set filter stay where the model has not changed them. */
export function patchView(sheet: XmlElement, wanted: SheetView, theme: ThemeColours): void {
  const before = readView(sheet, theme);
  if (!same(before.merges, wanted.merges)) patchMerges(sheet, wanted.merges);
  if (before.frozenRows !== wanted.frozenRows || before.frozenColumns !== wanted.frozenColumns)
    patchPanes(sheet, wanted);
  if (before.showGridlines !== wanted.showGridlines)
    viewOf(sheet).attributes['showGridLines'] = wanted.showGridlines ? '1' : '0';
  if (before.tabColour !== wanted.tabColour) patchTabColour(sheet, wanted.tabColour);
  if (before.isProtected !== wanted.isProtected) patchProtection(sheet, wanted.isProtected);
  if (!same(before.autoFilter, wanted.autoFilter)) patchFilter(sheet, wanted.autoFilter);
}

function patchMerges(sheet: XmlElement, merges: readonly Area[]): void {
  const cells = merges.map((area) => element('mergeCell', { ref: fileAddress(area) }));
  placeChild(
    sheet,
    'mergeCells',
    cells.length === 0 ? undefined : element('mergeCells', { count: cells.length }, cells),
    SHEET_ORDER,
  );
}

/** The first view of a sheet, made where there is none. */
export function viewOf(sheet: XmlElement): XmlElement {
  const known = firstChild(firstChild(sheet, 'sheetViews'), 'sheetView');
  if (known !== undefined) return known;
  const made = element('sheetView', { workbookViewId: 0 });
  placeChild(sheet, 'sheetViews', element('sheetViews', {}, [made]), SHEET_ORDER);
  return made;
}

/** The properties of a sheet (`sheetPr`), made where there are none. */
export function propertiesOf(sheet: XmlElement): XmlElement {
  const known = firstChild(sheet, 'sheetPr');
  if (known !== undefined) return known;
  const made = element('sheetPr');
  placeChild(sheet, 'sheetPr', made, SHEET_ORDER);
  return made;
}

function patchPanes(sheet: XmlElement, { frozenRows, frozenColumns }: SheetView): void {
  const view = viewOf(sheet);
  const others = childElements(view).filter(({ name }) => name !== 'pane' && name !== 'selection');
  if (frozenRows === 0 && frozenColumns === 0) {
    view.children = others;
    return;
  }
  const activePane = frozenRows > 0 && frozenColumns > 0 ? 'bottomRight' : frozenRows > 0 ? 'bottomLeft' : 'topRight';
  const pane = element('pane', {
    xSplit: frozenColumns > 0 ? frozenColumns : undefined,
    ySplit: frozenRows > 0 ? frozenRows : undefined,
    topLeftCell: cellAddress(frozenRows, frozenColumns),
    activePane,
    state: 'frozen',
  });
  view.children = [pane, element('selection', { pane: activePane }), ...others];
}

const PROPERTIES_ORDER = ['tabColor', 'outlinePr', 'pageSetUpPr'] as const;

function patchTabColour(sheet: XmlElement, colour: string | undefined): void {
  const made = colour === undefined ? undefined : element('tabColor', { rgb: `FF${colour.slice(1).toUpperCase()}` });
  placeChild(propertiesOf(sheet), 'tabColor', made, PROPERTIES_ORDER);
}

function patchProtection(sheet: XmlElement, isProtected: boolean): void {
  placeChild(
    sheet,
    'sheetProtection',
    isProtected ? element('sheetProtection', { sheet: 1, objects: 1, scenarios: 1 }) : undefined,
    SHEET_ORDER,
  );
}

function patchFilter(sheet: XmlElement, area: Area | undefined): void {
  placeChild(
    sheet,
    'autoFilter',
    area === undefined ? undefined : element('autoFilter', { ref: fileAddress(area) }),
    SHEET_ORDER,
  );
}
