import type { ImportPlan } from '../../../finance/ledger/import/import-plan';
import { formatNumber } from '../../../finance/money';
import { asWritten } from '../../../finance/month-end/ledger-sign';
import { refKey } from '../../../finance/reference';
import { groupInSteps, type Steps } from '../../../finance/steps';
import { periodCellRequest, signBeside } from '../../actuals/period-cell';
import type { ContentsColumn, ContentsRow, TableContents } from '../../contents/table-contents';
import type { EditRequest } from '../../edits/edit-request';
import { cellOf } from '../../edits/look-up';
import type { Problem } from '../../problem';
import type { AssessedBudget } from '../../tracker';
import type { SharedCode } from './shared-codes';
import { type StandingFigure, typedFigures, type TypedFigures } from './typed-figures';

/** What a line of the budget is to hold for a period. */
export interface PeriodFigure {
  readonly assessed: AssessedBudget;
  readonly period: number;
  /** The address of the cell. */
  readonly at: string;
  /** With the line's sign, in the workbook's unit. */
  readonly figure: number;
}

/** What of an import belongs into the budget table. */
export interface BudgetRequests {
  readonly requests: readonly EditRequest[];
  /** What the requests come to. */
  readonly figures: readonly PeriodFigure[];
  readonly problems: readonly Problem[];
  readonly typed: readonly TypedFigures[];
}

/** The budget table that an import is written into, with what is known of its lines. */
export interface WrittenBudget {
  readonly table: TableContents;
  /** The lines of the table as they were read. */
  readonly budget: readonly AssessedBudget[];
  readonly shared: readonly SharedCode[];
}

/** A line of the budget, and what a period's import has for it; spending positive, in the workbook's unit. */
interface WrittenLine {
  readonly row: ContentsRow;
  readonly sign: 1 | -1;
  readonly figureIn: (period: number) => Omit<StandingFigure, 'cell'>;
}

const keyIn = (period: number, code: string): string => `${period} ${refKey(code)}`;

type SumIn = (period: number, code: string) => number;

const sumIn = (sums: ReadonlyMap<string, number>): SumIn => {
  return (period, code) => sums.get(keyIn(period, code)) ?? 0;
};

/** What a plan writes by period and code, and what Actuals has had of it; nothing where there are none. */
function sumsOf({ replacement, periods }: ImportPlan): { readonly now: SumIn; readonly before: SumIn } {
  const now = new Map(replacement.map(({ code, period, amount }) => [keyIn(period, code), amount] as const));
  const others = periods.flatMap(({ period, added, changed, gone }) =>
    [...added, ...changed, ...gone].map(({ code, before }) => [keyIn(period, code), before ?? 0] as const),
  );
  return { now: sumIn(now), before: sumIn(new Map([...now, ...others])) };
}

/** The lines that an import writes: those whose code stands in no other, and those of a code that somebody has shared out. */
function* linesWritten(plan: ImportPlan, { table, budget, shared }: WrittenBudget): Steps<readonly WrittenLine[]> {
  const replaced = plan.periods.map(({ period }) => period);
  const { now, before } = sumsOf(plan);
  const rows = new Map(table.rows.map((row) => [row.row, row] as const));
  const ofCode = yield* groupInSteps(budget, ({ line }) => refKey(line.ref));
  const shares = new Map(shared.map((one) => [refKey(one.code), one] as const));
  return budget.flatMap((assessed): WrittenLine[] => {
    const { ref, kind } = assessed.line;
    const row = rows.get(assessed.row);
    const same = ofCode.get(refKey(ref)) ?? [];
    const share = shares.get(refKey(ref));
    const isWritten = same.length === 1 || (share?.share ?? null) !== null;
    if (row?.kind !== 'line' || refKey(row.ref) === '' || !isWritten) return [];
    const figureIn = (period: number) => {
      const part = share?.periods.find((one) => one.period === period)?.gets?.[kind] ?? 0;
      const becomes = share === undefined ? now(period, ref) : part;
      const posted = before(period, ref);
      return { assessed, period, same, posted, remembered: share?.remembered ?? null, becomes, unit: plan.unit };
    };
    return [{ row, sign: signBeside(assessed, replaced), figureIn }];
  });
}

const formulasKept = (table: TableContents, column: ContentsColumn, rows: readonly ContentsRow[]): Problem => ({
  cell: cellOf(table, rows[0]?.row ?? table.area.top + 1, column.column),
  kind: 'formula kept',
  found: `${rows.length === 1 ? 'a formula' : `formulas in ${formatNumber(rows.length)} cells`} under ${column.heading} of the budget`,
  expected:
    'nothing, where they add up Actuals; else a constant: formulas are never overwritten. Clear the cells and import again to have them written',
  severity: 'warning',
  heading: column.heading,
});

/**
 * What writes an import into the columns P1 to P12 of the budget, where it has them: the sum of each code, and nothing
 * where the ledger has none, since a period comes as a whole. Income that a line writes positive is written so. Formulas are
 * left and said once a column; figures that came of no import are told before they are replaced. Of a code that stands in
 * several lines those are written that somebody has shared it out to; others are left to a person. In steps.
 */
export function* budgetRequests(plan: ImportPlan, written: WrittenBudget): Steps<BudgetRequests> {
  const { table } = written;
  const requests: EditRequest[] = [];
  const figures: PeriodFigure[] = [];
  const problems: Problem[] = [];
  const typed: TypedFigures[] = [];
  const lines = yield* linesWritten(plan, written);
  for (const column of table.columns.filter(({ period }) => plan.periods.some((one) => one.period === period))) {
    yield;
    const made = columnRequests(plan, table, column, lines);
    requests.push(...made.requests);
    figures.push(...made.figures);
    if (made.kept.length > 0) problems.push(formulasKept(table, column, made.kept));
    if (made.typed !== null) typed.push(made.typed);
  }
  return { requests, figures, problems, typed };
}

/** What is written into one column, the rows in which a formula stays, and what of it was typed. */
function columnRequests(plan: ImportPlan, table: TableContents, column: ContentsColumn, lines: readonly WrittenLine[]) {
  const period = column.period ?? 0;
  const why = `Ledger of period ${period}.`;
  const requests: EditRequest[] = [];
  const kept: ContentsRow[] = [];
  const standing: (StandingFigure & PeriodFigure)[] = [];
  for (const { row, sign, figureIn } of lines) {
    const figure = figureIn(period);
    const request = periodCellRequest(table, { row, column, why }, { amount: figure.becomes, sign, unit: plan.unit });
    if (request === null) {
      kept.push(row);
      continue;
    }
    requests.push(request);
    const at = cellOf(table, row.row, column.column);
    const cell = row.cells[table.columns.indexOf(column)];
    standing.push({ ...figure, cell, at, figure: asWritten(sign, figure.becomes) });
  }
  return { requests, kept, figures: standing, typed: typedFigures(period, standing) };
}
