import { areaOfSize, boundingArea, columnCount, offsetArea, rowCount, sameArea } from '../area';
import { MAX_COLUMNS, MAX_ROWS } from '../address';
import type { Area } from '../book';
import { ExcelError } from '../errors';
import type { Arguments } from '../protocol/arguments';
import type { ExcelObject, ExcelType, Method } from '../protocol/excel-object';
import { excelType, object, targetOf, value } from '../protocol/excel-object';
import { cellProperties } from './cell-properties';
import { clearRange, deleteCells, insertCells, mergeCells, unmergeCells } from './range-changes';
import { conditionalFormatsType } from './conditional-format';
import { dataValidationType } from './data-validation';
import { hiddenColumns, hiddenRows, setHiddenColumns, setHiddenRows } from './range-hidden';
import { copyFrom } from './range-copy';
import { rangeFormatType } from './range-format';
import { hyperlinkOf, setHyperlink } from './range-hyperlink';
import type { RangeTarget } from './range-target';
import { fullAddress, rangeAt, sharedArea, sibling } from './range-target';
import { formulas, numberFormats, texts, values, valueTypes, writeEntries, writeNumberFormats } from './range-values';
import { tablesTouching } from './table-collection';
import { worksheetType } from './worksheet';

/** `Excel.Range`. */
export const rangeType: ExcelType<RangeTarget> = excelType<RangeTarget>('Range', {
  isReferenced: true,
  properties: {
    Address: value(fullAddress),
    AddressLocal: value(fullAddress),
    CellCount: value(({ area }) => rowCount(area) * columnCount(area)),
    ColumnCount: value(({ area }) => columnCount(area)),
    ColumnIndex: value(({ area }) => area.left),
    RowCount: value(({ area }) => rowCount(area)),
    RowIndex: value(({ area }) => area.top),
    IsEntireColumn: value(({ area }) => rowCount(area) === MAX_ROWS),
    IsEntireRow: value(({ area }) => columnCount(area) === MAX_COLUMNS),
    Values: {
      get: values,
      set: (range, args) => {
        writeEntries(range, 'Range.values', args.raw(0) ?? null);
      },
    },
    Formulas: {
      get: formulas,
      set: (range, args) => {
        writeEntries(range, 'Range.formulas', args.raw(0) ?? null);
      },
    },
    FormulasLocal: {
      get: formulas,
      set: (range, args) => {
        writeEntries(range, 'Range.formulasLocal', args.raw(0) ?? null);
      },
    },
    NumberFormat: {
      get: numberFormats,
      set: (range, args) => {
        writeNumberFormats(range, 'Range.numberFormat', args.raw(0) ?? null);
      },
    },
    Text: value(texts),
    ValueTypes: value(valueTypes),
    HasSpill: value(hasSpill),
    Hidden: value((range) => hiddenRows(range) === true || hiddenColumns(range) === true),
    RowHidden: {
      get: hiddenRows,
      set: (range, args) => {
        setHiddenRows(range, args.boolean(0));
      },
    },
    ColumnHidden: {
      get: hiddenColumns,
      set: (range, args) => {
        setHiddenColumns(range, args.boolean(0));
      },
    },
    Hyperlink: { get: hyperlinkOf, set: setHyperlink },
    Format: object((range) => rangeFormatType.of(range)),
    Worksheet: object(({ host, sheet }) => worksheetType.of({ host, sheet })),
    ConditionalFormats: object((range) => conditionalFormatsType.of(range)),
    DataValidation: object((range) => dataValidationType.of(range)),
  },
  canWait: ['Delete', 'GetEntireRow'],
  methods: {
    GetCell: moved((area, args) => areaOfSize(area.top + args.integer(0), area.left + args.integer(1), 1, 1)),
    GetCellProperties: cellProperties,
    GetRow: moved((area, args) => ({ ...area, top: area.top + args.integer(0), bottom: area.top + args.integer(0) })),
    GetColumn: moved((area, args) => ({
      ...area,
      left: area.left + args.integer(0),
      right: area.left + args.integer(0),
    })),
    GetOffsetRange: moved((area, args) => offsetArea(area, args.integer(0), args.integer(1))),
    GetResizedRange: moved((area, args) => ({
      ...area,
      bottom: area.bottom + args.integer(0),
      right: area.right + args.integer(1),
    })),
    GetAbsoluteResizedRange: moved((area, args) => areaOfSize(area.top, area.left, args.integer(0), args.integer(1))),
    GetEntireRow: moved((area) => ({ ...area, left: 0, right: MAX_COLUMNS - 1 })),
    GetEntireColumn: moved((area) => ({ ...area, top: 0, bottom: MAX_ROWS - 1 })),
    GetLastCell: moved((area) => ({ top: area.bottom, left: area.right, bottom: area.bottom, right: area.right })),
    GetLastRow: moved((area) => ({ ...area, top: area.bottom })),
    GetLastColumn: moved((area) => ({ ...area, left: area.right })),
    GetRowsAbove: moved((area, args) => strip(area, -(args.optionalInteger(0) ?? 1), 'rows')),
    GetRowsBelow: moved((area, args) => strip(area, args.optionalInteger(0) ?? 1, 'rows')),
    GetColumnsBefore: moved((area, args) => strip(area, -(args.optionalInteger(0) ?? 1), 'columns')),
    GetColumnsAfter: moved((area, args) => strip(area, args.optionalInteger(0) ?? 1, 'columns')),
    GetBoundingRect: (range, args) => rangeType.of(sibling(range, boundingArea(range.area, other(range, args).area))),
    GetIntersection: (range, args) => {
      const shared = sharedArea(range, other(range, args));
      if (!shared) throw new ExcelError('ItemNotFound', 'The ranges share no cell.');
      return rangeType.of(sibling(range, shared));
    },
    GetIntersectionOrNullObject: (range, args) => orNull(range, sharedArea(range, other(range, args))),
    GetUsedRange: (range, args) => {
      const used = range.sheet.usedArea(args.optionalBoolean(0) ?? false, range.area);
      return rangeType.of(sibling(range, used ?? areaOfSize(range.area.top, range.area.left, 1, 1)));
    },
    GetUsedRangeOrNullObject: (range, args) =>
      orNull(range, range.sheet.usedArea(args.optionalBoolean(0) ?? false, range.area)),
    GetSpillingToRange: (range) => {
      const area = spillOf(range);
      if (!area) throw new ExcelError('ItemNotFound', 'The cell spills over nothing.');
      return rangeType.of(sibling(range, area));
    },
    GetSpillingToRangeOrNullObject: (range) => orNull(range, spillOf(range)),
    GetTables: (range, args) => tablesTouching(range, args.optionalBoolean(0) ?? false),
    Clear: (range, args) => {
      clearRange(
        range,
        args.optionalOneOf(0, ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks']) ?? 'All',
      );
    },
    CopyFrom: copyFrom,
    Delete: (range, args) => deleteCells(range, args.oneOf(0, ['Up', 'Left'])),
    Insert: async (range, args) => {
      await insertCells(range, args.oneOf(0, ['Down', 'Right']));
      return rangeType.of(range);
    },
    Merge: (range, args) => {
      mergeCells(range, args.optionalBoolean(0) ?? false);
    },
    Unmerge: unmergeCells,
    Select: (range) => {
      range.host.engine.select(range.sheet, range.area);
    },
    Calculate: (range) => range.host.engine.calculateNow(),
    // The client library asks for this before it writes a large range in pieces.
    _ValidateArraySize: ({ area }, args) => {
      if (args.integer(0) === rowCount(area) && args.integer(1) === columnCount(area)) return;
      throw new ExcelError(
        'InvalidArgument',
        `The number of rows or columns (${args.integer(0)} x ${args.integer(1)}) does not match the range (${rowCount(area)} x ${columnCount(area)}).`,
      );
    },
  },
});

/** A method that gives a range of the same sheet. */
function moved(move: (area: Area, args: Arguments) => Area): Method<RangeTarget> {
  return (range, args) => rangeType.of(sibling(range, move(range.area, args)));
}

function orNull(range: RangeTarget, area: Area | undefined): ExcelObject | null {
  return area ? rangeType.of(sibling(range, area)) : null;
}

/** The other range of a call, given as a range or as an address. */
function other(range: RangeTarget, args: Arguments): RangeTarget {
  const given = args.raw(0);
  if (typeof given === 'string') return rangeAt(range.host, range.sheet, given);
  return targetOf(given, rangeType) ?? args.refuse(0, 'a range or an address');
}

/** So many rows or columns beyond an area; before it where the number is negative. */
function strip(area: Area, count: number, axis: 'rows' | 'columns'): Area {
  if (axis === 'rows') {
    return count < 0
      ? { ...area, top: area.top + count, bottom: area.top - 1 }
      : { ...area, top: area.bottom + 1, bottom: area.bottom + count };
  }
  return count < 0
    ? { ...area, left: area.left + count, right: area.left - 1 }
    : { ...area, left: area.right + 1, right: area.right + count };
}

function spillOf({ sheet, area }: RangeTarget): Area | undefined {
  const spill = sheet.spillArea(area.top, area.left);
  return spill && !sameArea(spill, areaOfSize(area.top, area.left, 1, 1)) ? spill : undefined;
}

/** Whether all cells, or none, belong to a spilled result; `null` where some do. */
function hasSpill({ sheet, area }: RangeTarget): boolean | null {
  const within = sheet
    .spillAreas()
    .map((spill) => sharedSize(spill, area))
    .reduce((sum, size) => sum + size, 0);
  if (within === 0) return false;
  return within === rowCount(area) * columnCount(area) ? true : null;
}

function sharedSize(a: Area, b: Area): number {
  const rows = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) + 1;
  const columns = Math.min(a.right, b.right) - Math.max(a.left, b.left) + 1;
  return rows > 0 && columns > 0 ? rows * columns : 0;
}
