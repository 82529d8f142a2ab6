import type { ReadWorkbook } from '../assemble-workbook';
import type { SheetPage } from '../pages/sheet-page';
import { decisionsPage } from './decisions-page';
import { figuresPage } from './figures-page';
import { linesPage } from './lines-page';
import { movementsPage } from './movements/movements-page';
import { packContext } from './pack-context';
import type { PackOptions } from './pack-facts';
import { summaryPage } from './summary/summary-page';

/**
 * The sheets that a star chamber reads, to be planned by `planPages` and drawn by `drawPages`. Totals are formulas of
 * Excel's own, for readers who do not have the add-in. Pure: the same workbook gives the same pack.
 */
export function planPack(workbook: ReadWorkbook, options: PackOptions = {}): SheetPage[] {
  const context = packContext(workbook, options);
  return [
    summaryPage(context),
    linesPage(context),
    movementsPage(context),
    decisionsPage(context),
    figuresPage(context),
  ];
}
