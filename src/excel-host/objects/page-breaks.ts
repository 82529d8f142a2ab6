import { cellArea } from '../area';
import { ExcelError } from '../errors';
import type { Arguments } from '../protocol/arguments';
import type { ExcelObject, ExcelType } from '../protocol/excel-object';
import { excelType, targetOf, value } from '../protocol/excel-object';
import { changePrint, printOf } from './print-change';
import { rangeType } from './range';
import { rangeAt } from './range-target';
import type { SheetTarget } from './worksheet';

interface BreakTarget extends SheetTarget {
  /** Among the breaks of the sheet, from the top. */
  readonly index: number;
}

/** `Excel.PageBreakCollection` of a sheet's horizontal breaks: those set by hand, from the top. */
export const horizontalPageBreaksType: ExcelType<SheetTarget> = excelType<SheetTarget>('PageBreakCollection', {
  item: (target, args) => breakAt(target, args.integer(0)),
  items: (target) => breaksOf(target).map((_, index) => pageBreakType.of({ ...target, index })),
  methods: {
    Add: addBreak,
    GetCount: (target) => breaksOf(target).length,
    RemovePageBreaks: ({ sheet }) => {
      changePrint(sheet, { rowBreaks: [] });
    },
  },
});

/** `Excel.PageBreak` before a row. */
const pageBreakType = excelType<BreakTarget>('PageBreak', {
  id: ({ index }) => String(index),
  properties: {
    _Id: value(({ index }) => String(index)),
    RowIndex: value(rowOf),
    ColumnIndex: value(() => 0),
  },
  methods: {
    Delete: (target) => {
      const { sheet, index } = target;
      changePrint(sheet, { rowBreaks: breaksOf(target).filter((_, at) => at !== index) });
    },
    GetCellAfterBreak: (target) =>
      rangeType.of({ host: target.host, sheet: target.sheet, area: cellArea(rowOf(target), 0) }),
  },
});

/** What Excel's file format has room for on a sheet. */
const MOST_BREAKS = 1026;

const breaksOf = ({ sheet }: SheetTarget): readonly number[] => printOf(sheet).rowBreaks ?? [];

function rowOf(target: BreakTarget): number {
  const row = breaksOf(target)[target.index];
  if (row === undefined) throw new ExcelError('ItemNotFound', `The sheet has no page break ${target.index}.`);
  return row;
}

function breakAt(target: SheetTarget, index: number): ExcelObject {
  if (index < 0 || index >= breaksOf(target).length)
    throw new ExcelError('ItemNotFound', `The sheet ${target.sheet.name} has no page break ${index}.`);
  return pageBreakType.of({ ...target, index });
}

/** A break before the first row of a range; the first row of a sheet begins a page anyway. */
function addBreak({ host, sheet }: SheetTarget, args: Arguments): ExcelObject {
  const given = args.raw(0);
  const range = typeof given === 'string' ? rangeAt(host, sheet, given) : targetOf(given, rangeType);
  if (range?.sheet !== sheet) return args.refuse(0, `a range or an address of the sheet ${sheet.name}`);
  const row = range.area.top;
  if (row === 0) return args.refuse(0, 'a cell below the first row');
  const rows = [...new Set([...breaksOf({ host, sheet }), row])].sort((one, other) => one - other);
  if (rows.length > MOST_BREAKS)
    throw new ExcelError('InvalidOperation', `A sheet has at most ${MOST_BREAKS} page breaks.`);
  changePrint(sheet, { rowBreaks: rows });
  return pageBreakType.of({ host, sheet, index: rows.indexOf(row) });
}
