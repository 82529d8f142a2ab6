import { addFinancialYears, formatFinancialYear, type FinancialYear } from '../../../finance/financial-year';
import { ragStatuses } from '../../../finance/rag/status';
import { cashEffects, savingKinds, stages } from '../../../finance/savings-line';
import type { SheetPage } from '../../pages/sheet-page';
import { anyDay, anyShare, anySum, choiceOf } from '../../pages/validation';
import type { SetupOptions } from '../setup-options';
import { tablePage, type SetupColumn } from '../table-page';
import { departmentRule } from './lists';

/** The years that the workbook has columns for. */
export const yearsOf = ({ year, years }: SetupOptions): FinancialYear[] =>
  Array.from({ length: Math.max(1, years) }, (_, index) => addFinancialYears(year, index));

const yearColumns = (year: FinancialYear): SetupColumn[] =>
  ['Target', 'Forecast'].map((what) => ({
    heading: `${formatFinancialYear(year)} ${what}`,
    style: 'money',
    width: 12,
    validation: anySum,
  }));

const columns = (options: SetupOptions): SetupColumn[] => [
  { heading: 'Ref', style: 'code', width: 9 },
  { heading: 'Title', style: 'paragraph', width: 38 },
  { heading: 'RAG', style: 'status', width: 9 },
  { heading: 'Department', style: 'paragraph', width: 24, ...departmentRule(options) },
  { heading: 'Project', style: 'text', width: 12 },
  { heading: 'Theme', style: 'paragraph', width: 18 },
  { heading: 'Owner', style: 'paragraph', width: 20 },
  { heading: 'Kind', style: 'text', width: 12, validation: choiceOf(savingKinds) },
  { heading: 'Cash', style: 'text', width: 14, validation: choiceOf(cashEffects) },
  { heading: 'Stage', style: 'text', width: 17, validation: choiceOf(stages) },
  ...yearsOf(options).flatMap(yearColumns),
  { heading: 'Delivered', style: 'money', width: 12, validation: anySum },
  { heading: 'Confidence', style: 'share', width: 12, validation: anyShare },
  { heading: 'Next milestone', style: 'paragraph', width: 30 },
  { heading: 'Milestone due', style: 'date', width: 13, validation: anyDay },
  { heading: 'Updated', style: 'date', width: 13, validation: anyDay },
  { heading: 'Narrative', style: 'paragraph', width: 50 },
  { heading: 'Mitigation', style: 'paragraph', width: 40 },
  { heading: 'Claimed RAG', style: 'text', width: 12, validation: choiceOf(ragStatuses) },
  { heading: 'RAG reason', style: 'paragraph', width: 70 },
];

/** The savings lines. */
export const savingsPage = (options: SetupOptions): SheetPage =>
  tablePage(
    {
      table: 'Savings',
      sheet: 'Savings',
      title: 'Savings',
      subtitle: `${options.unit}. One row a saving. Delivered is what is banked this year. Refresh RAG fills in RAG and RAG reason.`,
      tabColour: 'data',
      columns: columns(options),
      frozenColumns: 3,
      pagesWide: 3,
    },
    options,
  );
