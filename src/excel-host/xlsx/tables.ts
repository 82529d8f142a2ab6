import { areaAddress, parseAddress } from '../address';
import type { Area, TableData } from '../book';
import { decodeEscapes, encodeHeading } from './escapes';
import { formulaFromFile, formulaToFile } from './formula-text';
import {
  booleanAttribute,
  childElements,
  element,
  firstChild,
  integerAttribute,
  placeChild,
  textOf,
  type XmlElement,
} from './xml';

const ORDER = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'] as const;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A table from its part; `undefined` where it has no name or no area, and is kept as it is. */
export function readTable(root: XmlElement): TableData | undefined {
  const area = parseAddress(root.attributes['ref'] ?? '')?.area;
  const name = root.attributes['displayName'] ?? root.attributes['name'];
  if (area === undefined || name === undefined) return undefined;
  const info = firstChild(root, 'tableStyleInfo');
  const style = info?.attributes['name'];
  const formulas = columnElements(root).flatMap((column): [string, string][] => {
    const formula = firstChild(column, 'calculatedColumnFormula');
    return formula === undefined ? [] : [[nameOf(column), formulaFromFile(textOf(formula))]];
  });
  return {
    name,
    area,
    showTotals: (integerAttribute(root, 'totalsRowCount') ?? 0) > 0,
    ...(root.attributes['headerRowCount'] === '0' ? { showHeaders: false } : {}),
    ...(style === undefined ? {} : { style }),
    ...(info === undefined || booleanAttribute(info, 'showRowStripes') ? {} : { showBandedRows: false }),
    columns: columnElements(root).map(nameOf),
    ...(formulas.length === 0 ? {} : { columnFormulas: Object.fromEntries(formulas) }),
  };
}

/** The part of a new table, as yet without columns. */
export function newTable(): XmlElement {
  return element('table', { xmlns: MAIN, totalsRowShown: 0 });
}

/**
 * Makes a table's part say what the model says. A column that stays under its name, or under a new name at its old place, keeps what
 * the model does not know of it (its formula, its totals function); a filter that is set stays where the columns do.
 */
export function patchTable(root: XmlElement, table: TableData, id: number): void {
  const before = readTable(root);
  const area = withBody(table);
  const totals = table.showTotals ? 1 : 0;
  root.attributes['id'] = String(id);
  root.attributes['name'] = table.name;
  root.attributes['displayName'] = table.name;
  root.attributes['ref'] = areaAddress(area);
  if (totals > 0) {
    root.attributes['totalsRowCount'] = '1';
    delete root.attributes['totalsRowShown'];
  } else {
    delete root.attributes['totalsRowCount'];
    root.attributes['totalsRowShown'] ??= '0';
  }
  if (table.showHeaders === false) root.attributes['headerRowCount'] = '0';
  else patchFilter(root, { ...area, bottom: area.bottom - totals }, before);
  patchColumns(root, table);
  patchStyle(root, table);
}

/** A table's area as a file may have it: Excel repairs a table that has no row under its headings. */
function withBody({ area, showTotals, showHeaders }: TableData): Area {
  const rows = (showHeaders === false ? 0 : 1) + 1 + (showTotals ? 1 : 0);
  return { ...area, bottom: Math.max(area.bottom, area.top + rows - 1) };
}

function columnElements(root: XmlElement): XmlElement[] {
  return childElements(firstChild(root, 'tableColumns'), 'tableColumn');
}

function patchFilter(root: XmlElement, area: Area, before: TableData | undefined): void {
  const filter = firstChild(root, 'autoFilter');
  // A table whose filter buttons somebody took away stays without them.
  if (filter === undefined && before !== undefined) return;
  const kept = before?.area.left === area.left ? childElements(filter) : [];
  const width = area.right - area.left + 1;
  const within = kept.filter((child) => (integerAttribute(child, 'colId') ?? 0) < width);
  placeChild(
    root,
    'autoFilter',
    element('autoFilter', { ...filter?.attributes, ref: areaAddress(area) }, within),
    ORDER,
  );
  // A remembered sort names cells that may have moved; Excel sorts anew when asked.
  if (before !== undefined && areaAddress(before.area) !== areaAddress(area))
    placeChild(root, 'sortState', undefined, ORDER);
}

function patchColumns(root: XmlElement, table: TableData): void {
  const existing = columnElements(root);
  const byName = new Map(existing.map((column) => [nameOf(column).toLowerCase(), column]));
  const wanted = new Set(table.columns.map((name) => name.toLowerCase()));
  const used = new Set<XmlElement>();
  let nextId = Math.max(0, ...existing.map((column) => integerAttribute(column, 'id') ?? 0)) + 1;
  // A map, since a heading may be any word, `toString` among them.
  const formulas = table.columnFormulas && new Map(Object.entries(table.columnFormulas));
  const columns = table.columns.map((name, index) => {
    const inPlace = existing[index];
    const wasRenamed = inPlace !== undefined && !wanted.has(nameOf(inPlace).toLowerCase());
    const found = byName.get(name.toLowerCase()) ?? (wasRenamed ? inPlace : undefined);
    const column = found !== undefined && !used.has(found) ? found : element('tableColumn', { id: nextId++ });
    used.add(column);
    column.attributes = { ...column.attributes, name: encodeHeading(name) };
    if (formulas !== undefined) patchColumnFormula(column, formulas.get(name), table.name);
    return column;
  });
  placeChild(root, 'tableColumns', element('tableColumns', { count: columns.length }, columns), ORDER);
}

function patchColumnFormula(column: XmlElement, wanted: string | undefined, table: string): void {
  const before = firstChild(column, 'calculatedColumnFormula');
  if (before !== undefined && wanted !== undefined && formulaFromFile(textOf(before)) === wanted) return;
  const made =
    wanted === undefined ? undefined : element('calculatedColumnFormula', {}, [formulaToFile(wanted, table)]);
  placeChild(column, 'calculatedColumnFormula', made, [
    'calculatedColumnFormula',
    'totalsRowFormula',
    'xmlColumnPr',
    'extLst',
  ]);
}

function nameOf(column: XmlElement): string {
  return decodeEscapes(column.attributes['name'] ?? '');
}

function patchStyle(root: XmlElement, { style, showBandedRows = true }: TableData): void {
  const info = firstChild(root, 'tableStyleInfo');
  const plain = { showFirstColumn: '0', showLastColumn: '0', showColumnStripes: '0' };
  const attributes = { ...(info?.attributes ?? plain), name: style, showRowStripes: showBandedRows ? '1' : '0' };
  placeChild(root, 'tableStyleInfo', element('tableStyleInfo', attributes), ORDER);
}
