import type { ReadWorkbook } from '../assemble-workbook';
import type { SheetPage } from '../pages/sheet-page';
import type { ReadSnapshots } from '../snapshots/snapshot-review';
import type { Steps } from '../steps';
import { decisionsPage } from './decisions-page';
import { figuresPage } from './figures-page';
import { linesPage } from './lines-page';
import { movementsPage } from './movements/movements-page';
import { packContext } from './pack-context';
import type { PackOptions } from './pack-facts';
import { summaryPage } from './summary/summary-page';

/**
 * The sheets that a star chamber reads, to be planned by `planPages` and drawn by `drawPages`, in steps. Totals are
 * formulas of Excel's own, for readers who do not have the add-in. Pure: the same workbook gives the same pack.
 * @param stored the snapshots of this workbook
 */
export function* planPack(
  workbook: ReadWorkbook,
  stored: ReadSnapshots,
  options: PackOptions = {},
): Steps<SheetPage[]> {
  const context = yield* packContext(workbook, stored, options);
  const pages: SheetPage[] = [];
  for (const page of [summaryPage, linesPage, movementsPage, decisionsPage, figuresPage]) {
    yield;
    pages.push(yield* page(context));
  }
  return pages;
}
