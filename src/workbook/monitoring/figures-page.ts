import type { LineMovement } from '../../finance/month-end/movement/line-movement';
import { moneyStyles } from '../pages/money-styles';
import { reportPage, headRows } from '../pages/report-page';
import { criterion } from '../pages/criterion';
import type { PageValue } from '../pages/page-cell';
import type { PageColumn, PageTable } from '../pages/page-table';
import type { SheetPage } from '../pages/sheet-page';
import { mapInSteps, type Steps } from '../steps';
import { type ReportContext, sumWidth } from './report-context';
import { type LineFigure, lineFigures, type ReportLine, unnamed } from './report-lines';

/** The table line by line that the statement adds up. */
export const figuresTable = 'MonitoringFigures';

/** What the figures are called, here and in the statement. */
export const figureHeadings: Readonly<Record<LineFigure, string>> = {
  original: 'Original budget',
  virements: 'Virements',
  budget: 'Revised budget',
  budgetToDate: 'Profiled to date',
  actualToDate: 'Actual to date',
  toDate: 'Variance to date',
  forecast: 'Forecast',
  fullYear: 'Variance full year',
  movement: 'Movement',
};

/** Which lines a sum is of; all where nothing is said, `department` being null for those that do not say theirs. */
interface SumOf {
  readonly department?: string | null;
  readonly kind?: 'Spend' | 'Income';
}

/** A sum over the table of figures, without its `=`. */
export function figureSum(figure: LineFigure, { department, kind }: SumOf = {}): string {
  const column = (heading: string): string => `${figuresTable}[${heading}]`;
  const conditions = [
    ...(department === undefined ? [] : [column('Department'), criterion(department ?? unnamed.department)]),
    ...(kind === undefined ? [] : [column('Kind'), criterion(kind)]),
  ];
  const range = column(figureHeadings[figure]);
  return conditions.length === 0 ? `SUM(${range})` : `SUMIFS(${[range, ...conditions].join(',')})`;
}

const rowOf = ({ line, department, service, sums }: ReportLine): PageValue[] => [
  line.outturn.code,
  line.assessed.line.codeName,
  department ?? unnamed.department,
  service ?? unnamed.service,
  line.outturn.kind,
  line.details.owner,
  ...lineFigures.map((figure) => sums[figure]),
  line.outturn.source,
  line.assessed.assessment.status,
];

/** A code that is in the budget no more: nothing but its movement, so that the statement's movement is the whole one. */
const goneRow = ({ code, department, kind, amount }: LineMovement): PageValue[] => [
  code,
  'No longer in the budget',
  department ?? unnamed.department,
  unnamed.service,
  kind,
  null,
  ...lineFigures.map((figure) => (figure === 'movement' ? amount : null)),
  null,
  null,
];

/** The sheet with the figures code by code: one row each, to be sorted, filtered and pivoted. In steps. */
export function* figuresPage(context: ReportContext): Steps<SheetPage> {
  const { tracker, lines, gone } = context;
  const { unit } = tracker.settings;
  const { sum } = moneyStyles(unit);
  const columns: PageColumn[] = [
    { heading: 'Code', style: 'label' },
    { heading: 'Code name', style: 'text' },
    { heading: 'Department', style: 'text' },
    { heading: 'Service', style: 'text' },
    { heading: 'Kind', style: 'text' },
    { heading: 'Owner', style: 'text' },
    ...lineFigures.map((figure): PageColumn => ({ heading: figureHeadings[figure], style: sum })),
    { heading: 'Forecast by', style: 'text' },
    { heading: 'RAG', style: 'status' },
  ];
  const top = 3;
  const rows = [...(yield* mapInSteps(lines, rowOf)), ...(yield* mapInSteps(gone, goneRow))];
  const table: PageTable = { name: figuresTable, top, left: 0, columns, rows };
  const about = 'Code by code, what the budget statement adds up. Income is negative; a positive variance is adverse.';
  return reportPage(context, {
    key: 'monitoring:figures',
    name: 'Budget figures',
    columnWidths: [9, 30, 24, 24, 8, 22, ...lineFigures.map(() => sumWidth(context) + 1.5), 14, 9],
    blocks: [{ top: 0, left: 0, rows: headRows(context, 'Figures behind the budget statement', about) }],
    tables: [table],
    frozenRows: top + 1,
    frozenColumns: 2,
    print: { titleRows: top + 1, firstTitleRow: 0, titleColumns: 1 },
  });
}
