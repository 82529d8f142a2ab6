import { compareFinancialYears, type FinancialYear } from '../financial-year';
import { reprofile } from '../reprofile';
import { fail, type Result, succeed } from '../result';
import { yearOfSaving } from '../savings';
import type { SavingsLine } from '../savings-line';
import { addUp } from '../tidy';
import type { LineChange } from './line-change';
import type { Refusal } from './refusal';

/** A sum of a target to be moved from one financial year to another. */
export interface TargetMove {
  readonly amount: number;
  readonly from: FinancialYear;
  readonly to: FinancialYear;
}

/** Moves a part of a line's target between years. What the line is to bring over all years stays the same. */
export function moveTarget(
  line: SavingsLine,
  { amount, from, to }: TargetMove,
  targetYears: readonly FinancialYear[],
): Result<readonly LineChange[], Refusal> {
  const refusal = unfit(amount, [from, to], targetYears);
  if (refusal !== null) return fail(refusal);
  if (compareFinancialYears(from, to) === 0) return fail({ kind: 'same year', year: from });
  const before = [yearOfSaving(line, from).target, yearOfSaving(line, to).target];
  const moved = reprofile(before, { amount, from: 0, to: 1 });
  if (!moved.ok) return fail({ kind: 'more than there is', year: from, asked: amount, there: moved.error });
  return succeed(
    [from, to].map((year, place) => ({
      field: 'target',
      year,
      from: before[place] ?? null,
      to: moved.value[place] ?? null,
    })),
  );
}

/** Raises a line's target of one year, since it takes the place of another line. */
export function raiseTarget(
  line: SavingsLine,
  { amount, year }: { readonly amount: number; readonly year: FinancialYear },
  targetYears: readonly FinancialYear[],
): Result<readonly LineChange[], Refusal> {
  const refusal = line.stage === 'Stopped' ? ({ kind: 'stopped' } as const) : unfit(amount, [year], targetYears);
  if (refusal !== null) return fail(refusal);
  const { target } = yearOfSaving(line, year);
  return succeed([{ field: 'target', year, from: target, to: addUp([target ?? 0, amount]) }]);
}

function unfit(amount: number, years: readonly FinancialYear[], targetYears: readonly FinancialYear[]): Refusal | null {
  if (!(amount > 0)) return { kind: 'amount not positive', amount };
  const without = years.find((year) => targetYears.every((other) => compareFinancialYears(year, other) !== 0));
  return without === undefined ? null : { kind: 'no column', year: without };
}
