import type { MoneyUnit } from '../../money';
import { refKey } from '../../reference';
import { sameFigure } from '../../same';
import type { Steps } from '../../steps';
import { addUp } from '../../tidy';
import { ExactSum } from '../exact-sum';
import type { Ledger } from '../ledger';
import { rowsInOneStep } from '../rows-in-one-step';
import type { ActualRow, CodeChange, ImportOptions, ImportPlan, PeriodImport } from './import-plan';
import { partSuspicions } from './part-suspicion';
import { refusedPeriods } from './refused-periods';
import { signSuspicion } from './sign-suspicion';
import { twiceSuspicion } from './twice-suspicion';
import { unitSuspicion } from './unit-suspicion';

/** What some rows come to by code; the code as the first of them writes it. */
type SumsByCode = ReadonlyMap<string, { readonly code: string; readonly amount: number }>;

/** Sums by period, and in each by the key of the code, in the workbook's unit. */
function* sumsByPeriod<Row extends { readonly code: string; readonly period: number }>(
  rows: readonly Row[],
  amountOf: (row: Row) => number,
  units: { readonly from: MoneyUnit; readonly to: MoneyUnit },
): Steps<(period: number) => SumsByCode> {
  const periods = new Map<number, Map<string, { readonly code: string; readonly sum: ExactSum }>>();
  for (const [place, row] of rows.entries()) {
    if (place % rowsInOneStep === 0) yield;
    const codes = periods.get(row.period) ?? new Map<string, { readonly code: string; readonly sum: ExactSum }>();
    const key = refKey(row.code);
    const known = codes.get(key) ?? { code: row.code, sum: new ExactSum(units.from) };
    known.sum.add(amountOf(row));
    periods.set(row.period, codes.set(key, known));
  }
  return (period) =>
    new Map([...(periods.get(period) ?? [])].map(([key, { code, sum }]) => [key, { code, amount: sum.in(units.to) }]));
}

const totalOf = (sums: readonly { readonly amount: number }[]): number => addUp(sums.map(({ amount }) => amount));

/** What becomes of one period, and the rows that replace it. */
function importPeriod(period: number, before: SumsByCode, posted: SumsByCode, rows: number) {
  const replacement = [...posted].map(([key, { code, amount }]): ActualRow => {
    return { code: before.get(key)?.code ?? code, period, amount };
  });
  const changes = replacement.map(({ code, amount }): CodeChange => {
    return { code, before: before.get(refKey(code))?.amount ?? null, after: amount };
  });
  const gone = [...before]
    .filter(([key]) => !posted.has(key))
    .map(([, { code, amount }]): CodeChange => ({ code, before: amount, after: null }));
  const added = changes.filter((one) => one.before === null);
  const changed = changes.filter((one) => one.before !== null && !sameFigure(one.before, one.after));
  const [was, now] = [totalOf([...before.values()]), totalOf(replacement)];
  const sums = { before: was, after: now, change: addUp([now, -was]) };
  const same = changes.length - added.length - changed.length;
  const made: PeriodImport = { period, rows, ...sums, added, changed, gone, same };
  return { made, replacement };
}

/**
 * Plans an import: each period that is asked for is replaced as a whole by what the ledger has for it, and no other is
 * touched. A closed period, and one for which the ledger has nothing, is refused.
 * @param existing every row of the actuals as they are
 */
export function* planImport(existing: readonly ActualRow[], ledger: Ledger, options: ImportOptions): Steps<ImportPlan> {
  const { unit } = options;
  const was = yield* sumsByPeriod(existing, ({ amount }) => amount, { from: unit, to: unit });
  const posted = yield* sumsByPeriod(ledger.lines, ({ debit, credit }) => debit - credit, {
    from: ledger.unit,
    to: unit,
  });
  const rowsIn = new Map(ledger.after.byPeriod.map(({ period, rows }) => [period, rows]));
  const asked = [...new Set(options.periods)].sort((one, other) => one - other);
  const refused = refusedPeriods(asked, ledger, options.closed);
  const imported: ReturnType<typeof importPeriod>[] = [];
  for (const period of asked.filter((one) => !refused.some((refusal) => refusal.period === one))) {
    yield;
    imported.push(importPeriod(period, was(period), posted(period), rowsIn.get(period) ?? 0));
  }
  const periods = imported.map(({ made }) => made);
  const before = addUp(existing.map(({ amount }) => amount));
  const kept = existing.filter(({ period }) => !periods.some((one) => one.period === period));
  const replacement = imported.flatMap((one) => one.replacement);
  const taken = periods.map((one) => one.period);
  const suspicions = [
    unitSuspicion({ kept, periods, replacement, budgets: options.budgets }, unit),
    signSuspicion(kept, replacement),
    yield* twiceSuspicion(ledger.lines, taken),
    ...partSuspicions(existing, replacement, taken),
  ];
  return {
    unit,
    periods,
    refused,
    notAsked: ledger.after.byPeriod.filter(({ period }) => !asked.includes(period)),
    before,
    after: addUp([before, ...periods.map(({ change }) => change)]),
    replacement,
    suspicions: suspicions.filter((one) => one !== null),
  };
}
