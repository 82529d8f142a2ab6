import type { Page } from 'playwright-core';

/** How many pixels of the grid are of one colour, for seeing what is drawn there. */
export async function gridPixels(page: Page, colour: string): Promise<number> {
  const picture = (await page.locator('main').screenshot()).toString('base64');
  return page.evaluate(countPixels, [picture, colour] as const);
}

/** Runs in the page, where there is a decoder for pictures. */
async function countPixels([picture, colour]: readonly [string, string]): Promise<number> {
  const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes]));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (!canvas) return 0;
  canvas.drawImage(bitmap, 0, 0);
  const { data } = canvas.getImageData(0, 0, bitmap.width, bitmap.height);
  const wanted = Number.parseInt(colour.slice(1), 16);
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    const pixel = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
    if (pixel === wanted) count += 1;
  }
  return count;
}
