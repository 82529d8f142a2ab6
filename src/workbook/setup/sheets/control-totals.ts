import { formatFinancialYear } from '../../../finance/financial-year';
import type { SheetPage } from '../../pages/sheet-page';
import { anySum } from '../../pages/validation';
import type { SetupOptions } from '../setup-options';
import { tablePage } from '../table-page';

/** Totals that somebody else has stated, for the check that the lines add up to them. */
export const controlTotalsPage = (options: SetupOptions): SheetPage =>
  tablePage(
    {
      table: 'ControlTotals',
      sheet: 'Control totals',
      title: 'Control totals',
      subtitle: `Totals of targets that the lines must add up to, in ${options.unit}. Covers: blank for all lines this year; a project, department, theme or references (S1, S4); other years after a semicolon (S1, S4; all years) or alone (${formatFinancialYear({ startYear: options.year.startYear + 1 })}).`,
      tabColour: 'support',
      columns: [
        { heading: 'Total', style: 'label', width: 36 },
        { heading: 'Covers', style: 'paragraph', width: 44 },
        { heading: 'Stated', style: 'money', width: 14, validation: anySum },
        { heading: 'Rounded to', style: 'decimal', width: 13, validation: { kind: 'number', least: 0 } },
        { heading: 'Note', style: 'paragraph', width: 50 },
      ],
      frozenColumns: 0,
      pagesWide: 1,
    },
    options,
  );
