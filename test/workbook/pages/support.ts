import { cell, formulaCell } from '../../../src/workbook/pages/page-cell';
import { drawPages } from '../../../src/workbook/pages/draw-pages';
import type { PagesPlan, PagesReceipt } from '../../../src/workbook/pages/pages-plan';
import { planPages } from '../../../src/workbook/pages/plan-pages';
import { usualPrint, type SheetPage } from '../../../src/workbook/pages/sheet-page';
import { valueOf } from '../support/operations';

/** A page of ours with a title, a table of two lines and a total under the title. */
export function samplePage(given: Partial<SheetPage> = {}): SheetPage {
  return {
    key: 'test:lines',
    name: 'Lines',
    owner: 'add-in',
    tabColour: 'pack',
    unit: '£000',
    columnWidths: [10, 40, 12, 10],
    blocks: [
      {
        top: 0,
        left: 0,
        rows: [
          [cell('Lines by status', 'title')],
          [cell('Total', 'total'), cell(null, 'total'), formulaCell('=SUM(PackLines[Target])', 'totalMoney')],
        ],
      },
    ],
    tables: [
      {
        name: 'PackLines',
        top: 3,
        left: 0,
        columns: [
          { heading: 'Ref', style: 'label' },
          { heading: 'Title', style: 'paragraph' },
          { heading: 'Target', style: 'money' },
          { heading: 'RAG', style: 'status' },
        ],
        rows: [
          ['S1', 'Youth offending', 100, 'Red'],
          ['007', '2014/15', 50, 'Green'],
        ],
      },
    ],
    charts: [],
    frozenRows: 4,
    frozenColumns: 1,
    print: { ...usualPrint, titleRows: 4, footer: 'Leicestershire' },
    isProtected: false,
    ...given,
  };
}

/** Plans and draws, as a person does who looks at the plan and agrees. */
export async function draw(
  ...pages: readonly SheetPage[]
): Promise<{ readonly plan: PagesPlan; readonly receipt: PagesReceipt }> {
  const plan = valueOf(await planPages(pages));
  return { plan, receipt: valueOf(await drawPages(plan)) };
}
