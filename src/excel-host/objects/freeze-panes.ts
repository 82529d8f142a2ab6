import type { Arguments } from '../protocol/arguments';
import type { ExcelType } from '../protocol/excel-object';
import { excelType, targetOf } from '../protocol/excel-object';
import { rangeType } from './range';
import { rangeAt } from './range-target';
import type { RangeTarget } from './range-target';
import { MAX_COLUMNS, MAX_ROWS } from '../address';
import type { SheetTarget } from './worksheet';

/** `Excel.WorksheetFreezePanes`. */
export const freezePanesType: ExcelType<SheetTarget> = excelType<SheetTarget>('WorksheetFreezePanes', {
  methods: {
    FreezeAt: ({ sheet, ...target }, args) => {
      const { area } = given({ sheet, ...target }, args);
      sheet.layout.freeze(area.bottom + 1, area.right + 1);
    },
    FreezeRows: ({ sheet }, args) => {
      sheet.layout.freeze(args.optionalInteger(0) ?? 1, 0);
    },
    FreezeColumns: ({ sheet }, args) => {
      sheet.layout.freeze(0, args.optionalInteger(0) ?? 1);
    },
    Unfreeze: ({ sheet }) => {
      sheet.layout.freeze(0, 0);
    },
    GetLocationOrNullObject: ({ host, sheet }) => {
      const { rows, columns } = sheet.layout.frozen;
      if (rows === 0 && columns === 0) return null;
      const area = { top: 0, left: 0, bottom: (rows || MAX_ROWS) - 1, right: (columns || MAX_COLUMNS) - 1 };
      return rangeType.of({ host, sheet, area });
    },
  },
});

function given({ host, sheet }: SheetTarget, args: Arguments): RangeTarget {
  const range = args.raw(0);
  return typeof range === 'string'
    ? rangeAt(host, sheet, range)
    : (targetOf(range, rangeType) ?? args.refuse(0, 'a range or an address'));
}
