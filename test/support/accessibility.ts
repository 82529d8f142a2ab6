import { readFileSync } from 'node:fs';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

declare global {
  interface Window {
    /** Put there by axe's own script, which is run in a frame before it is looked at first. */
    axe?: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };
  }
}

const axeScript = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** How a frame looked when nothing was at fault in it. */
const sound = new WeakMap<Frame, string>();

/** What in a page and its frames somebody with a disability could not use, each with the elements at fault. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  return (await Promise.all(page.frames().map(faultsIn))).flat();
}

/**
 * Each frame is asked for itself, which takes a tenth of the time that axe takes to put frames together; and not again while
 * it is as it was when nothing was at fault, as the window around the pane mostly is.
 */
async function faultsIn(frame: Frame): Promise<string[]> {
  const look = await frame.evaluate(lookOfFrame);
  if (sound.get(frame) === look) return [];
  if (await frame.evaluate(() => window.axe === undefined)) await frame.evaluate(axeScript);
  const faults = await frame.evaluate(runAxe);
  if (faults.length === 0) sound.set(frame, look);
  return faults;
}

/** Runs in the frame: all of it but the grid, which is drawn by others. */
function lookOfFrame(): string {
  const copy = document.cloneNode(true) as Document;
  copy.querySelector('main[data-region="grid"]')?.replaceChildren();
  return `${innerWidth} × ${innerHeight} ${document.title} ${copy.documentElement.outerHTML}`;
}

/** Runs in the frame. */
async function runAxe(): Promise<string[]> {
  if (!window.axe) throw new Error('axe did not load.');
  // The grid is the work of others; Fluent UI's keyboard dummies are never seen nor read.
  const context = { exclude: ['main[data-region="grid"]', '[data-tabster-dummy]'] };
  const { violations } = await window.axe.run(context, { resultTypes: ['violations'], iframes: false });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
