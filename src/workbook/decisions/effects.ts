import type { LineChange } from '../../finance/decisions/line-change';
import { effectOfTargets, type TargetEffect } from '../../finance/effects/target-effect';
import { compareFinancialYears } from '../../finance/financial-year';
import { groupBy } from '../../finance/group-by';
import type { SavingsLine } from '../../finance/savings-line';
import { addUp } from '../../finance/tidy';
import type { TrackerSettings } from '../settings';
import type { EffectTogether } from './decision-plan';

/** The effect of a change of a line; null where no target changes. */
export function effectOfChange(
  before: SavingsLine,
  after: SavingsLine,
  changes: readonly LineChange[],
  { year, targetsByYearMean }: TrackerSettings,
): TargetEffect | null {
  if (changes.every(({ field }) => field !== 'target')) return null;
  return effectOfTargets(before, after, { year, reading: targetsByYearMean });
}

/** What several effects come to together, year by year. */
export function effectTogether(effects: readonly TargetEffect[]): EffectTogether {
  const years = [
    ...groupBy(
      effects.flatMap((effect) => effect.years),
      ({ year }) => year.startYear,
    ),
  ]
    .map(([startYear, same]) => ({
      year: { startYear },
      change: addUp(same.map(({ change }) => change)),
      gap: addUp(same.map(({ gap }) => gap)),
    }))
    .sort((one, other) => compareFinancialYears(one.year, other.year));
  return {
    thisYear: addUp(effects.map(({ thisYear }) => thisYear)),
    fullYear: addUp(effects.filter(({ kind }) => kind === 'Recurring').map(({ fullYear }) => fullYear.change)),
    years,
    assumptions: [...new Set(effects.map(({ assumption }) => assumption))],
  };
}
