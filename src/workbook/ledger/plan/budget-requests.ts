import type { ImportPlan } from '../../../finance/ledger/import/import-plan';
import { formatNumber } from '../../../finance/money';
import { asWritten } from '../../../finance/month-end/ledger-sign';
import { refKey } from '../../../finance/reference';
import { groupInSteps, type Steps } from '../../../finance/steps';
import { addUp } from '../../../finance/tidy';
import { periodCellRequest, signBeside } from '../../actuals/period-cell';
import type { ContentsColumn, ContentsRow, TableContents } from '../../contents/table-contents';
import type { EditRequest } from '../../edits/edit-request';
import { cellOf, columnNamed } from '../../edits/look-up';
import { doubledProblems } from '../../month-end/doubled-codes';
import { isSamePenny } from '../../month-end/same-penny';
import type { Problem } from '../../problem';
import type { AssessedBudget } from '../../tracker';
import type { SharedCode } from './shared-codes';

/** Figures of a period that stand in the budget and came of no import, and that this one replaces. */
export interface TypedFigures {
  readonly period: number;
  /** Their cells, in the order of the rows. */
  readonly cells: readonly string[];
  /** What they come to, and what the import writes instead; in the workbook's unit, spending positive. */
  readonly was: number;
  readonly becomes: number;
}

/** What of an import belongs into the budget table. */
export interface BudgetRequests {
  readonly requests: readonly EditRequest[];
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
  readonly assessed: AssessedBudget;
  readonly row: ContentsRow;
  readonly sign: 1 | -1;
  readonly amountIn: (period: number) => number;
  /** Whether what stands for a period came of an import, as far as Actuals tells; nothing at all may. */
  readonly isImportedIn: (period: number) => boolean;
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

/** What a line has for a period, spending positive. */
const standsIn = (assessed: AssessedBudget, period: number): number =>
  asWritten(signBeside(assessed, [period]), assessed.line.actuals[period - 1] ?? 0);

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
    const amountIn = (period: number): number =>
      share === undefined ? now(period, ref) : (share.periods.find((one) => one.period === period)?.gets?.[kind] ?? 0);
    const isImportedIn = (period: number): boolean => {
      const held = addUp(same.map((one) => standsIn(one, period)));
      return (
        [0, amountIn(period)].some((one) => isSamePenny(standsIn(assessed, period), one, plan.unit)) ||
        isSamePenny(held, before(period, ref), plan.unit)
      );
    };
    return [{ assessed, row, sign: signBeside(assessed, replaced), amountIn, isImportedIn }];
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

/** Codes of several lines of the budget that do not come to what the import has for them, once it is written. */
function unsharedCodes(
  { replacement: actuals, unit }: ImportPlan,
  table: TableContents,
  budget: readonly AssessedBudget[],
): Steps<readonly Problem[]> {
  const key = columnNamed(table, { field: 'code' }) ?? columnNamed(table, { field: 'service' });
  return doubledProblems(budget, {
    actuals,
    unit,
    period: null,
    headingOf: (period) => table.columns.find((column) => column.period === period)?.heading ?? null,
    at: (row) => cellOf(table, row, key?.column ?? table.area.left),
  });
}

/**
 * What writes an import into the columns P1 to P12 of the budget, where it has them: the sum of each code, and nothing
 * where the ledger has none, since a period comes as a whole. Income that a line writes positive is written so. Formulas are
 * left and said once a column; figures that came of no import are told before they are replaced. Of a code that stands in
 * several lines those are written that somebody has shared it out to; others are left to a person, and named where they do not
 * come to what the ledger has. In steps.
 */
export function* budgetRequests(plan: ImportPlan, written: WrittenBudget): Steps<BudgetRequests> {
  const { table, budget } = written;
  const requests: EditRequest[] = [];
  const kept: Problem[] = [];
  const typed: TypedFigures[] = [];
  const lines = yield* linesWritten(plan, written);
  const after = new Map<number, (number | null)[]>();
  for (const column of table.columns.filter(({ period }) => plan.periods.some((one) => one.period === period))) {
    yield;
    const made = columnRequests(plan, table, column, lines);
    requests.push(...made.requests);
    if (made.kept.length > 0) kept.push(formulasKept(table, column, made.kept));
    if (made.typed !== null) typed.push(made.typed);
    for (const { assessed, figure } of made.figures) {
      const figures = after.get(assessed.row) ?? [...assessed.line.actuals];
      figures[(column.period ?? 0) - 1] = figure;
      after.set(assessed.row, figures);
    }
  }
  const standing = budget.map((one) => ({
    ...one,
    line: { ...one.line, actuals: after.get(one.row) ?? one.line.actuals },
  }));
  const unshared = yield* unsharedCodes(plan, table, standing);
  return { requests, problems: [...unshared, ...kept], typed };
}

/** What is written into one column, the rows in which a formula stays, and what of it was typed. */
function columnRequests(plan: ImportPlan, table: TableContents, column: ContentsColumn, lines: readonly WrittenLine[]) {
  const period = column.period ?? 0;
  const why = `Ledger of period ${period}.`;
  const requests: EditRequest[] = [];
  const kept: ContentsRow[] = [];
  const figures: { readonly assessed: AssessedBudget; readonly figure: number }[] = [];
  const typed: { readonly cell: string; readonly was: number; readonly becomes: number }[] = [];
  for (const { assessed, row, sign, amountIn, isImportedIn } of lines) {
    const amount = amountIn(period);
    const request = periodCellRequest(table, { row, column, why }, { amount, sign, unit: plan.unit });
    if (request === null) {
      kept.push(row);
      continue;
    }
    requests.push(request);
    figures.push({ assessed, figure: asWritten(sign, amount) });
    if (isImportedIn(period)) continue;
    typed.push({ cell: cellOf(table, row.row, column.column), was: standsIn(assessed, period), becomes: amount });
  }
  return { requests, kept, figures, typed: typed.length === 0 ? null : together(period, typed) };
}

const together = (
  period: number,
  typed: readonly { readonly cell: string; readonly was: number; readonly becomes: number }[],
): TypedFigures => ({
  period,
  cells: typed.map(({ cell }) => cell),
  was: addUp(typed.map((one) => one.was)),
  becomes: addUp(typed.map((one) => one.becomes)),
});
