import type { ChartFont } from '../../chart-data';
import type { ChartLook } from './look';
import { textColour } from './look';
import type { SvgNode } from './svg';
import { svg } from './svg';

/** A font's size in pixels, from points. */
export function pixelSize({ size }: ChartFont, usual: number): number {
  return ((size ?? usual) * 4) / 3;
}

/** About how wide a text is, in pixels: near enough to leave room for it where nothing can be measured. */
export function textWidth(text: string, size: number): number {
  return text.length * size * 0.5;
}

/** A text broken at its spaces into lines of a width; what is too long for the last line ends in an ellipsis. */
export function wrapped(text: string, size: number, width: number, mostLines: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(joined, size) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  if (lines.length > mostLines) lines.splice(mostLines - 1, lines.length, lines.slice(mostLines - 1).join(' '));
  return lines.map((line) => shortened(line, size, width));
}

/** A text that fits a width, ended by an ellipsis where it is cut. */
export function shortened(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const letters = Math.max(Math.floor(width / (size * 0.5)) - 1, 1);
  return `${text.slice(0, letters).trimEnd()}…`;
}

/** Where a text stands. */
export interface TextPlace {
  readonly x: number;
  /** The middle of its height. */
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Degrees, clockwise. */
  readonly turn?: number;
}

/** A line of writing. */
export function textNode(
  text: string,
  { x, y, anchor = 'middle', turn }: TextPlace,
  font: ChartFont,
  size: number,
  look: ChartLook,
): SvgNode {
  return svg(
    'text',
    {
      x,
      y: y + size * 0.35,
      'text-anchor': anchor,
      'font-size': size,
      'font-weight': font.bold === true ? 'bold' : undefined,
      fill: textColour(font, look),
      transform: turn === undefined ? undefined : `rotate(${turn} ${x} ${y})`,
    },
    text,
  );
}
