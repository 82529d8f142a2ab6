import type { LineMovement } from '../../finance/month-end/movement/line-movement';
import { groupKey } from '../../finance/rollup/groups';
import type { MonthEndReading } from '../month-end/month-end';

/** What the reports say of codes that were forecast before and are in the budget no more. */
export interface GoneLines {
  /** The departments of the budget, and behind them those that only codes which have gone were of. */
  readonly departments: readonly (string | null)[];
  /** What moved with the codes, their departments as `departments` has them. */
  readonly gone: readonly LineMovement[];
}

/** Puts the codes that have gone under the departments of the budget; names that differ only in case or spaces are one. */
export function goneLines({ tree, gone }: MonthEndReading): GoneLines {
  const keyOf = (name: string | null): string => groupKey(name ?? '');
  const names = new Map(tree.children.map(({ name }) => [keyOf(name), name] as const));
  const moved = gone.filter(({ amount }) => amount !== 0);
  for (const { department } of moved) if (!names.has(keyOf(department))) names.set(keyOf(department), department);
  return {
    departments: [...names.values()],
    gone: moved.map((line) => ({ ...line, department: names.get(keyOf(line.department)) ?? null })),
  };
}
