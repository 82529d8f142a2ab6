import type { RegionStep } from './wire';

/** What the Tab key stops at, as far as a page of ours has it. */
const focusable =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex="0"]';

/**
 * Hears of the keys that go round the regions of a window, as in Excel: F6 forwards, Shift+F6 backwards, with Ctrl or
 * without. Nothing else on the page gets to hear of them.
 * @returns stops listening
 */
export function listenForRegionKeys(onStep: (direction: RegionStep) => void): () => void {
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'F6' || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    onStep(event.shiftKey ? 'previous' : 'next');
  };
  window.addEventListener('keydown', press, { capture: true });
  return () => {
    window.removeEventListener('keydown', press, { capture: true });
  };
}

/**
 * Gives the keyboard to a region: to its first control that is seen and not kept for pointers alone, unless one of its
 * own has it already.
 */
export function focusFirst(region: Document | HTMLElement): void {
  const active = document.activeElement;
  if (active !== null && active !== document.body && region.contains(active)) return;
  const first = [...region.querySelectorAll<HTMLElement>(focusable)].find(
    (element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }),
  );
  first?.focus();
}
