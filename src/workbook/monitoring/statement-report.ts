import type { BudgetSums } from '../../finance/month-end/budget-sums';
import { formatFinancialYear } from '../../finance/financial-year';
import { type VarianceWord, varianceWord } from '../../finance/variance';
import type { MoneyUnit } from '../../finance/money';
import type { PagesReceipt } from '../pages/pages-plan';
import type { ReportsPlan } from './prepare-reports';
import { unnamed } from './report-lines';

/** Net sums as the statement shows them: income negative, variances positive where adverse. */
export interface StatementSums {
  readonly name: string;
  readonly budget: number;
  readonly budgetToDate: number;
  readonly actualToDate: number;
  readonly toDate: number;
  readonly forecast: number;
  readonly fullYear: number;
  readonly word: VarianceWord;
}

/** What the command line's `statement --json` prints, but for `out`, which only the command line knows. */
export interface StatementReport {
  readonly year: string;
  readonly period: number;
  readonly unit: MoneyUnit;
  readonly departments: readonly StatementSums[];
  readonly total: StatementSums;
  /** The lines that need a narrative, and how many of them have none. */
  readonly narratives: { readonly needed: number; readonly missing: number };
  /** The sheets in their order, and those of them that stood there before. */
  readonly sheets: readonly string[];
  readonly replaced: readonly string[];
  /** What people had written on the sheets that were replaced. */
  readonly overwritten: readonly { readonly cells: string; readonly found: string }[];
  readonly problems: readonly { readonly cell: string; readonly found: string; readonly expected: string }[];
  /** Round trips to Excel for the drawing. */
  readonly syncs: number;
}

function sumsOf(name: string, { net, toDate, fullYear }: BudgetSums): StatementSums {
  const { budget, budgetToDate, actualToDate, forecast } = net;
  return { name, budget, budgetToDate, actualToDate, toDate, forecast, fullYear, word: varianceWord(fullYear) };
}

/** The result of making the reports: the figures of the statement, and what was drawn. */
export function statementReport({ tracker, reading, pages }: ReportsPlan, receipt: PagesReceipt): StatementReport {
  const { monthEnd, tree, lines } = reading;
  const needed = lines.filter(({ needsNarrative }) => needsNarrative.length > 0);
  return {
    year: formatFinancialYear(monthEnd.year),
    period: monthEnd.period,
    unit: monthEnd.unit,
    departments: tree.children.map(({ name, sums }) => sumsOf(name ?? unnamed.department, sums)),
    total: sumsOf('Total', tree.sums),
    narratives: {
      needed: needed.length,
      missing: needed.filter(({ details }) => details.narrative === null).length,
    },
    sheets: pages.sheets.map(({ sheet }) => sheet),
    replaced: receipt.replaced,
    overwritten: pages.sheets.flatMap(({ entries }) => entries ?? []),
    problems: tracker.problems.map(({ cell, found, expected }) => ({ cell, found, expected })),
    syncs: receipt.syncs,
  };
}
