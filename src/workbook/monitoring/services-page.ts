import type { BudgetNode } from '../../finance/month-end/budget-tree';
import type { LineOutturn } from '../../finance/month-end/line-outturn';
import { moneyStyles } from '../pages/money-styles';
import { cellAddress } from '../cells/address';
import { headRows, reportPage } from '../pages/report-page';
import { cell, formulaCell, type PageCell } from '../pages/page-cell';
import type { RowSpan } from '../pages/pagination';
import type { SheetPage } from '../pages/sheet-page';
import type { Steps } from '../steps';
import { figureHeadings } from './figures-page';
import { periodWords, type ReportContext, sumWidth, wordFormula } from './report-context';
import { type ReportLine, unnamed } from './report-lines';

const figures = ['budget', 'budgetToDate', 'actualToDate', 'toDate', 'forecast', 'fullYear'] as const;
const levelColumn = 1;
const firstFigure = 2;
const wordColumn = firstFigure + figures.length;
const statusColumn = wordColumn + 1;
const width = statusColumn + 1;
const headingsRow = 4;
/** A department with its first service and that with its first code. */
const headOfADepartment = 3;
const headOfAService = 2;

/** The rows of the outline while they are made, from the whole budget down. */
class Outline {
  readonly rows: PageCell[][] = [];
  readonly together: RowSpan[] = [];
  readonly #styles;
  readonly #unit;

  constructor(
    context: ReportContext,
    private readonly lineOf: ReadonlyMap<LineOutturn, ReportLine>,
  ) {
    this.#unit = context.tracker.settings.unit;
    this.#styles = moneyStyles(this.#unit);
  }

  /** The row on the sheet at which the next row will stand. */
  get next(): number {
    return headingsRow + 1 + this.rows.length;
  }

  /** Adds the row of a sum above what it is the sum of; `below` adds those rows. */
  *sum(level: 'Budget' | 'Department' | 'Service', name: string, below: () => Steps<void>): Steps<void> {
    const at = this.rows.length;
    const row = this.next;
    this.rows.push([]);
    yield* below();
    const last = this.next - 1;
    const [label, money, text] =
      level === 'Service'
        ? (['wrappedLabel', this.#styles.subtotal, 'text'] as const)
        : (['total', this.#styles.total, 'totalText'] as const);
    const levels = `$${cellAddress(row + 1, levelColumn)}:$${cellAddress(last, levelColumn)}`;
    this.rows[at] = [
      cell(name, label),
      cell(level, text),
      ...figures.map((_, index) => {
        const range = `${cellAddress(row + 1, firstFigure + index)}:${cellAddress(last, firstFigure + index)}`;
        return formulaCell(last > row ? `=SUMIFS(${range},${levels},"Code")` : '=0', money);
      }),
      formulaCell(wordFormula(cellAddress(row, firstFigure + figures.indexOf('fullYear')), this.#unit), text),
      cell(null, text),
    ];
    if (level === 'Budget') return;
    // A department goes on overleaf: kept whole, it would leave half a page blank before it.
    const whole = level === 'Service' ? [{ top: row, rows: last - row + 1 }] : [];
    const head = level === 'Department' ? headOfADepartment : headOfAService;
    this.together.push(...whole, { top: row, rows: Math.min(head, last - row + 1) });
  }

  code(outturn: LineOutturn): void {
    const found = this.lineOf.get(outturn);
    if (found === undefined) return;
    const { line, sums } = found;
    const { codeName } = line.assessed.line;
    this.rows.push([
      cell(codeName === null ? outturn.code : `${outturn.code} ${codeName}`, 'paragraph'),
      cell('Code', 'text'),
      ...figures.map((figure) => cell(sums[figure], this.#styles.sum)),
      cell(outturn.fullYear?.word ?? 'No forecast', 'text'),
      cell(line.assessed.assessment.status, 'status'),
    ]);
  }
}

function* services(outline: Outline, { children }: BudgetNode): Steps<void> {
  for (const service of children) {
    const codes = function* (): Steps<void> {
      for (const { outturn } of service.children) if (outturn !== null) outline.code(outturn);
      yield;
    };
    // Where no line of a department says its service, a row for none would only repeat the department's.
    if (service.name === null && children.length === 1) yield* codes();
    else yield* outline.sum('Service', service.name ?? unnamed.service, codes);
  }
}

/** The sheet that goes from the whole budget to departments, services and codes, the sums as formulas over the codes. In steps. */
export function* servicesPage(context: ReportContext): Steps<SheetPage> {
  const { reading, lines } = context;
  const outline = new Outline(context, new Map(lines.map((line) => [line.line.outturn, line] as const)));
  yield* outline.sum('Budget', 'Whole budget', function* () {
    for (const department of reading.tree.children) {
      yield* outline.sum('Department', department.name ?? unnamed.department, () => services(outline, department));
    }
  });
  const headings = [
    cell('Department, service, code', 'heading'),
    cell('Level', 'indentedHeading'),
    ...figures.map((figure) => cell(figureHeadings[figure], 'numberHeading')),
    cell('', 'indentedHeading'),
    cell('RAG', 'centredHeading'),
  ];
  const signs = 'A positive variance is adverse. Income is negative, so that all codes add up to net.';
  return reportPage(
    context,
    {
      key: 'monitoring:services',
      name: 'Budget by service',
      columnWidths: Array.from({ length: width }, (_, column) => widthOf(column, sumWidth(context))),
      blocks: [
        {
          top: 0,
          left: 0,
          rows: headRows(context, `Budget by service, ${periodWords(reading.monthEnd.period)}`, signs),
        },
        { top: headingsRow, left: 0, rows: [headings, ...outline.rows] },
      ],
      frozenRows: headingsRow + 1,
      frozenColumns: 1,
      print: { titleRows: 1, firstTitleRow: headingsRow },
    },
    outline.together,
  );
}

function widthOf(column: number, ofSums: number): number {
  if (column === 0) return 29;
  if (column === levelColumn) return 12.3;
  if (column === wordColumn) return 12;
  return column === statusColumn ? 8 : ofSums;
}
