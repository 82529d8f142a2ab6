import { cell, formulaCell, type PageCell } from '../pages/page-cell';
import type { PageColumn, PageTable } from '../pages/page-table';
import type { TabColour } from '../pages/palette';
import { usualPrint, type SheetPage } from '../pages/sheet-page';
import type { SetupOptions } from './setup-options';

/** A column with its width in characters. */
export interface SetupColumn extends PageColumn {
  readonly width: number;
}

/** A sheet that holds one table under a title and a sentence. */
export interface TablePage {
  readonly table: string;
  readonly sheet: string;
  readonly title: string;
  readonly subtitle: string;
  readonly tabColour: TabColour;
  readonly columns: readonly SetupColumn[];
  readonly rows?: PageTable['rows'];
  readonly exceptions?: PageTable['exceptions'];
  readonly frozenColumns: number;
  readonly pagesWide: number;
  /**
   * Whether the sums of the money columns stand above their headings, where rows can be added without end. Not for a table
   * to which columns are added: Excel would move its columns and leave the sums where they are.
   */
  readonly showsTotals?: boolean;
}

/** The row of the headings, counted from 0. */
const headingRow = 3;
/** The row of the first line below the headings, counted from 0. */
export const firstTableRow = headingRow + 1;

/** Sums of what a filter leaves in sight, as its label says. */
function totals({ table, columns }: TablePage): PageCell[] {
  const first = columns.findIndex(({ style }) => style === 'money');
  return columns.map(({ style, heading }, index) => {
    if (style === 'money') return formulaCell(`=SUBTOTAL(109,${table}[${heading}])`, 'totalMoney');
    return cell(index === Math.max(0, first - 1) ? 'Total shown' : null, 'total');
  });
}

/** The page of one table, handed over to the user: set-up never draws it again. */
export function tablePage(of: TablePage, { unit, organisation }: SetupOptions): SheetPage {
  const { table, columns, rows = [], exceptions = [], showsTotals = false } = of;
  const total = showsTotals ? [{ top: headingRow - 1, left: 0, rows: [totals(of)] }] : [];
  return {
    key: `setup:${table}`,
    name: of.sheet,
    owner: 'user',
    tabColour: of.tabColour,
    unit,
    columnWidths: columns.map(({ width }) => width),
    blocks: [{ top: 0, left: 0, rows: [[cell(of.title, 'title')], [cell(of.subtitle, 'subtitle')]] }, ...total],
    tables: [{ name: table, top: headingRow, left: 0, columns, rows, exceptions }],
    charts: [],
    frozenRows: headingRow + 1,
    frozenColumns: of.frozenColumns,
    print: {
      ...usualPrint,
      pagesWide: of.pagesWide,
      titleRows: headingRow + 1,
      titleColumns: of.frozenColumns,
      footer: organisation,
    },
    isProtected: false,
  };
}
