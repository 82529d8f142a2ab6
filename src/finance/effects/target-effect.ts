import type { Refusal } from '../decisions/refusal';
import { changeLine } from '../decisions/line-change';
import { moveTarget, type TargetMove } from '../decisions/targets';
import type { FinancialYear } from '../financial-year';
import { type Result, succeed } from '../result';
import { yearOfSaving } from '../savings';
import type { SavingKind, SavingsLine } from '../savings-line';
import { yearsOfSavings } from '../savings-years';
import { type ChangeEffect, effectOf } from './effect';
import { savingByYear, type TargetReading } from './reading';

/** By what an effect on targets is worked out. */
export interface TargetEffectContext {
  /** The current financial year. */
  readonly year: FinancialYear;
  readonly reading: TargetReading;
}

/** The effect of a change of targets, with what had to be taken for granted. */
export interface TargetEffect extends ChangeEffect {
  readonly reading: TargetReading;
  /** As the line says it, or Recurring where it does not. */
  readonly kind: SavingKind;
  readonly isKindAssumed: boolean;
  /** A sentence for the reader that says what the targets were taken to mean. */
  readonly assumption: string;
}

/** The effect of moving a part of a line's target between years; a refusal where it cannot be moved. */
export function effectOfMove(
  line: SavingsLine,
  move: TargetMove,
  targetYears: readonly FinancialYear[],
  context: TargetEffectContext,
): Result<TargetEffect, Refusal> {
  const changes = moveTarget(line, move, targetYears);
  return changes.ok ? succeed(effectOfTargets(line, changeLine(line, changes.value), context)) : changes;
}

/** The effect of whatever has changed in a line's targets, such as by a decision. */
export function effectOfTargets(
  before: SavingsLine,
  after: SavingsLine,
  { year: current, reading }: TargetEffectContext,
): TargetEffect {
  const kind = before.kind ?? 'Recurring';
  const years = yearsOfSavings([before, after]);
  const broughtBy = (line: SavingsLine) =>
    savingByYear(
      years.map((year) => ({ year, amount: yearOfSaving(line, year).target })),
      kind,
      reading,
    );
  const later = broughtBy(after);
  const brought = broughtBy(before).map(({ year, amount }, place) => ({
    year,
    before: amount,
    after: later[place]?.amount ?? 0,
  }));
  const isKindAssumed = before.kind === null;
  return {
    ...effectOf(brought, current),
    reading,
    kind,
    isKindAssumed,
    assumption: `${isKindAssumed ? 'The line does not say whether it is recurring and is taken to be. ' : ''}${meaning(kind, reading)}`,
  };
}

function meaning(kind: SavingKind, reading: TargetReading): string {
  if (reading === 'cumulative') return 'Targets by year are read as all that the line brings in the year.';
  return kind === 'Recurring'
    ? 'Targets by year are read as what is new in the year and goes on in every later year.'
    : 'Targets by year are read as what comes in that year alone.';
}
