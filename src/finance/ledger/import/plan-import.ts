import { groupBy } from '../../group-by';
import { convertMoney, type MoneyUnit } from '../../money';
import { refKey } from '../../reference';
import { sameFigure } from '../../same';
import type { Steps } from '../../steps';
import { addUp } from '../../tidy';
import { ExactSum } from '../exact-sum';
import type { Ledger, LedgerLine } from '../ledger';
import type { ActualRow, CodeChange, ImportOptions, ImportPlan, PeriodImport } from './import-plan';
import { refusedPeriods } from './refused-periods';
import { unitSuspicion } from './unit-suspicion';

/** Sums by code: the writing of the first row, and what they come to. */
function sumsByCode(rows: readonly { readonly code: string; readonly amount: number }[]) {
  return new Map(
    [...groupBy(rows, ({ code }) => refKey(code))].map(([key, same]) => {
      const sum = new ExactSum();
      for (const { amount } of same) sum.add(amount);
      return [key, { code: same[0]?.code ?? key, amount: sum.value }] as const;
    }),
  );
}

function importPeriod(
  period: number,
  was: readonly ActualRow[],
  lines: readonly LedgerLine[],
  from: MoneyUnit,
  to: MoneyUnit,
) {
  const before = sumsByCode(was);
  const posted = sumsByCode(lines.map(({ code, debit, credit }) => ({ code, amount: debit - credit })));
  const replacement = [...posted].map(([key, { code, amount }]): ActualRow => {
    return { code: before.get(key)?.code ?? code, period, amount: convertMoney(amount, from, to) };
  });
  const changes = replacement.map(({ code, amount }): CodeChange => {
    return { code, before: before.get(refKey(code))?.amount ?? null, after: amount };
  });
  const gone = [...before]
    .filter(([key]) => !posted.has(key))
    .map(([, { code, amount }]): CodeChange => ({ code, before: amount, after: null }));
  const changed = changes.filter((one) => one.before !== null && !sameFigure(one.before, one.after));
  const sums = {
    before: addUp(was.map(({ amount }) => amount)),
    after: addUp(replacement.map(({ amount }) => amount)),
  };
  const added = changes.filter((one) => one.before === null);
  const made: PeriodImport = {
    period,
    rows: lines.length,
    ...sums,
    change: addUp([sums.after, -sums.before]),
    added,
    changed,
    gone,
    same: changes.length - added.length - changed.length,
  };
  return { made, replacement };
}

/**
 * Plans an import: each period that is asked for is replaced as a whole by what the ledger has for it, and no other is
 * touched. A closed period, and one for which the ledger has nothing, is refused.
 * @param existing every row of the actuals as they are
 */
export function* planImport(existing: readonly ActualRow[], ledger: Ledger, options: ImportOptions): Steps<ImportPlan> {
  const lines = groupBy(ledger.lines, ({ period }) => period);
  yield;
  const was = groupBy(existing, ({ period }) => period);
  const asked = [...new Set(options.periods)].sort((one, other) => one - other);
  const refused = refusedPeriods(asked, ledger, options.closed);
  const imported: ReturnType<typeof importPeriod>[] = [];
  for (const period of asked.filter((one) => !refused.some((refusal) => refusal.period === one))) {
    yield;
    imported.push(importPeriod(period, was.get(period) ?? [], lines.get(period) ?? [], ledger.unit, options.unit));
  }
  const periods = imported.map(({ made }) => made);
  const before = addUp(existing.map(({ amount }) => amount));
  const kept = existing.filter(({ period }) => !periods.some((one) => one.period === period));
  return {
    unit: options.unit,
    periods,
    refused,
    notAsked: ledger.after.byPeriod.filter(({ period }) => !asked.includes(period)),
    before,
    after: addUp([before, ...periods.map(({ change }) => change)]),
    replacement: imported.flatMap(({ replacement }) => replacement),
    unitSuspicion: unitSuspicion(kept, periods, options.unit),
  };
}
