import { columnCount, rowCount } from '../area';
import type { Area, CellStyle } from '../book';
import { plainStyle } from '../engine/style';
import type { CellChange } from '../engine/sheet';
import { shiftFormula } from '../formula/shift';
import type { Arguments } from '../protocol/arguments';
import { targetOf } from '../protocol/excel-object';
import { requireEditable, requireFormattable } from './host';
import { rangeType } from './range';
import { rangeAt, sibling } from './range-target';
import type { RangeTarget } from './range-target';

type CopyType = 'All' | 'Formulas' | 'Values' | 'Formats';

/** `Excel.Range.copyFrom`: cells come as they stand in another range; references in formulas move along. */
export function copyFrom(range: RangeTarget, args: Arguments): void {
  const source = sourceOf(range, args);
  const type = args.optionalOneOf(1, ['All', 'Formulas', 'Values', 'Formats']) ?? 'All';
  const skipBlanks = args.optionalBoolean(2) ?? false;
  const transposed = args.optionalBoolean(3) ?? false;
  const target = sibling(range, filledArea(range.area, source.area, transposed));
  requireEditable(target.sheet, target.area);
  if (type === 'All' || type === 'Formats') requireFormattable(target.sheet);
  const changes: CellChange[] = [];
  const { top, left, bottom, right } = target.area;
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const place = sourcePlace(source.area, row - top, column - left, transposed);
      if (skipBlanks && isBlank(source, place)) continue;
      changes.push(copied(source, place, target, { row, column }, type));
    }
  }
  target.host.engine.change(target.sheet, target.area, changes);
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function sourceOf(range: RangeTarget, args: Arguments): RangeTarget {
  const given = args.raw(0);
  const found = typeof given === 'string' ? rangeAt(range.host, range.sheet, given) : targetOf(given, rangeType);
  const source = found ?? args.refuse(0, 'a range or an address');
  return { ...source, area: source.sheet.onGrid(source.area) };
}

/** The area that is written: the source's size from the range's first cell, or the range where the source fills it several times. */
function filledArea(area: Area, source: Area, transposed: boolean): Area {
  const rows = transposed ? columnCount(source) : rowCount(source);
  const columns = transposed ? rowCount(source) : columnCount(source);
  const isFilled = rowCount(area) % rows === 0 && columnCount(area) % columns === 0;
  return isFilled ? area : { ...area, bottom: area.top + rows - 1, right: area.left + columns - 1 };
}

function sourcePlace(source: Area, down: number, across: number, transposed: boolean): Place {
  const [rows, columns] = transposed ? [across, down] : [down, across];
  return { row: source.top + (rows % rowCount(source)), column: source.left + (columns % columnCount(source)) };
}

function isBlank({ sheet }: RangeTarget, { row, column }: Place): boolean {
  const { value, formula } = sheet.cell(row, column);
  return value === undefined && formula === undefined;
}

function copied(source: RangeTarget, from: Place, target: RangeTarget, to: Place, type: CopyType): CellChange {
  const content = type === 'Formats' ? {} : contentOf(source, from, target, to, type);
  const style =
    type === 'Formats' || type === 'All' ? { style: wholeStyle(source.sheet.style(from.row, from.column)) } : {};
  return { ...to, ...content, ...style };
}

function contentOf(
  source: RangeTarget,
  from: Place,
  target: RangeTarget,
  to: Place,
  type: CopyType,
): Pick<CellChange, 'value' | 'formula'> {
  const { engine } = source.host;
  const { value, formula } = source.sheet.cell(from.row, from.column);
  if (formula === undefined || type === 'Values') return { value: value ?? null };
  const words = engine.formulaOut(source.sheet, from.row, from.column, formula);
  const moved = shiftFormula(words, to.row - from.row, to.column - from.column);
  return { formula: engine.formulaIn(target.sheet, to.row, to.column, moved) };
}

/** A style with all that it leaves out put back to plain, so that nothing of the cell it comes upon stays. */
function wholeStyle(style: CellStyle) {
  return { ...plainStyle, locked: true, ...style };
}
