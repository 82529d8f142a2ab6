import { budgetKinds } from '../../../finance/budget-line';
import type { SheetPage } from '../../pages/sheet-page';
import { anySum, choiceOf } from '../../pages/validation';
import { monthEndSetup, type SetupOptions } from '../setup-options';
import { tablePage, type SetupColumn } from '../table-page';
import { departmentRule } from './lists';

const months = 12;
const variance =
  '=IF(Budget[[#This Row],[Forecast]]="","",Budget[[#This Row],[Forecast]]-Budget[[#This Row],[Budget]])';
const money = (heading: string, width: number): SetupColumn => ({
  heading,
  style: 'money',
  width,
  validation: anySum,
});

/** What a month-end asks of a line besides; only where its tables are made too. */
const forMonthEnd = ({ tables }: SetupOptions, columns: readonly SetupColumn[]): readonly SetupColumn[] =>
  tables.some((table) => monthEndSetup.some((one) => one === table)) ? columns : [];

const columns = (options: SetupOptions): SetupColumn[] => [
  { heading: 'Code', style: 'code', width: 10 },
  { heading: 'Service', style: 'paragraph', width: 36 },
  { heading: 'RAG', style: 'status', width: 9 },
  { heading: 'Department', style: 'paragraph', width: 24, ...departmentRule(options) },
  ...forMonthEnd(options, [{ heading: 'Owner', style: 'paragraph', width: 24 }]),
  { heading: 'Level', style: 'text', width: 13, validation: choiceOf(['Service', 'Directorate', 'Whole council']) },
  { heading: 'Kind', style: 'text', width: 10, validation: choiceOf(budgetKinds) },
  ...forMonthEnd(options, [money('Original budget', 12)]),
  money('Budget', 12),
  ...forMonthEnd(options, [{ heading: 'Profile', style: 'text', width: 14 }]),
  ...Array.from({ length: months }, (_, index) => money(`P${index + 1}`, 9)),
  money('Committed', 12),
  money('Forecast', 12),
  { heading: 'Variance', style: 'money', width: 12, formula: variance },
  ...forMonthEnd(options, [{ heading: 'Narrative', style: 'paragraph', width: 50 }]),
  { heading: 'RAG reason', style: 'paragraph', width: 70 },
];

/** The budget lines; the variance is their own formula. */
export const budgetPage = (options: SetupOptions): SheetPage =>
  tablePage(
    {
      table: 'Budget',
      sheet: 'Budget',
      title: 'Budget',
      subtitle: `${options.unit}. P1 (April) to P12 (March) are the actuals of each month. A positive variance is adverse. Where Forecast is blank, Refresh RAG forecasts from the months so far and says how.`,
      tabColour: 'budget',
      columns: columns(options),
      frozenColumns: 3,
      pagesWide: 2,
      showsTotals: true,
    },
    options,
  );
