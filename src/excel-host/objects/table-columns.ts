import { shiftCells } from '../engine/shift-cells';
import type { EngineTableColumn } from '../engine/table';
import { bodyArea, headingArea, totalsArea } from '../engine/table';
import { areaOfSize, rowCount } from '../area';
import type { Area } from '../book';
import { ExcelError } from '../errors';
import type { Arguments } from '../protocol/arguments';
import type { ExcelObject, ExcelType } from '../protocol/excel-object';
import { excelType, object, value } from '../protocol/excel-object';
import { filterType } from './auto-filter';
import { requireUnprotected } from './host';
import type { TableTarget } from './table';
import { rangeOf, sheetOf } from './table';
import { values, writeEntries } from './range-values';

/** One column of a table. */
export interface ColumnTarget extends TableTarget {
  readonly column: EngineTableColumn;
}

/** `Excel.TableColumnCollection`. */
export const tableColumnsType: ExcelType<TableTarget> = excelType<TableTarget>('TableColumnCollection', {
  item: (target, args) => required(target, args),
  items: (target) => target.table.columns.map((column) => tableColumnType.of({ ...target, column })),
  properties: { Count: value(({ table }) => table.columns.length) },
  methods: {
    Add: addColumn,
    GetCount: ({ table }) => table.columns.length,
    GetItemAt: (target, args) => {
      const column = target.table.columns[args.integer(0)];
      return column ? tableColumnType.of({ ...target, column }) : args.refuse(0, 'the place of a column');
    },
    GetItemOrNullObject: (target, args) => {
      const column = find(target, args.key(0));
      return column ? tableColumnType.of({ ...target, column }) : null;
    },
  },
});

/** `Excel.TableColumn`. */
export const tableColumnType: ExcelType<ColumnTarget> = excelType<ColumnTarget>('TableColumn', {
  id: ({ column }) => String(column.id),
  properties: {
    Id: value(({ column }) => column.id),
    Index: value(indexOf),
    Name: {
      get: ({ column }) => column.name,
      set: (target, args) => {
        const row = target.table.area.top;
        const left = target.table.area.left + indexOf(target);
        target.host.engine.change(sheetOf(target), areaOfSize(row, left, 1, 1), [
          { row, column: left, value: args.text(0) },
        ]);
      },
    },
    Values: {
      get: (target) => values(rangeTarget(target, target.table.area)),
      set: (target, args) => {
        writeEntries(rangeTarget(target, target.table.area), 'TableColumn.values', args.raw(0) ?? null);
      },
    },
    Filter: object((target) => filterType.of({ host: target.host, table: target.table, column: indexOf(target) })),
  },
  methods: {
    GetRange: (target) => part(target, target.table.area),
    GetDataBodyRange: (target) => part(target, bodyArea(target.table)),
    GetHeaderRowRange: (target) => part(target, headingArea(target.table)),
    GetTotalRowRange: (target) => part(target, totalsArea(target.table)),
    Delete: deleteColumn,
  },
});

function required(target: TableTarget, args: Arguments): ExcelObject {
  const column = find(target, args.key(0));
  if (!column) throw new ExcelError('ItemNotFound', `The table ${target.table.name} has no column ${args.key(0)}.`);
  return tableColumnType.of({ ...target, column });
}

function find({ table }: TableTarget, key: string | number): EngineTableColumn | undefined {
  const wanted = String(key).toLowerCase();
  return (
    table.columns.find((column) => column.name.toLowerCase() === wanted) ??
    table.columns.find((column) => String(column.id) === wanted)
  );
}

function indexOf({ table, column }: ColumnTarget): number {
  const index = table.columns.indexOf(column);
  if (index < 0)
    throw new ExcelError('ItemNotFound', `The column ${column.name} is no longer in the table ${table.name}.`);
  return index;
}

function columnArea(target: ColumnTarget, rows: Area): Area {
  const left = target.table.area.left + indexOf(target);
  return { ...rows, left, right: left };
}

function part(target: ColumnTarget, rows: Area): ExcelObject {
  return rangeOf(target, columnArea(target, rows));
}

function rangeTarget(target: ColumnTarget, rows: Area) {
  return { host: target.host, sheet: sheetOf(target), area: columnArea(target, rows) };
}

/** Adds a column, at the right-hand end unless a place is given; what stands there moves right. */
async function addColumn(target: TableTarget, args: Arguments): Promise<ExcelObject> {
  const { host, table } = target;
  const sheet = sheetOf(target);
  requireUnprotected(sheet);
  const wanted = args.optionalInteger(0);
  const place = wanted === undefined || wanted < 0 ? table.columns.length : wanted;
  if (place > table.columns.length) args.refuse(0, `a place from 0 to ${table.columns.length}`);
  const left = table.area.left + place;
  const strip = { ...table.area, left, right: left };
  const isFree = place === table.columns.length && sheet.usedArea(true, strip) === undefined;
  if (!isFree) await shiftCells(host.engine, sheet, strip, 'insert', 'columns');
  if (place === table.columns.length || !isFree)
    host.engine.resizeTable(table, {
      ...table.area,
      right: table.columns.length + table.area.left + (place === table.columns.length ? 0 : -1),
    });
  writeColumn(target, strip, args);
  const column = table.columns[place];
  if (!column) throw new ExcelError('GeneralException', 'The column could not be added.');
  return tableColumnType.of({ ...target, column });
}

function writeColumn(target: TableTarget, strip: Area, args: Arguments): void {
  const given = args.raw(1);
  const name = args.optionalText(2);
  const range = { host: target.host, sheet: sheetOf(target), area: strip };
  if (given !== undefined) {
    const isWhole = Array.isArray(given) && given.length === rowCount(strip);
    const area = isWhole || !Array.isArray(given) ? strip : { ...strip, top: strip.top + 1 };
    writeEntries({ ...range, area }, 'TableColumnCollection.add', given);
  }
  if (name !== undefined)
    writeEntries({ ...range, area: { ...strip, bottom: strip.top } }, 'TableColumnCollection.add', name);
}

async function deleteColumn(target: ColumnTarget): Promise<void> {
  const { host, table } = target;
  const sheet = sheetOf(target);
  requireUnprotected(sheet);
  if (table.columns.length === 1) {
    await host.engine.deleteTable(table);
    return;
  }
  await shiftCells(host.engine, sheet, columnArea(target, table.area), 'delete', 'columns');
}
