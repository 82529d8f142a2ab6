import type { Alignment, Border, Cell, Style, Worksheet } from 'exceljs';
import type { MoneyUnit } from '../../../finance/money';
import { palette } from '../palette';
import { lookOf, numberFormat, type Look } from '../styles';
import type { StyleArea } from '../style-areas';

/** A colour `#RRGGBB` as exceljs has it. */
export const argb = (colour: string): { argb: string } => ({ argb: `FF${colour.slice(1)}` });

const line = (colour: string): Partial<Border> => ({ style: 'thin', color: argb(colour) });

const horizontals = { Left: 'left', Center: 'center', Right: 'right' } as const;
const verticals = { Top: 'top', Center: 'middle' } as const;

function alignmentOf({ horizontal, vertical, indent, wrap }: Look): Partial<Alignment> {
  return {
    vertical: verticals[vertical],
    ...(horizontal === undefined ? {} : { horizontal: horizontals[horizontal] }),
    ...(indent === undefined ? {} : { indent }),
    ...(wrap === true ? { wrapText: true } : {}),
  };
}

/** The style of the cells of an area; input cells are tinted and stay open on a protected sheet. */
function styleOf({ style, isInput }: StyleArea, unit: MoneyUnit, isFirstRow: boolean): Partial<Style> {
  const look: Look = lookOf(style);
  const { bold, italic, size, colour, ground, lineAbove, lineBelow, format } = look;
  const fill = isInput ? palette.inputGround : ground;
  return {
    font: {
      name: 'Calibri',
      family: 2,
      size: size ?? 11,
      color: argb(colour),
      bold: bold ?? false,
      italic: italic ?? false,
    },
    alignment: alignmentOf(look),
    border: {
      ...(lineAbove !== undefined && isFirstRow ? { top: line(lineAbove) } : {}),
      ...(lineBelow === undefined ? {} : { bottom: line(lineBelow) }),
    },
    ...(fill === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: argb(fill) } }),
    ...(format === 'text' ? {} : { numFmt: numberFormat(format, unit) }),
    ...(isInput ? { protection: { locked: false } } : {}),
  };
}

/** Gives the cells of an area their look. */
export function styleCells(sheet: Worksheet, one: StyleArea, unit: MoneyUnit): void {
  const { top, left, rows, columns } = one.area;
  const [first, others] = [styleOf(one, unit, true), styleOf(one, unit, false)];
  for (let row = top; row < top + rows; row += 1) {
    for (let column = left; column < left + columns; column += 1) {
      const cell: Cell = sheet.getCell(row + 1, column + 1);
      cell.style = row === top ? first : others;
    }
  }
}
