import { formatDate } from '../../finance/calendar-date';
import { formatFinancialYear } from '../../finance/financial-year';
import type { PageBlock, PageCell } from '../pages/page-cell';
import { cell } from '../pages/page-cell';
import type { PageChart } from '../pages/page-chart';
import { type SheetPage, usualPrint } from '../pages/sheet-page';
import type { PackContext } from './pack-context';

/** A part of a page, drawn from some row on, across the whole page. */
export interface PagePart {
  readonly rows: readonly (readonly PageCell[])[];
  readonly charts: readonly PageChart[];
  /** The rows that it takes, charts included. */
  readonly height: number;
}

/** A part without a chart. */
export const textPart = (rows: PagePart['rows']): PagePart => ({ rows, charts: [], height: rows.length });

const gap = 1;

/** Puts parts below each other from a row on, with a blank row between them. */
export function stack(
  parts: readonly ((top: number) => PagePart)[],
  from: number,
): { readonly blocks: PageBlock[]; readonly charts: PageChart[]; readonly bottom: number } {
  let top = from;
  const blocks: PageBlock[] = [];
  const charts: PageChart[] = [];
  for (const part of parts) {
    const drawn = part(top);
    blocks.push({ top, left: 0, rows: drawn.rows });
    charts.push(...drawn.charts);
    top += drawn.height + gap;
  }
  return { blocks, charts, bottom: top };
}

/** The name of a part across so many columns, underlined to its right end. */
export const sectionRow = (text: string, columns: number): PageCell[] => [
  cell(text, 'section'),
  ...Array.from({ length: columns - 1 }, () => cell(null, 'section')),
];

/** Two rows at the top of every page of the pack: what it is, and of when, of whom and in which unit. */
export function headRows({ tracker }: PackContext, title: string, more = ''): PageCell[][] {
  const { organisation, asAt, unit, year } = tracker.settings;
  const said = [organisation, formatFinancialYear(year), `as at ${formatDate(asAt)}`, `money in ${unit}`, more];
  const subtitle = said.filter((one) => one !== null && one !== '').join(' · ');
  return [[cell(title, 'title')], [cell(subtitle, 'subtitle')]];
}

/**
 * The same for a page whose first columns print on every page: what stands in them must not run over into the others.
 * @param columns how many columns are repeated
 */
export function repeatedHeadRows({ tracker }: PackContext, title: string, more: string, columns: number): PageCell[][] {
  const { organisation, asAt, unit } = tracker.settings;
  const short = `As at ${formatDate(asAt)}, in ${unit}`;
  const between = Array.from({ length: columns - 1 }, () => cell(null, 'subtitle'));
  const rest = [organisation, more].filter((one) => one !== null && one !== '').join(' · ');
  return [[cell(title, 'title')], [cell(short, 'subtitle'), ...between, cell(rest, 'subtitle')]];
}

/** What the pages of the pack have in common. */
export function packPage(
  { tracker }: PackContext,
  page: Pick<SheetPage, 'key' | 'name' | 'columnWidths' | 'blocks'> & Partial<SheetPage>,
): SheetPage {
  return {
    owner: 'add-in',
    tabColour: 'pack',
    unit: tracker.settings.unit,
    tables: [],
    charts: [],
    frozenRows: 0,
    frozenColumns: 0,
    isProtected: false,
    ...page,
    print: { ...usualPrint, ...page.print, footer: tracker.settings.organisation ?? '' },
  };
}
