import { ExcelError } from '../errors';
import type { Arguments } from '../protocol/arguments';
import { isRecord, type Json } from '../protocol/json';
import type { RangeTarget } from './range-target';
import { eachCell } from './range-values';

/** What is asked for, as paths: `{ format: { protection: true } }` is `format.protection`. */
function pathsOf(asked: Readonly<Record<string, unknown>>, before = ''): string[] {
  return Object.entries(asked).flatMap(([name, wanted]) => {
    if (wanted === false || wanted === null || wanted === undefined) return [];
    return isRecord(wanted) ? pathsOf(wanted, `${before}${name}.`) : [`${before}${name}`];
  });
}

/** `range.getCellProperties`: of every cell by itself, whether it is locked. */
export function cellProperties(range: RangeTarget, args: Arguments): Json {
  const other = pathsOf(args.record(0)).find((path) => path !== 'format.protection');
  if (other !== undefined) {
    throw new ExcelError('ApiNotFound', `The cell property ${other} is not implemented in the stand-in for Excel.`);
  }
  return eachCell(range, (row, column) => ({
    format: { protection: { formulaHidden: false, locked: range.sheet.style(row, column).locked ?? true } },
  }));
}
