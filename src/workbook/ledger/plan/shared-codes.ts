import { type CodeShare, sharedOut } from '../../../finance/ledger/codes/code-share';
import { ExactSum } from '../../../finance/ledger/exact-sum';
import type { ImportPlan } from '../../../finance/ledger/import/import-plan';
import type { Ledger } from '../../../finance/ledger/ledger';
import { refKey } from '../../../finance/reference';
import type { Steps } from '../../../finance/steps';
import { rowsInOneStep } from '../../../finance/ledger/rows-in-one-step';
import type { TableContents } from '../../contents/table-contents';
import type { CodeShares } from '../../mapping/shared-codes';
import type { AssessedBudget } from '../../tracker';
import { sharedPairs } from './shared-pairs';

/** What the ledger posted on a shared code in a period, in the workbook's unit. */
export interface SharedPeriod {
  readonly period: number;
  readonly debit: number;
  readonly credit: number;
  /** What each line gets of it, as debit − credit; null where nobody has said. */
  readonly gets: ReturnType<typeof sharedOut> | null;
}

/** A code of the budget with a line of spending and one of income, in an import. */
export interface SharedCode {
  readonly code: string;
  /** Null where nobody has said which line gets what: then neither is written. */
  readonly share: CodeShare | null;
  /** What was said of an earlier import; null where nothing was. */
  readonly remembered: CodeShare | null;
  /** The rows of the two lines in the budget. */
  readonly rows: Readonly<Record<AssessedBudget['line']['kind'], number>>;
  readonly periods: readonly SharedPeriod[];
}

/** What is said of shared codes: now, and of earlier imports. */
export interface SharesSaid {
  readonly now: CodeShares;
  readonly before: CodeShares;
}

type Sums = Map<string, { readonly debit: ExactSum; readonly credit: ExactSum }>;

const keyOf = (code: string, period: number): string => `${period} ${refKey(code)}`;

function* sumsOf(lines: Ledger['lines'], unit: Ledger['unit'], codes: ReadonlySet<string>): Steps<Sums> {
  const sums: Sums = new Map();
  for (const [place, { code, period, debit, credit }] of lines.entries()) {
    if (place % rowsInOneStep === 0) yield;
    if (!codes.has(refKey(code))) continue;
    const key = keyOf(code, period);
    const known = sums.get(key) ?? { debit: new ExactSum(unit), credit: new ExactSum(unit) };
    known.debit.add(debit);
    known.credit.add(credit);
    sums.set(key, known);
  }
  return sums;
}

/**
 * The codes of an import that stand in the budget once for spending and once for income, with what the ledger posted on them in
 * the periods that have a column there, and what each line gets. One on which nothing is posted, and of which nobody has said
 * anything, is left out. In steps.
 */
export function* sharedCodes(
  { lines, unit }: Ledger,
  made: ImportPlan,
  {
    table,
    budget,
    said,
  }: { readonly table: TableContents; readonly budget: readonly AssessedBudget[]; readonly said: SharesSaid },
): Steps<readonly SharedCode[]> {
  const periods = made.periods
    .map(({ period }) => period)
    .filter((period) => table.columns.some((column) => column.period === period));
  const pairs = yield* sharedPairs(table, budget);
  const sums = yield* sumsOf(lines, unit, new Set(pairs.keys()));
  return [...pairs].flatMap(([key, { spending, income }]): SharedCode[] => {
    const remembered = said.before.get(key)?.share ?? null;
    const share = said.now.get(key)?.share ?? remembered;
    const code = spending.line.ref;
    const parts = periods.map((period): SharedPeriod => {
      const posted = sums.get(keyOf(code, period));
      const both = { debit: posted?.debit.in(made.unit) ?? 0, credit: posted?.credit.in(made.unit) ?? 0 };
      return { period, ...both, gets: share === null ? null : sharedOut(share, both) };
    });
    const isPosted = parts.some(({ debit, credit }) => debit !== 0 || credit !== 0);
    if (parts.length === 0 || (!isPosted && share === null)) return [];
    const rows = { Spend: spending.row, Income: income.row };
    return [{ code, share, remembered, rows, periods: parts }];
  });
}
