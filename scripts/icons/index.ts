import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as browsers, type Page } from 'playwright-core';
import { drawings, largestSmall, sizes } from './sizes';

const folder = resolve(__dirname, '../../assets/icons');

/** Renders every drawing of assets/icons to a PNG of every size, beside it: `npm run icons`. */
async function renderIcons(): Promise<void> {
  const browser = await browsers.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args,
    headless: true,
  });
  const page = await browser.newPage();
  for (const drawing of drawings) {
    for (const size of sizes) await render(page, drawing, size);
  }
  await browser.close();
}

async function render(page: Page, drawing: string, size: number): Promise<void> {
  const source = size <= largestSmall ? `${drawing}-small.svg` : `${drawing}.svg`;
  const svg = await readFile(join(folder, source));
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0}img{display:block;width:${size}px;height:${size}px}</style>
     <img src="data:image/svg+xml;base64,${svg.toString('base64')}">`,
    { waitUntil: 'load' },
  );
  const png = await page.screenshot({ omitBackground: true });
  await writeFile(join(folder, `${drawing}-${size}.png`), png);
}

void renderIcons();
