import { areaOfSize, wholeSheet } from '../area';
import { isOnSheet } from '../address';
import { copySheet } from '../engine/insert-sheets';
import type { EngineSheet } from '../engine/sheet';
import { ExcelError } from '../errors';
import type { ExcelType } from '../protocol/excel-object';
import { excelType, object, targetOf, value } from '../protocol/excel-object';
import { sheetAutoFilterType } from './auto-filter';
import { chartsType } from './charts/chart-collection';
import { colourOf } from './colours';
import { eventMethods } from './event-registration';
import { freezePanesType } from './freeze-panes';
import type { Host } from './host';
import { requireOpenStructure } from './host';
import { namesType } from './names';
import { horizontalPageBreaksType } from './page-breaks';
import { pageLayoutType } from './page-layout';
import { rangeType } from './range';
import { rangeAt } from './range-target';
import { placeOf, sheetPositions } from './sheet-position';
import { tablesType } from './table-collection';
import { worksheetProtectionType } from './worksheet-protection';

/** A sheet, as an object of the model stands for it. */
export interface SheetTarget {
  readonly host: Host;
  readonly sheet: EngineSheet;
}

/** `Excel.Worksheet`. */
export const worksheetType: ExcelType<SheetTarget> = excelType<SheetTarget>('Worksheet', {
  id: ({ sheet }) => sheet.id,
  properties: {
    Id: value(({ sheet }) => sheet.id),
    Name: {
      get: ({ sheet }) => sheet.name,
      set: ({ host, sheet }, args) => {
        requireOpenStructure(host);
        return host.engine.sheets.rename(sheet, args.text(0));
      },
    },
    Position: {
      get: ({ host, sheet }) => host.engine.sheets.all().indexOf(sheet),
      set: ({ host, sheet }, args) => {
        requireOpenStructure(host);
        const position = args.integer(0);
        if (position < 0 || position >= host.engine.sheets.all().length) args.refuse(0, 'the place of a sheet');
        host.engine.sheets.move(sheet, position);
      },
    },
    Visibility: {
      get: ({ sheet }) => (sheet.isVeryHidden ? 'VeryHidden' : sheet.layout.isHidden ? 'Hidden' : 'Visible'),
      set: (target, args) => {
        setVisibility(target, args.oneOf(0, ['Visible', 'Hidden', 'VeryHidden']));
      },
    },
    TabColor: {
      get: ({ sheet }) => sheet.layout.tabColour,
      set: ({ sheet }, args) => {
        sheet.layout.setTabColour(args.raw(0) === '' ? '' : (colourOf(args, 0) ?? ''));
      },
    },
    ShowGridlines: value(({ sheet }) => sheet.layout.showsGridlines),
    // The name under which the client library sets it.
    Gridlines: {
      set: ({ sheet }, args) => {
        sheet.layout.setShowsGridlines(args.boolean(0));
      },
    },
    Charts: object((target) => chartsType.of(target)),
    Tables: object(({ host, sheet }) => tablesType.of({ host, sheet })),
    Names: object(({ host, sheet }) => namesType.of({ host, sheet })),
    Protection: object((target) => worksheetProtectionType.of(target)),
    FreezePanes: object((target) => freezePanesType.of(target)),
    AutoFilter: object((target) => sheetAutoFilterType.of(target)),
    PageLayout: object((target) => pageLayoutType.of(target)),
    HorizontalPageBreaks: object((target) => horizontalPageBreaksType.of(target)),
  },
  canWait: ['GetCell', 'GetRangeByIndexes'],
  methods: {
    Activate: ({ host, sheet }) => {
      if (sheet.layout.isHidden)
        throw new ExcelError('InvalidOperation', `The sheet ${sheet.name} is hidden and cannot be activated.`);
      host.engine.sheets.activate(sheet);
    },
    Calculate: ({ host }, args) =>
      args.optionalBoolean(0) === true ? host.engine.calculateAll() : host.engine.calculateNow(),
    Copy: async ({ host, sheet }, args) => {
      requireOpenStructure(host);
      const position = args.optionalOneOf(0, sheetPositions) ?? 'None';
      const place = placeOf(host, position, targetOf(args.raw(1), worksheetType)?.sheet);
      return worksheetType.of({ host, sheet: await copySheet(host.engine, sheet, place) });
    },
    // By this the client library finds a copy again.
    _GetAnotherWorksheetById: ({ host }, args) => {
      const sheet = host.engine.sheets.byId(args.text(0));
      return sheet ? worksheetType.of({ host, sheet }) : null;
    },
    Delete: async ({ host, sheet }) => {
      requireOpenStructure(host);
      const { engine } = host;
      await engine.sheets.remove(sheet);
      for (const table of engine.tables.onSheet(sheet.id)) engine.tables.remove(table);
      for (const name of engine.names.all().filter(({ sheetId }) => sheetId === sheet.id)) engine.names.remove(name);
    },
    GetCell: ({ host, sheet }, args) => rangeOfSize(host, sheet, [args.integer(0), args.integer(1), 1, 1]),
    GetRange: ({ host, sheet }, args) => {
      const address = args.optionalText(0);
      return rangeType.of(address === undefined ? { host, sheet, area: wholeSheet } : rangeAt(host, sheet, address));
    },
    GetRangeByIndexes: ({ host, sheet }, args) =>
      rangeOfSize(host, sheet, [args.integer(0), args.integer(1), args.integer(2), args.integer(3)]),
    GetUsedRange: ({ host, sheet }, args) => {
      const used = sheet.usedArea(args.optionalBoolean(0) ?? false);
      return rangeType.of({ host, sheet, area: used ?? areaOfSize(0, 0, 1, 1) });
    },
    GetUsedRangeOrNullObject: ({ host, sheet }, args) => {
      const area = sheet.usedArea(args.optionalBoolean(0) ?? false);
      return area ? rangeType.of({ host, sheet, area }) : null;
    },
    GetNext: ({ host, sheet }, args) => neighbour(host, sheet, 1, args.optionalBoolean(0) ?? false),
    GetPrevious: ({ host, sheet }, args) => neighbour(host, sheet, -1, args.optionalBoolean(0) ?? false),
    ...eventMethods<SheetTarget>(
      ['DataChangedEvent', 'SelectionChangedEvent', 'ActivatedEvent', 'DeactivatedEvent', 'EventNameChanged'],
      ({ host, sheet }, name) => ({ host, target: sheet.id, name }),
    ),
  },
});

