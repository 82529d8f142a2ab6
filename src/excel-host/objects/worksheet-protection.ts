import { ExcelError } from '../errors';
import type { ExcelType } from '../protocol/excel-object';
import { excelType, value } from '../protocol/excel-object';
import { isRecord } from '../protocol/json';
import type { SheetTarget } from './worksheet';

/** What a protected sheet allows unless its options say otherwise. */
const strictest = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

/** `Excel.WorksheetProtection`. The options are kept and given back; what is not locked may be edited, nothing else. */
export const worksheetProtectionType: ExcelType<SheetTarget> = excelType<SheetTarget>('WorksheetProtection', {
  properties: {
    Protected: value(({ sheet }) => sheet.isProtected),
    Options: value(({ sheet }) => ({ ...strictest, ...sheet.protectionOptions })),
  },
  methods: {
    Protect: ({ sheet }, args) => {
      if (sheet.isProtected) throw new ExcelError('InvalidOperation', `The sheet ${sheet.name} is already protected.`);
      sheet.isProtected = true;
      sheet.password = args.optionalText(1);
      const options = args.raw(0);
      sheet.protectionOptions = isRecord(options) ? Object.fromEntries(Object.entries(options).filter(isOption)) : {};
    },
    Unprotect: ({ sheet }, args) => {
      if (!sheet.isProtected) return;
      if (sheet.password !== undefined && sheet.password !== args.optionalText(0)) {
        throw new ExcelError('AccessDenied', `The password given does not open the sheet ${sheet.name}.`);
      }
      sheet.isProtected = false;
    },
  },
});

function isOption(entry: [string, unknown]): entry is [string, boolean | string] {
  return typeof entry[1] === 'boolean' || typeof entry[1] === 'string';
}
