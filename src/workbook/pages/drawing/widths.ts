/** Excel's sizes before anybody changes them. */
export const DEFAULT_COLUMN_CHARACTERS = 8.43;
export const DEFAULT_ROW_POINTS = 15;

const pixelsOfACharacter = 7;
const pixelsBeside = 5;
const pointsOfAPixel = 0.75;

/** A column's width in characters of Excel's usual font, as people see it, in the points that an add-in sets. */
export const charactersToPoints = (characters: number): number =>
  (characters * pixelsOfACharacter + pixelsBeside) * pointsOfAPixel;
