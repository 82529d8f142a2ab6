import { ExcelError } from '../errors';
import type { ExcelType } from '../protocol/excel-object';
import { excelType, value } from '../protocol/excel-object';
import type { Host } from './host';

/** `Excel.WorkbookProtection`: of the structure, which is which sheets there are, in what order and under which names. */
export const workbookProtectionType: ExcelType<Host> = excelType<Host>('WorkbookProtection', {
  properties: { Protected: value(({ engine }) => engine.structure.isProtected) },
  methods: {
    Protect: ({ engine }, args) => {
      if (engine.structure.isProtected) throw new ExcelError('InvalidOperation', 'The workbook is already protected.');
      engine.structure = { isProtected: true, password: args.optionalText(0) };
    },
    Unprotect: ({ engine }, args) => {
      const { isProtected, password } = engine.structure;
      if (isProtected && password !== undefined && password !== args.optionalText(0)) {
        throw new ExcelError('AccessDenied', 'The password given does not open the workbook.');
      }
      engine.structure = { isProtected: false };
    },
  },
});