function rangeOfSize(
  host: Host,
  sheet: EngineSheet,
  [row, column, rows, columns]: readonly [number, number, number, number],
) {
  const area = areaOfSize(row, column, rows, columns);
  if (!isOnSheet(area))
    throw new ExcelError(
      'InvalidArgument',
      `Row ${row}, column ${column}, ${rows} x ${columns} cells: not on a sheet.`,
    );
  return rangeType.of({ host, sheet, area });
}

function neighbour(host: Host, sheet: EngineSheet, step: 1 | -1, visibleOnly: boolean) {
  const all = host.engine.sheets.all();
  for (let index = all.indexOf(sheet) + step; index >= 0 && index < all.length; index += step) {
    const found = all[index];
    if (found && !(visibleOnly && found.layout.isHidden)) return worksheetType.of({ host, sheet: found });
  }
  throw new ExcelError('ItemNotFound', `There is no sheet ${step > 0 ? 'after' : 'before'} ${sheet.name}.`);
}

function setVisibility({ host, sheet }: SheetTarget, wanted: 'Visible' | 'Hidden' | 'VeryHidden'): void {
  requireOpenStructure(host);
  const others = host.engine.sheets.all().filter((other) => other !== sheet && !other.layout.isHidden);
  const next = others[0];
  if (wanted !== 'Visible' && !next)
    throw new ExcelError('InvalidOperation', 'A workbook must keep at least one visible sheet.');
  if (wanted !== 'Visible' && next && host.engine.sheets.active === sheet) host.engine.sheets.activate(next);
  sheet.isVeryHidden = wanted === 'VeryHidden';
  sheet.layout.setHidden(wanted !== 'Visible');
}
