import type { Page } from '../state/pane-state';

/** The pages in the order of their tabs. */
export const pages: readonly Page[] = ['overview', 'lines', 'meeting', 'checks'];

/** The page that a key on its tab chooses, round the ends; null for a key that chooses none. */
export function pageAfterKey(page: Page, key: string): Page | null {
  const at = pages.indexOf(page);
  switch (key) {
    case 'ArrowRight':
      return pages[(at + 1) % pages.length] ?? null;
    case 'ArrowLeft':
      return pages.at(at - 1) ?? null;
    case 'Home':
      return pages[0] ?? null;
    case 'End':
      return pages.at(-1) ?? null;
    default:
      return null;
  }
}
