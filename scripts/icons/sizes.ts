/** The drawings in assets/icons. Each has a second, simpler one, `…-small.svg`, whose edges fall on the pixels of 16. */
export const drawings = [
  'mark',
  'refresh-rag',
  'explain-line',
  'open-tracker',
  'update-lines',
  'star-chamber',
] as const;

/**
 * The pixel sizes that are rendered: Excel's ribbon asks for 16, 32 and 80 and takes the others where the screen is
 * magnified; 128 is for where a product is listed.
 */
export const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128] as const;

/** Up to this size the small drawing reads better than the full one. */
export const largestSmall = 24;
