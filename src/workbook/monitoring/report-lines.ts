import { budgetKey } from '../../finance/budget-line';
import { sumsOfLine } from '../../finance/month-end/budget-sums';
import type { BudgetNode } from '../../finance/month-end/budget-tree';
import type { LineOutturn } from '../../finance/month-end/line-outturn';
import type { Steps } from '../steps';
import type { MonthEndLine, MonthEndReading } from '../month-end/month-end';

/** The sums of a line that the reports add up. */
export const lineFigures = [
  'original',
  'virements',
  'budget',
  'budgetToDate',
  'actualToDate',
  'toDate',
  'forecast',
  'fullYear',
  'movement',
] as const;
export type LineFigure = (typeof lineFigures)[number];

/**
 * The sums of a line as the reports show them: spending positive and income negative, however the table writes it, so that all
 * lines add up to net; variances and movement positive = adverse. Null where nobody can say.
 */
export type ReportSums = Readonly<Record<LineFigure, number | null>>;

/** A line of the budget in the reports. */
export interface ReportLine {
  readonly line: MonthEndLine;
  /** As their group is written; null for a line that does not say. */
  readonly department: string | null;
  readonly service: string | null;
  readonly sums: ReportSums;
}

/** What stands where a line does not say its department or service. */
export const unnamed = { department: 'No department', service: 'No service' } as const;

/** The virements of each line, in − out, and its original budget, by its `budgetKey`; with the signs of the table. */
function budgetsByLine({ virements }: MonthEndReading): ReadonlyMap<string, { original: number; moved: number }> {
  const budgets = new Map<string, { original: number; moved: number }>();
  for (const code of virements.reconciliation.codes) {
    budgets.set(budgetKey(code), { original: code.original, moved: code.in - code.out });
  }
  return budgets;
}

/** A sum of a line as part of net. */
const asNet = (amount: number | null, { adverseSign }: LineOutturn): number | null =>
  amount === null ? null : amount * adverseSign + 0;

/** All lines by department and service, in the order of the tree; in steps. */
export function* reportLines(reading: MonthEndReading): Steps<readonly ReportLine[]> {
  const budgets = budgetsByLine(reading);
  const lineOf = new Map(reading.lines.map((line) => [line.outturn, line] as const));
  const lines: ReportLine[] = [];
  for (const department of reading.tree.children) {
    for (const service of department.children) {
      for (const code of service.children) {
        const line = code.outturn === null ? undefined : lineOf.get(code.outturn);
        if (line === undefined) continue;
        lines.push({ line, department: department.name, service: service.name, sums: sumsOf(line, code, budgets) });
      }
      yield;
    }
  }
  return lines;
}

function sumsOf(
  { outturn, movement }: MonthEndLine,
  code: BudgetNode,
  budgets: ReadonlyMap<string, { original: number; moved: number }>,
): ReportSums {
  const budget = budgets.get(budgetKey(outturn));
  const { net } = sumsOfLine(outturn);
  const known = (figure: 'budget' | 'budgetToDate' | 'actualToDate' | 'forecast') =>
    outturn[figure] === null ? null : net[figure];
  return {
    original: asNet(budget?.original ?? null, outturn),
    virements: asNet(budget?.moved ?? null, outturn),
    budget: known('budget'),
    budgetToDate: known('budgetToDate'),
    actualToDate: known('actualToDate'),
    toDate: outturn.toDate === null ? null : code.sums.toDate,
    forecast: outturn.fullYear === null ? null : known('forecast'),
    fullYear: outturn.fullYear === null ? null : code.sums.fullYear,
    movement: movement?.amount ?? null,
  };
}
