import { formatFinancialYear } from '../../../finance/financial-year';
import { cellAddress } from '../../cells/address';
import { gapKindWords } from '../../gap/gap-words';
import type { PageValue } from '../../pages/page-cell';
import type { SheetPage } from '../../pages/sheet-page';
import { anySum, choiceOf } from '../../pages/validation';
import type { SetupOptions } from '../setup-options';
import { firstTableRow, tablePage } from '../table-page';

/** A row to start with: an entry, or a total by the formula that works it out of the rows of its year. */
interface StartRow {
  readonly line: string;
  readonly kind: string;
  /** Of the year before only where there is one. */
  readonly formula?: (cellOf: (line: string) => string, before: ((line: string) => string) | null) => string;
}

const gapBefore = 'Cumulative gap';
const gapAfter = 'Gap after reserves';
const annual = 'Annual requirement';

const startRows: readonly StartRow[] = [
  { line: 'Base budget', kind: 'Base' },
  { line: 'Service pressures', kind: 'Pressure' },
  { line: 'Inflation 2%', kind: 'Inflation' },
  { line: 'Pay award 1%', kind: 'Pay' },
  { line: 'Council tax', kind: 'Funding' },
  { line: 'Grants and business rates', kind: 'Funding' },
  {
    line: gapBefore,
    kind: 'Total',
    formula: (of) =>
      `=SUM(${of('Base budget')}:${of('Pay award 1%')})-SUM(${of('Council tax')}:${of('Grants and business rates')})`,
  },
  { line: 'Use of reserves', kind: 'Reserves' },
  { line: gapAfter, kind: 'Total', formula: (of) => `=${of(gapBefore)}-${of('Use of reserves')}` },
  {
    line: annual,
    kind: 'Total',
    formula: (of, before) => (before === null ? `=${of(gapAfter)}` : `=${of(gapAfter)}-${before(gapAfter)}`),
  },
  { line: 'Savings identified', kind: 'Savings' },
  { line: 'Still to be found', kind: 'Unidentified', formula: (of) => `=${of(annual)}-${of('Savings identified')}` },
];

const firstYearColumn = 2;

/** The medium-term gap: lines to start with, whose totals are formulas; add a row for each pressure and programme. */
export function gapPage(options: SetupOptions): SheetPage {
  const { unit, year, years } = options;
  const places = Array.from({ length: years }, (_, place) => place);
  const cellOf = (place: number) => (line: string) =>
    cellAddress(firstTableRow + startRows.findIndex((row) => row.line === line), firstYearColumn + place);
  const amount = ({ formula }: StartRow, place: number): PageValue =>
    formula === undefined ? null : { formula: formula(cellOf(place), place === 0 ? null : cellOf(place - 1)) };
  return tablePage(
    {
      table: 'Gap',
      sheet: 'Gap',
      title: 'MTFS gap',
      subtitle: `${unit}. What services cost, what pays for it, and what savings must close. Pressures stand in every year in which they are paid; savings in the year in which they are new.`,
      tabColour: 'budget',
      columns: [
        { heading: 'Line', style: 'label', width: 34 },
        { heading: 'Kind', style: 'text', width: 18, validation: choiceOf(gapKindWords.words) },
        ...places.map((place) => ({
          heading: formatFinancialYear({ startYear: year.startYear + place }),
          style: 'money' as const,
          width: 13,
          validation: anySum,
        })),
      ],
      rows: startRows.map((row) => [row.line, row.kind, ...places.map((place) => amount(row, place))]),
      frozenColumns: 2,
      pagesWide: 1,
    },
    options,
  );
}
