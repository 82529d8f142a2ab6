import type { SheetData } from '../../src/excel-host/book';
import type { SampleBudgetLine } from './budget-lines';
import { calculated, constant } from './look';
import { tableSheet, type Column } from './table-sheet';

const months = 12;

const VARIANCE =
  '=IF(Budget[[#This Row],[Forecast]]="","",Budget[[#This Row],[Forecast]]-Budget[[#This Row],[Budget]])';

const columns: readonly Column<SampleBudgetLine>[] = [
  { heading: 'Code', width: 8, look: 'bold', value: ({ code }) => code },
  { heading: 'Service', width: 38, look: 'wrapped', value: ({ service }) => service },
  { heading: 'RAG', width: 9, look: 'text', value: () => constant(null, 'text') },
  {
    heading: 'Department',
    width: 26,
    look: 'wrapped',
    value: ({ service }) => (service === 'Youth offending' ? service : 'Children and young people'),
  },
  { heading: 'Level', width: 9, look: 'text', value: () => 'Service' },
  { heading: 'Project', width: 9, look: 'text', value: ({ project }) => project },
  { heading: 'Kind', width: 9, look: 'text', value: ({ kind }) => kind, choices: ['Spend', 'Income'] },
  { heading: 'Budget', width: 10, look: 'money', value: ({ budget }) => budget },
  ...Array.from({ length: months }, (_, index): Column<SampleBudgetLine> => ({
    heading: `P${index + 1}`,
    width: 8,
    look: 'money',
    value: ({ actuals }) => actuals[index] ?? null,
  })),
  { heading: 'Committed', width: 11, look: 'money', value: ({ committed }) => committed },
  { heading: 'Forecast', width: 10, look: 'money', value: ({ forecast }) => forecast },
  {
    heading: 'Variance',
    formula: VARIANCE,
    width: 10,
    look: 'money',
    value: ({ budget, forecast }) => calculated(VARIANCE, forecast === null ? '' : forecast - budget, 'money'),
  },
  { heading: 'RAG reason', width: 90, look: 'wrapped', value: () => constant(null, 'wrapped') },
];

/** The budget table: actuals to period 5; a forecast where the service has made one, else left to the add-in. */
export function budgetSheet(lines: readonly SampleBudgetLine[]): SheetData {
  return tableSheet({
    name: 'Budget',
    table: 'Budget',
    title: 'Budget monitoring 2014/15, period 5',
    subtitle:
      '£000. P1 to P12 are the actuals of each month; a positive variance is adverse. Where Forecast is blank, Refresh RAG forecasts from P1 to P5 and says how.',
    columns,
    lines,
    frozenColumns: 3,
    tabColour: '#2E75B6',
    pagesWide: 2,
    rowHeight: 30,
  });
}
