import type { EngineSheet } from '../engine/sheet';
import type { EngineTable } from '../engine/table';
import { bodyArea, headingArea, totalsArea } from '../engine/table';
import { ExcelError } from '../errors';
import type { Area } from '../book';
import type { ExcelObject, ExcelType } from '../protocol/excel-object';
import { excelType, object, targetOf, value } from '../protocol/excel-object';
import { eventMethods } from './event-registration';
import type { Host } from './host';
import { requireUnprotected } from './host';
import { rangeType } from './range';
import { rangeAt } from './range-target';
import { tableAutoFilterType } from './auto-filter';
import { tableColumnsType } from './table-columns';
import { tableRowsType } from './table-rows';
import { tableSortType } from './table-sort';
import { setShowTotals } from './table-totals';
import { worksheetType } from './worksheet';

/** A table, as an object of the model stands for it. */
export interface TableTarget {
  readonly host: Host;
  readonly table: EngineTable;
}

/** `Excel.Table`. */
export const tableType: ExcelType<TableTarget> = excelType<TableTarget>('Table', {
  id: ({ table }) => table.id,
  properties: {
    Id: value(({ table }) => table.id),
    Name: {
      get: ({ table }) => table.name,
      set: ({ host, table }, args) => {
        host.engine.renameTable(table, args.text(0));
      },
    },
    ShowHeaders: {
      get: ({ table }) => table.showHeaders,
      set: ({ table }, args) => {
        if (args.boolean(0) !== table.showHeaders)
          throw new ExcelError(
            'ApiNotFound',
            'Table.showHeaders (to show or hide the headings) is not implemented in the stand-in for Excel.',
          );
      },
    },
    ShowTotals: {
      get: ({ table }) => table.showTotals,
      set: (target, args) => {
        setShowTotals(target, args.boolean(0));
      },
    },
    ShowBandedRows: {
      get: ({ table }) => table.showBandedRows,
      set: ({ table }, args) => {
        table.showBandedRows = args.boolean(0);
      },
    },
    ShowFilterButton: {
      get: ({ table }) => table.showFilterButton,
      set: ({ table }, args) => {
        table.showFilterButton = args.boolean(0);
      },
    },
    Style: {
      get: ({ table }) => table.style,
      set: ({ table }, args) => {
        table.style = args.text(0);
      },
    },
    Columns: object((target) => tableColumnsType.of(target)),
    Rows: object((target) => tableRowsType.of(target)),
    Worksheet: object((target) => worksheetType.of({ host: target.host, sheet: sheetOf(target) })),
    Sort: object((target) => tableSortType.of(target)),
    AutoFilter: object((target) => tableAutoFilterType.of(target)),
  },
  methods: {
    GetRange: (target) => rangeOf(target, target.table.area),
    GetHeaderRowRange: (target) => rangeOf(target, headingArea(target.table)),
    GetDataBodyRange: (target) => rangeOf(target, bodyArea(target.table)),
    GetTotalRowRange: (target) => {
      if (!target.table.showTotals)
        throw new ExcelError('ItemNotFound', `The table ${target.table.name} shows no totals.`);
      return rangeOf(target, totalsArea(target.table));
    },
    Resize: (target, args) => {
      resize(target, args.raw(0), () => args.refuse(0, 'a range or an address'));
    },
    ConvertToRange: (target) => {
      const { area } = target.table;
      target.host.engine.removeTable(target.table);
      return rangeOf(target, area);
    },
    Delete: async (target) => {
      requireUnprotected(sheetOf(target));
      await target.host.engine.deleteTable(target.table);
    },
    ClearFilters: (target) => {
      target.host.engine.filters.clear(target.table.id);
    },
    ReapplyFilters: (target) => {
      target.host.engine.filters.apply(target.table.id);
    },
    ...eventMethods<TableTarget>(['DataChangedEvent', 'SelectionChangedEvent'], ({ host, table }, name) => ({
      host,
      target: table.id,
      name,
    })),
  },
});

/** The sheet a table is on. */
export function sheetOf({ host, table }: TableTarget): EngineSheet {
  const sheet = host.engine.sheets.byId(table.sheetId);
  if (!sheet) throw new ExcelError('ItemNotFound', `The sheet of the table ${table.name} is gone.`);
  return sheet;
}

/** A range on the sheet of a table. */
export function rangeOf(target: TableTarget, area: Area): ExcelObject {
  return rangeType.of({ host: target.host, sheet: sheetOf(target), area });
}

function resize(target: TableTarget, given: unknown, refuse: () => never): void {
  const sheet = sheetOf(target);
  requireUnprotected(sheet);
  const range =
    typeof given === 'string' ? rangeAt(target.host, sheet, given) : (targetOf(given, rangeType) ?? refuse());
  if (range.area.top !== target.table.area.top) {
    throw new ExcelError(
      'InvalidArgument',
      `The table ${target.table.name} must keep its row of headings when it is resized.`,
    );
  }
  if (range.area.bottom <= range.area.top) {
    throw new ExcelError('InvalidArgument', 'A table needs a row of headings and at least one row below it.');
  }
  target.host.engine.resizeTable(target.table, range.area);
}
