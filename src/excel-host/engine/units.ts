/** Pixels of one character of Excel's default font, and of the padding beside it. */
const CHARACTER = 7;
const PADDING = 5;

/** Excel's widths of a column before anybody changes them. */
export const DEFAULT_COLUMN_CHARACTERS = 8.43;
export const DEFAULT_ROW_POINTS = 15;

/** A column's width in characters, as a file states it, in pixels. */
export function characterWidthToPixels(characters: number = DEFAULT_COLUMN_CHARACTERS): number {
  return Math.round(characters * CHARACTER + PADDING);
}

/** A column's width in pixels as characters, to two places, as a file states it. */
export function pixelsToCharacterWidth(pixels: number): number {
  return Math.round(((pixels - PADDING) / CHARACTER) * 100) / 100;
}

/** Points, in which Excel gives row heights and an add-in column widths, in pixels. */
export function pointsToPixels(points: number = DEFAULT_ROW_POINTS): number {
  return (points * 4) / 3;
}

/** Pixels as points. */
export function pixelsToPoints(pixels: number): number {
  return (pixels * 3) / 4;
}
