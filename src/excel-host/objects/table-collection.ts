import { contains, intersection, rowCount } from '../area';
import type { EngineSheet } from '../engine/sheet';
import type { EngineTable } from '../engine/table';
import { shiftCells } from '../engine/shift-cells';
import { ExcelError } from '../errors';
import type { Arguments } from '../protocol/arguments';
import type { ExcelObject, ExcelType } from '../protocol/excel-object';
import { excelType, targetOf, value } from '../protocol/excel-object';
import { eventMethods } from './event-registration';
import type { Host } from './host';
import { requireUnprotected } from './host';
import { rangeType } from './range';
import type { RangeTarget } from './range-target';
import { rangeAt } from './range-target';
import { tableType } from './table';

/** The tables of the workbook, of one sheet, or those that a range touches. */
export interface TablesTarget {
  readonly host: Host;
  readonly sheet?: EngineSheet;
  readonly only?: (table: EngineTable) => boolean;
}

/** `Excel.TableCollection`. */
export const tablesType: ExcelType<TablesTarget> = excelType<TablesTarget>('TableCollection', {
  item: (target, args) => tableObject(target, required(target, args.key(0))),
  items: (target) => listed(target).map((table) => tableObject(target, table)),
  properties: { Count: value((target) => listed(target).length) },
  methods: {
    Add: async (target, args) => tableObject(target, await addTable(target, args)),
    GetCount: (target) => listed(target).length,
    GetItemAt: (target, args) => {
      const table = listed(target)[args.integer(0)];
      if (!table) throw new ExcelError('InvalidArgument', 'There is no table at that place.');
      return tableObject(target, table);
    },
    GetItemOrNullObject: (target, args) => {
      const table = find(target, args.key(0));
      return table ? tableObject(target, table) : null;
    },
    ...eventMethods<TablesTarget>(['DataChangedEvent', 'AddedEvent', 'DeletedEvent'], ({ host, sheet }, name) => ({
      host,
      target: sheet?.id ?? 'Workbook',
      name,
    })),
  },
});

/** The tables that a range touches, or that lie in it wholly. */
export function tablesTouching({ host, sheet, area }: RangeTarget, fullyContained: boolean): ExcelObject {
  const only = (table: EngineTable) =>
    fullyContained ? contains(area, table.area) : intersection(area, table.area) !== undefined;
  return tablesType.of({ host, sheet, only });
}

function listed({ host, sheet, only }: TablesTarget): readonly EngineTable[] {
  const tables = sheet ? host.engine.tables.onSheet(sheet.id) : host.engine.tables.all();
  return only ? tables.filter(only) : tables;
}

function find(target: TablesTarget, key: string | number): EngineTable | undefined {
  const table = target.host.engine.tables.find(String(key));
  return table && listed(target).includes(table) ? table : undefined;
}

function required(target: TablesTarget, key: string | number): EngineTable {
  const table = find(target, key);
  if (!table) throw new ExcelError('ItemNotFound', `There is no table named ${key}.`);
  return table;
}

function tableObject({ host }: TablesTarget, table: EngineTable): ExcelObject {
  return tableType.of({ host, table });
}

async function addTable({ host, sheet }: TablesTarget, args: Arguments): Promise<EngineTable> {
  const given = args.raw(0);
  const where =
    typeof given === 'string' ? rangeAt(host, sheet ?? host.engine.sheets.active, given) : targetOf(given, rangeType);
  const range = where ?? args.refuse(0, 'a range or an address');
  requireUnprotected(range.sheet);
  const hasHeaders = args.boolean(1);
  const area =
    rowCount(range.area) === 1 || !hasHeaders ? { ...range.area, bottom: range.area.bottom + 1 } : range.area;
  if (!hasHeaders) {
    const headings = { ...range.area, bottom: range.area.top };
    await shiftCells(host.engine, range.sheet, headings, 'insert', 'rows');
  }
  return host.engine.addTable(range.sheet, { area });
}
