import { bodyArea } from '../engine/table';
import type { CellChange, SheetCell } from '../engine/sheet';
import { isArray, isRecord } from '../protocol/json';
import type { ExcelType } from '../protocol/excel-object';
import { excelType } from '../protocol/excel-object';
import { requireUnprotected } from './host';
import type { TableTarget } from './table';
import { sheetOf } from './table';

interface SortField {
  readonly key: number;
  readonly ascending: boolean;
}

/** `Excel.TableSort`: sorts by values; formulas go along as they are written. */
export const tableSortType: ExcelType<TableTarget> = excelType<TableTarget>('TableSort', {
  methods: {
    Apply: (target, args) => {
      const given = args.raw(0);
      const fields = isArray(given)
        ? given.map((field) => sortField(field) ?? args.refuse(0, 'sort fields with a key'))
        : [];
      if (fields.length === 0) args.refuse(0, 'a list of sort fields');
      sortRows(target, fields);
    },
  },
});

function sortField(field: unknown): SortField | undefined {
  if (!isRecord(field) || typeof field['key'] !== 'number') return undefined;
  return { key: field['key'], ascending: field['ascending'] !== false };
}

function sortRows(target: TableTarget, fields: readonly SortField[]): void {
  const sheet = sheetOf(target);
  requireUnprotected(sheet);
  const body = bodyArea(target.table);
  const rows = sheet.cells(body).map((cells) => ({ cells }));
  const sorted = [...rows].sort((a, b) => {
    for (const { key, ascending } of fields) {
      const order = compare(a.cells[key], b.cells[key], ascending);
      if (order !== 0) return order;
    }
    return 0;
  });
  const changes = sorted.flatMap(({ cells }, index) =>
    cells.map((cell, at): CellChange => {
      const place = { row: body.top + index, column: body.left + at };
      return cell.formula === undefined ? { ...place, value: cell.value ?? null } : { ...place, formula: cell.formula };
    }),
  );
  target.host.engine.change(sheet, body, changes);
}

/** Excel's order: numbers, texts, logical values, errors; blanks last whichever way it is sorted. */
function compare(a: SheetCell | undefined, b: SheetCell | undefined, ascending: boolean): number {
  const [left, right] = [rank(a), rank(b)];
  if (left === BLANK || right === BLANK) return left - right;
  const order = left - right || compareValues(a?.value, b?.value);
  return ascending ? order : -order;
}

const BLANK = 4;

function rank(cell: SheetCell | undefined): number {
  if (cell?.value === undefined) return BLANK;
  if (cell.isError) return 3;
  if (typeof cell.value === 'boolean') return 2;
  return typeof cell.value === 'string' ? 1 : 0;
}

function compareValues(a: unknown, b: unknown): number {
  if (typeof a === 'string' && typeof b === 'string') return a.localeCompare(b, 'en-GB', { sensitivity: 'base' });
  return Number(a) - Number(b);
}
