import { formatDate } from '../../finance/calendar-date';
import { formatFinancialYear } from '../../finance/financial-year';
import type { Tracker } from '../tracker';
import { cell, type PageCell } from './page-cell';
import { pageBreaks, type RowSpan } from './pagination';
import { type PagePrint, type SheetPage, usualPrint } from './sheet-page';

/** What a report is of. */
interface Reported {
  readonly tracker: Pick<Tracker, 'settings'>;
}

/**
 * The rows at the top of every page of a report: what it is; of when, of whom and in which unit; and where more is to be
 * said of it, a row for that.
 */
export function headRows({ tracker }: Reported, title: string, more: string | null = null): PageCell[][] {
  const { organisation, asAt, unit, year } = tracker.settings;
  const said = [organisation, formatFinancialYear(year), `as at ${formatDate(asAt)}`, `money in ${unit}`];
  const subtitle = said.filter((one) => one !== null && one !== '').join(' · ');
  return [[cell(title, 'title')], [cell(subtitle, 'subtitle')], ...(more === null ? [] : [[cell(more, 'subtitle')]])];
}

/** A page of a report; what is left out is as on most of them. */
type OwnPage = Pick<SheetPage, 'key' | 'name' | 'columnWidths' | 'blocks'> &
  Partial<Omit<SheetPage, 'print'>> & { readonly print?: Partial<PagePrint> };

/**
 * What the pages of the pack, of the month-end's reports and of the gap have in common.
 * @param together what a printed page does not cut
 */
export function reportPage({ tracker }: Reported, page: OwnPage, together: readonly RowSpan[] = []): SheetPage {
  const whole: SheetPage = {
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
  if (together.length === 0) return whole;
  return { ...whole, print: { ...whole.print, pageBreaks: pageBreaks(whole, together) } };
}
