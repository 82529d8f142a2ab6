import { intersection } from '../area';
import { areaAddress, isOnSheet, parseAddress, quotedSheetName } from '../address';
import type { Area } from '../book';
import type { EngineSheet } from '../engine/sheet';
import { ExcelError } from '../errors';
import type { Host } from './host';

/** The cells a range object stands for. */
export interface RangeTarget {
  readonly host: Host;
  readonly sheet: EngineSheet;
  readonly area: Area;
}

/** A range on the same sheet; refuses an area that is not on a sheet. */
export function sibling(range: RangeTarget, area: Area): RangeTarget {
  if (!isOnSheet(area)) throw new ExcelError('InvalidArgument', 'The range would lie outside the sheet.');
  return { ...range, area };
}

/** The address with its sheet, as `range.address` gives it. */
export function fullAddress(range: RangeTarget): string {
  return `${quotedSheetName(range.sheet.name)}!${areaAddress(range.area)}`;
}

/** The range an address or a name stands for, looked up from one sheet. */
export function rangeAt(host: Host, sheet: EngineSheet, address: string): RangeTarget {
  const found = findRange(host, sheet, address);
  if (!found) throw new ExcelError('InvalidArgument', `${address} is neither an address nor a name in ${sheet.name}.`);
  return found;
}

/** As `rangeAt`, `undefined` where there is no such range. */
export function findRange(host: Host, sheet: EngineSheet, address: string): RangeTarget | undefined {
  const parsed = parseAddress(address);
  if (parsed) {
    const named = parsed.sheet === undefined ? sheet : host.engine.sheets.find(parsed.sheet);
    return named && { host, sheet: named, area: parsed.area };
  }
  const table = host.engine.tables.find(address);
  if (table) {
    const bottom = table.area.bottom - (table.showTotals ? 1 : 0);
    const tableSheet = host.engine.sheets.byId(table.sheetId);
    return tableSheet && { host, sheet: tableSheet, area: { ...table.area, top: table.area.top + 1, bottom } };
  }
  const name = host.engine.names.find(address, sheet.id) ?? host.engine.names.find(address, undefined);
  return name && !parseAddress(name.name) ? findRange(host, sheet, name.formula.replace(/^=/, '')) : undefined;
}

/** The cells two ranges share; ranges of different sheets share none. */
export function sharedArea(a: RangeTarget, b: RangeTarget): Area | undefined {
  return a.sheet === b.sheet ? intersection(a.area, b.area) : undefined;
}
