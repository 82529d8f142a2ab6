import { dustOf } from '../../dust';
import { formatFinancialYear } from '../../financial-year';
import { formatMoney, type MoneyUnit } from '../../money';
import { sameFigure } from '../../same';
import { tidy } from '../../tidy';
import type { ComparisonContext, FoundChange } from './change';
import { nameOf, ofLine } from './line-words';
import type { LinePair } from './pair-lines';
import { targetOf } from './targets';

interface YearMoved {
  readonly year: number;
  readonly before: number | null;
  readonly after: number | null;
}

/**
 * What happened to a line's targets in the years that both states have: lowered or raised in all, or moved between years
 * with the total kept. Its money is what left years or came into years, whichever is more. Null where nothing did.
 */
export function targetChange(
  pair: LinePair,
  years: readonly number[],
  { unit }: ComparisonContext,
): FoundChange | null {
  const moved = years
    .map((year) => ({ year, before: targetOf(pair.before, year), after: targetOf(pair.after, year) }))
    .filter(({ before, after }) => !sameFigure(before ?? 0, after ?? 0));
  if (moved.length === 0) return null;
  const all = years.map((year) => ({ before: targetOf(pair.before, year), after: targetOf(pair.after, year) }));
  const [before, after] = [sumOf(all.map((one) => one.before)), sumOf(all.map((one) => one.after))];
  const change = tidy(after - before, before, after);
  const isKept = Math.abs(change) <= dustOf(before, after, ...moved.map((one) => one.after ?? 0));
  const less = sumOf(moved.map((one) => Math.max(0, (one.before ?? 0) - (one.after ?? 0))));
  const more = sumOf(moved.map((one) => Math.max(0, (one.after ?? 0) - (one.before ?? 0))));
  const show = (sum: number) => formatMoney(sum, unit);
  const start = isKept
    ? `${show(more)} of the target of ${nameOf(pair.after)} moved between years, its total of ${show(after)} kept`
    : `the target of ${nameOf(pair.after)} was ${change < 0 ? 'lowered' : 'raised'} by ${show(Math.abs(change))}, from ${show(before)} to ${show(after)}`;
  return {
    ...ofLine(pair.after),
    kind: isKept ? 're-profiled' : change < 0 ? 'target lowered' : 'target raised',
    before: byYear(moved, 'before', unit),
    after: byYear(moved, 'after', unit),
    money: Math.max(less, more),
    says: `${start[0]?.toUpperCase() ?? ''}${start.slice(1)} (${moved.map((one) => yearWords(one, unit)).join('; ')}).`,
  };
}

function sumOf(figures: readonly (number | null)[]): number {
  const known = figures.map((figure) => figure ?? 0);
  return tidy(
    known.reduce((sum, figure) => sum + figure, 0),
    ...known,
  );
}

/** `2014/15 £400k, 2015/16 £0`. */
function byYear(moved: readonly YearMoved[], side: 'before' | 'after', unit: MoneyUnit): string {
  return moved.map((one) => `${yearName(one.year)} ${shown(one[side], unit)}`).join(', ');
}

function yearWords({ year, before, after }: YearMoved, unit: MoneyUnit): string {
  return `${yearName(year)} from ${shown(before, unit)} to ${shown(after, unit)}`;
}

function yearName(startYear: number): string {
  return formatFinancialYear({ startYear });
}

function shown(target: number | null, unit: MoneyUnit): string {
  return target === null ? 'none' : formatMoney(target, unit);
}
