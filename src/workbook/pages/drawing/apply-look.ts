import { palette } from '../palette';
import { lookOf } from '../styles';
import type { StyleArea } from '../style-areas';

function drawLine(range: Excel.Range, edge: 'EdgeTop' | 'EdgeBottom' | 'InsideHorizontal', colour: string): void {
  const border = range.format.borders.getItem(edge);
  border.style = 'Continuous';
  border.color = colour;
}

/** Gives cells their look; input cells are tinted and stay open on a protected sheet. */
export function applyLook(range: Excel.Range, { area, style, isInput }: StyleArea): void {
  const { bold, italic, size, colour, ground, lineAbove, lineBelow, horizontal, indent, vertical, wrap } =
    lookOf(style);
  const { format } = range;
  const { font } = format;
  font.color = colour;
  if (bold === true) font.bold = true;
  if (italic === true) font.italic = true;
  if (size !== undefined) font.size = size;
  format.verticalAlignment = vertical;
  if (horizontal !== undefined) format.horizontalAlignment = horizontal;
  if (indent !== undefined) format.indentLevel = indent;
  if (wrap === true) format.wrapText = true;
  const fill = isInput ? palette.inputGround : ground;
  if (fill !== undefined) format.fill.color = fill;
  if (lineAbove !== undefined) drawLine(range, 'EdgeTop', lineAbove);
  if (lineBelow !== undefined) {
    drawLine(range, 'EdgeBottom', lineBelow);
    if (area.rows > 1) drawLine(range, 'InsideHorizontal', lineBelow);
  }
  if (isInput) format.protection.locked = false;
}
