import { compareFinancialYears, type FinancialYear } from '../../financial-year';
import { addUp } from '../../tidy';
import type { LineState } from '../line-state';

/** The target of a year; null where there is none. */
export function targetOf(line: LineState, startYear: number): number | null {
  return line.years.find(({ year }) => year.startYear === startYear)?.target ?? null;
}

/** The targets of all years together. */
export function allTargets(line: LineState): number {
  return addUp(line.years.map(({ target }) => target ?? 0));
}

/** The targets from a year on: what a change of the line puts at stake. */
export function targetsFrom(line: LineState, from: FinancialYear): number {
  return addUp(
    line.years.filter(({ year }) => compareFinancialYears(year, from) >= 0).map(({ target }) => Math.abs(target ?? 0)),
  );
}

/** The years of all lines that have a target in one of them, the earliest first, by the year in which they start. */
export function yearsWithTargets(lines: readonly LineState[]): readonly number[] {
  const known = new Set<number>();
  for (const line of lines) {
    for (const { year, target } of line.years) if (target !== null) known.add(year.startYear);
  }
  return [...known].sort((a, b) => a - b);
}

/** Whole sums, which most are, have no traces of binary arithmetic to take off. */
const toThePenny = (target: number): number => (Number.isInteger(target) ? target : Number(target.toPrecision(12)));

/** Two lines have the same key where their targets by year are the same to the penny, and not all nil; null for nil. */
export function targetsKey(line: LineState): string | null {
  const parts = line.years
    .filter(({ target }) => target !== null && target !== 0)
    .sort((a, b) => compareFinancialYears(a.year, b.year))
    .map(({ year, target }) => `${year.startYear}:${toThePenny(target ?? 0)}`);
  return parts.length === 0 ? null : parts.join(' ');
}
