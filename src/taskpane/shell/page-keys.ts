import type { Page } from '../state/pane-state';

const every: readonly Page[] = ['overview', 'lines', 'budget', 'meeting', 'checks'];

/** The pages in the order of their tabs; that of the budget only where the workbook has one. */
export const pagesOf = (hasBudget: boolean): readonly Page[] => every.filter((page) => hasBudget || page !== 'budget');

/** The page that a key on its tab chooses, round the ends; null for a key that chooses none. */
export function pageAfterKey(pages: readonly Page[], page: Page, key: string): Page | null {
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
