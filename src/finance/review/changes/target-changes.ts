import { dustOf } from '../../dust';
import { formatFinancialYear } from '../../financial-year';
import { formatMoney, type MoneyUnit } from '../../money';
import { sameFigure } from '../../same';
import { addUp, tidy } from '../../tidy';
import type { ComparisonContext, FoundChange, TargetMoved } from './change';
import { nameOf, ofLine } from './line-words';
import type { LinePair } from './pair-lines';
import { targetOf } from './targets';

/**
 * What happened to a line's targets in the years that both states have: lowered or raised in all, or moved between years
 * with the total kept. Its money is what left years or came into years, whichever is more. Null where nothing did.
 */
export function targetChange(
  pair: LinePair,
  years: readonly number[],
  { unit }: ComparisonContext,
): FoundChange | null {
  const all = years.map((startYear): TargetMoved => {
    return { year: { startYear }, before: targetOf(pair.before, startYear), after: targetOf(pair.after, startYear) };
  });
  const moved = all.filter((one) => !sameFigure(one.before ?? 0, one.after ?? 0));
  if (moved.length === 0) return null;
  const [before, after] = [addUp(all.map((one) => one.before ?? 0)), addUp(all.map((one) => one.after ?? 0))];
  const change = tidy(after - before, before, after);
  const isKept = Math.abs(change) <= dustOf(before, after, ...moved.map((one) => one.after ?? 0));
  const less = addUp(moved.map((one) => Math.max(0, changeOf(one) * -1)));
  const more = addUp(moved.map((one) => Math.max(0, changeOf(one))));
  const show = (sum: number) => formatMoney(sum, unit);
  const start = isKept
    ? `${show(more)} of the target of ${nameOf(pair.after)} moved between years, its total of ${show(after)} kept`
    : `the target of ${nameOf(pair.after)} was ${change < 0 ? 'lowered' : 'raised'} by ${show(Math.abs(change))}, from ${show(before)} to ${show(after)}`;
  return {
    ...ofLine(pair.after),
    kind: isKept ? 're-profiled' : change < 0 ? 'target lowered' : 'target raised',
    before: byYear(moved, 'before', unit),
    after: byYear(moved, 'after', unit),
    targets: moved,
    money: Math.max(less, more),
    says: `${start[0]?.toUpperCase() ?? ''}${start.slice(1)} (${moved.map((one) => yearWords(one, unit)).join('; ')}).`,
  };
}

/** What a year's target rose by; negative where it fell. A blank target asks for nothing. */
export function changeOf({ before, after }: Pick<TargetMoved, 'before' | 'after'>): number {
  return tidy((after ?? 0) - (before ?? 0), after ?? 0, before ?? 0);
}

/** `2014/15 £400k, 2015/16 £0`. */
function byYear(moved: readonly TargetMoved[], side: 'before' | 'after', unit: MoneyUnit): string {
  return moved.map((one) => `${formatFinancialYear(one.year)} ${shown(one[side], unit)}`).join(', ');
}

function yearWords({ year, before, after }: TargetMoved, unit: MoneyUnit): string {
  return `${formatFinancialYear(year)} from ${shown(before, unit)} to ${shown(after, unit)}`;
}

function shown(target: number | null, unit: MoneyUnit): string {
  return target === null ? 'none' : formatMoney(target, unit);
}
