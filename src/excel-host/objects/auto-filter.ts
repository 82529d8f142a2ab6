import type { EngineTable } from '../engine/table';
import type { FilterRule } from '../engine/filters';
import { ExcelError } from '../errors';
import type { Arguments } from '../protocol/arguments';
import type { ExcelType } from '../protocol/excel-object';
import type { Json } from '../protocol/json';
import { excelType, targetOf, value } from '../protocol/excel-object';
import { isArray } from '../protocol/json';
import type { Host } from './host';
import { requireUnprotected } from './host';
import { rangeType } from './range';
import { rangeAt } from './range-target';
import type { TableTarget } from './table';
import type { SheetTarget } from './worksheet';

/** The filter of one column of a table. */
interface FilterTarget {
  readonly host: Host;
  readonly table: EngineTable;
  readonly column: number;
}

/** `Excel.Filter`. */
export const filterType: ExcelType<FilterTarget> = excelType<FilterTarget>('Filter', {
  properties: {
    Criteria: value(({ host, table, column }) => criteriaJson(host.engine.filters.of(table.id).get(column))),
  },
  methods: {
    Apply: (target, args) => {
      set(target, ruleOf(args, 0));
    },
    ApplyValuesFilter: (target, args) => {
      set(target, { kind: 'values', values: textList(args.raw(0), args) });
    },
    ApplyCustomFilter: (target, args) => {
      const second = args.optionalText(1);
      set(target, {
        kind: 'custom',
        first: args.text(0),
        ...(second === undefined ? {} : { second }),
        both: args.optionalOneOf(2, ['And', 'Or']) !== 'Or',
      });
    },
    Clear: (target) => {
      set(target, undefined);
    },
  },
});

function set({ host, table, column }: FilterTarget, rule: FilterRule | undefined): void {
  host.engine.filters.set(table.id, column, rule);
}

/** `Excel.AutoFilter` of a table. */
export const tableAutoFilterType: ExcelType<TableTarget> = excelType<TableTarget>('AutoFilter', {
  properties: {
    Enabled: value(({ table }) => table.showFilterButton),
    IsDataFiltered: value(({ host, table }) => host.engine.filters.of(table.id).size > 0),
    Criteria: value(({ host, table }) =>
      table.columns.map((_, column) => criteriaJson(host.engine.filters.of(table.id).get(column))),
    ),
  },
  methods: {
    ClearCriteria: ({ host, table }) => {
      host.engine.filters.clear(table.id);
    },
    ClearColumnCriteria: ({ host, table }, args) => {
      host.engine.filters.set(table.id, args.integer(0), undefined);
    },
    Reapply: ({ host, table }) => {
      host.engine.filters.apply(table.id);
    },
  },
});

/** `Excel.AutoFilter` of a sheet. */
export const sheetAutoFilterType: ExcelType<SheetTarget> = excelType<SheetTarget>('AutoFilter', {
  properties: {
    Enabled: value(({ sheet }) => sheet.autoFilter !== undefined),
    IsDataFiltered: value(({ host, sheet }) => host.engine.filters.of(sheet.id).size > 0),
  },
  methods: {
    Apply: ({ host, sheet }, args) => {
      requireUnprotected(sheet);
      const given = args.raw(0);
      const range =
        typeof given === 'string'
          ? rangeAt(host, sheet, given)
          : (targetOf(given, rangeType) ?? args.refuse(0, 'a range'));
      sheet.autoFilter = range.area;
      const column = args.optionalInteger(1);
      if (column !== undefined) host.engine.filters.set(sheet.id, column, ruleOf(args, 2));
    },
    ClearCriteria: ({ host, sheet }) => {
      host.engine.filters.clear(sheet.id);
    },
    GetRange: ({ host, sheet }) => {
      if (!sheet.autoFilter) throw new ExcelError('ItemNotFound', `The sheet ${sheet.name} has no filter.`);
      return rangeType.of({ host, sheet, area: sheet.autoFilter });
    },
    GetRangeOrNullObject: ({ host, sheet }) =>
      sheet.autoFilter ? rangeType.of({ host, sheet, area: sheet.autoFilter }) : null,
    Reapply: ({ host, sheet }) => {
      host.engine.filters.apply(sheet.id);
    },
    Remove: ({ host, sheet }) => {
      host.engine.filters.clear(sheet.id);
      sheet.autoFilter = undefined;
    },
  },
});

function ruleOf(args: Arguments, index: number): FilterRule {
  const criteria = args.record(index);
  const { filterOn, values, criterion1, criterion2, operator } = criteria;
  if (filterOn === 'Values') return { kind: 'values', values: textList(values, args) };
  if (filterOn === 'Custom' && typeof criterion1 === 'string') {
    return {
      kind: 'custom',
      first: criterion1,
      ...(typeof criterion2 === 'string' ? { second: criterion2 } : {}),
      both: operator !== 'Or',
    };
  }
  throw new ExcelError('ApiNotFound', `A filter on ${String(filterOn)} is not implemented in the stand-in for Excel.`);
}

function textList(found: unknown, args: Arguments): string[] {
  if (!isArray(found)) return args.refuse(0, 'a list of texts');
  return found.filter((entry): entry is string => typeof entry === 'string');
}

function criteriaJson(rule: FilterRule | undefined): Json {
  if (!rule) return null;
  if (rule.kind === 'values') return { filterOn: 'Values', values: rule.values };
  return {
    filterOn: 'Custom',
    criterion1: rule.first,
    criterion2: rule.second ?? null,
    operator: rule.both ? 'And' : 'Or',
  };
}
