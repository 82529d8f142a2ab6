import { sayMoney } from '../../../finance/money';
import { groupKey } from '../../../finance/rollup/groups';
import type { MonthEndDepartment } from '../../month-end/month-end';
import { cellAddress } from '../../cells/address';
import { type PagePart, sectionRow, textPart } from '../../pages/page-parts';
import { cell, formulaCell, type PageCell } from '../../pages/page-cell';
import { type ReportContext, statementLook } from '../report-context';
import { unnamed } from '../report-lines';
import { firstDepartment, netTop, placeOf, width } from './grid';

const columns = [
  'Lines',
  'Proposed',
  'Expected',
  'Shortfall',
  'Variance full year',
  'Pressures',
  'Under budget',
  'Swamped',
  'Not forecast',
  'Net at risk',
] as const;
type Column = (typeof columns)[number];
const place = (column: Column): number => 1 + columns.indexOf(column);

type WithSavings = MonthEndDepartment & { readonly savings: NonNullable<MonthEndDepartment['savings']> };
const hasSavings = (department: MonthEndDepartment): department is WithSavings => department.savings !== null;

/** What is worked out of the columns that are written, and of the variance in the table of net budgets; by the address of each. */
const formulas: Readonly<Partial<Record<Column, (at: (of: Column) => string, variance: string) => string>>> = {
  Shortfall: (at) => `=${at('Proposed')}-${at('Expected')}`,
  'Variance full year': (_, variance) => `=${variance}`,
  Pressures: (at) => `=MAX(0,${at('Variance full year')}-${at('Shortfall')})`,
  'Under budget': (at) => `=MAX(0,${at('Shortfall')}-${at('Variance full year')})`,
  Swamped: (at) => `=MIN(MAX(0,${at('Expected')}),${at('Pressures')})`,
  'Net at risk': (at) => `=${at('Proposed')}-${at('Expected')}+${at('Pressures')}`,
};

/** What savings are not in the table, since no budget is their department's. */
function besideBudgets({ tracker, reading }: ReportContext): PageCell[][] {
  const known = new Set(reading.tree.children.map(({ name }) => groupKey(name ?? '')));
  const others = tracker.savings.filter(({ line }) => !known.has(groupKey(line.department ?? '')));
  if (others.length === 0) return [];
  const words = others.length === 1 ? '1 savings line names' : `${others.length} savings lines name`;
  return [[cell(`${words} no department of the budget and stand in no row above.`, 'notice')]];
}

/**
 * The savings inside the budget of each department: what is expected to be achieved and does not show because pressures used it up, and what
 * is at risk net. Their targets are out of the budget already, so that a saving and an overspend are not counted twice.
 */
export function savingsPart(context: ReportContext, top: number): PagePart {
  const { reading, tracker } = context;
  const { unit } = tracker.settings;
  const styles = statementLook(context);
  const title = sectionRow('Savings inside the budget', width);
  const shown = reading.departments.flatMap((department, index) =>
    hasSavings(department) ? [{ ...department, index }] : [],
  );
  if (shown.length === 0) {
    return textPart([
      title,
      [cell('No department of the budget has savings lines.', 'subtitle')],
      ...besideBudgets(context),
    ]);
  }
  const first = top + 3;
  const rows = shown.map(({ name, savings, index }, down): PageCell[] => {
    const variance = cellAddress(netTop + firstDepartment + index, placeOf('fullYear'));
    const written: Readonly<Partial<Record<Column, number>>> = {
      Lines: savings.lines,
      Proposed: savings.proposed,
      Expected: savings.achieved,
      'Not forecast': savings.notForecast,
    };
    return [
      cell(name ?? unnamed.department, 'wrappedLabel'),
      ...columns.map((column): PageCell => {
        const formula = formulas[column];
        const at = (of: Column): string => cellAddress(first + down, place(of));
        if (formula !== undefined) return formulaCell(formula(at, variance), styles.sum);
        return cell(written[column] ?? null, column === 'Lines' ? 'count' : styles.sum);
      }),
    ];
  });
  const total = [
    cell('Total', 'total'),
    ...columns.map((column): PageCell => {
      const range = `${cellAddress(first, place(column))}:${cellAddress(first + rows.length - 1, place(column))}`;
      return formulaCell(`=SUM(${range})`, column === 'Lines' ? 'totalCount' : styles.total);
    }),
  ];
  const swamped = shown.flatMap(({ name, savings }): PageCell[][] => {
    if (savings.swamped <= 0) return [];
    const sums = [savings.achieved, savings.pressures, savings.swamped].map((sum) => sayMoney(sum, unit));
    const [expected = '', pressures = '', used = ''] = sums;
    const said = `${name ?? unnamed.department}: ${expected} of savings is expected to be achieved, and pressures of ${pressures} use up ${used} of it.`;
    return [[cell(said, 'subtitle')]];
  });
  return textPart([
    title,
    [
      cell(
        'Targets are taken out of budgets already: shortfall + pressures − under budget = variance. Expected is what is forecast to be achieved; swamped is what pressures use up of it.',
        'subtitle',
      ),
    ],
    [cell('Department', 'heading'), ...columns.map((column) => cell(column, 'numberHeading'))],
    ...rows,
    total,
    ...swamped,
    ...besideBudgets(context),
  ]);
}
