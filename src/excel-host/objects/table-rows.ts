import { shiftCells } from '../engine/shift-cells';
import { bodyArea } from '../engine/table';
import { areaOfSize, columnCount, rowCount } from '../area';
import { ExcelError } from '../errors';
import type { Arguments } from '../protocol/arguments';
import type { ExcelObject, ExcelType } from '../protocol/excel-object';
import { excelType, value } from '../protocol/excel-object';
import { requireUnprotected } from './host';
import type { TableTarget } from './table';
import { rangeOf, sheetOf } from './table';
import { values, writeEntries } from './range-values';

interface RowTarget extends TableTarget {
  readonly index: number;
}

/** `Excel.TableRowCollection`. */
export const tableRowsType: ExcelType<TableTarget> = excelType<TableTarget>('TableRowCollection', {
  item: (target, args) => rowAt(target, args.integer(0)),
  items: (target) =>
    Array.from({ length: rowCount(bodyArea(target.table)) }, (_, index) => tableRowType.of({ ...target, index })),
  properties: { Count: value(({ table }) => rowCount(bodyArea(table))) },
  methods: {
    Add: addRows,
    GetCount: ({ table }) => rowCount(bodyArea(table)),
    GetItemAt: (target, args) => rowAt(target, args.integer(0)),
    DeleteRowsAt: (target, args) => deleteRows(target, args.integer(0), args.optionalInteger(1) ?? 1),
  },
});

/** `Excel.TableRow`. */
const tableRowType = excelType<RowTarget>('TableRow', {
  id: ({ index }) => String(index),
  properties: {
    Index: value(({ index }) => index),
    Values: {
      get: (target) => values(rangeTarget(target)),
      set: (target, args) => {
        writeEntries(rangeTarget(target), 'TableRow.values', args.raw(0) ?? null);
      },
    },
  },
  methods: {
    GetRange: (target) => rangeOf(target, areaOf(target)),
    Delete: (target) => deleteRows(target, target.index, 1),
  },
});

function rowAt(target: TableTarget, index: number): ExcelObject {
  if (index < 0 || index >= rowCount(bodyArea(target.table))) {
    throw new ExcelError('InvalidArgument', `The table ${target.table.name} has no row ${index}.`);
  }
  return tableRowType.of({ ...target, index });
}

function areaOf({ table, index }: RowTarget) {
  const body = bodyArea(table);
  return { ...body, top: body.top + index, bottom: body.top + index };
}

function rangeTarget(target: RowTarget) {
  return { host: target.host, sheet: sheetOf(target), area: areaOf(target) };
}

/** Adds rows, at the end unless a place is given; what stands below the table moves down. */
async function addRows(target: TableTarget, args: Arguments): Promise<ExcelObject> {
  const { host, table } = target;
  const sheet = sheetOf(target);
  requireUnprotected(sheet);
  const body = bodyArea(table);
  const wanted = args.optionalInteger(0);
  const place = wanted === undefined || wanted < 0 ? rowCount(body) : wanted;
  if (place > rowCount(body)) args.refuse(0, `a place from 0 to ${rowCount(body)}`);
  const given = args.raw(1);
  const rows = Array.isArray(given) && Array.isArray(given[0]) ? given : given === undefined ? undefined : [given];
  const count = rows?.length ?? 1;
  const before = table.area;
  const added = areaOfSize(body.top + place, table.area.left, count, columnCount(table.area));
  await shiftCells(host.engine, sheet, added, 'insert', 'rows');
  host.engine.resizeTable(table, { ...before, bottom: before.bottom + count });
  if (rows !== undefined) writeEntries({ host, sheet, area: added }, 'TableRowCollection.add', rows);
  return tableRowType.of({ ...target, index: place });
}

async function deleteRows(target: TableTarget, index: number, count: number): Promise<void> {
  const { host, table } = target;
  const sheet = sheetOf(target);
  requireUnprotected(sheet);
  const body = bodyArea(table);
  if (index < 0 || count < 1 || index + count > rowCount(body)) {
    throw new ExcelError('InvalidArgument', `The table ${table.name} has no rows ${index} to ${index + count - 1}.`);
  }
  if (count === rowCount(body)) {
    const changes = [];
    for (let row = body.top; row <= body.bottom; row += 1) {
      for (let column = body.left; column <= body.right; column += 1) changes.push({ row, column, value: null });
    }
    host.engine.change(sheet, body, changes);
    host.engine.resizeTable(table, { ...table.area, bottom: body.top + (table.showTotals ? 1 : 0) });
    return;
  }
  await shiftCells(
    host.engine,
    sheet,
    { ...body, top: body.top + index, bottom: body.top + index + count - 1 },
    'delete',
    'rows',
  );
}
