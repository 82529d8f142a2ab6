import { budgetKey } from '../../finance/budget-line';
import type { BudgetNode } from '../../finance/month-end/budget-tree';
import { groupKey } from '../../finance/rollup/groups';
import type { MonthEndLine, MonthEndReading } from '../../workbook';

/** The key of a line: its code, and whether it pays out or takes in. */
export const lineKey = ({ outturn }: Pick<MonthEndLine, 'outturn'>): string => budgetKey(outturn);

/** The key of a department or a service among its siblings. */
export const placeKey = ({ name }: Pick<BudgetNode, 'name'>): string => groupKey(name ?? '');

/** What a department or service without a name is called. */
export const placeName = ({ level, name }: Pick<BudgetNode, 'level' | 'name'>): string =>
  name ?? (level === 'department' ? 'No department given' : 'No service given');

/** The places from the whole down to that of a path; what is no longer there is left out. */
export function placesOn({ tree }: MonthEndReading, path: readonly string[]): readonly BudgetNode[] {
  const places = [tree];
  for (const key of path) {
    const next = places.at(-1)?.children.find((child) => placeKey(child) === key);
    if (next === undefined) break;
    places.push(next);
  }
  return places;
}

/** Whether a line belongs to a place. */
const isIn = ({ outturn }: MonthEndLine, path: readonly string[]): boolean =>
  [outturn.department, outturn.service].every(
    (name, level) => path[level] === undefined || groupKey(name ?? '') === path[level],
  );

/** The lines of a place, in the order of the rows. */
export const linesIn = ({ lines }: MonthEndReading, path: readonly string[]): readonly MonthEndLine[] =>
  path.length === 0 ? lines : lines.filter((line) => isIn(line, path));

/** The path of a line: its department and its service. */
export const pathOf = ({ outturn: { department, service } }: MonthEndLine): readonly string[] =>
  [department, service].map((name) => groupKey(name ?? ''));

/** How many of some lines lack the narrative that they need, by the key of their department or service. */
export function missingByPlace(
  lines: readonly MonthEndLine[],
  level: 'department' | 'service',
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    if (!lacksNarrative(line)) continue;
    const key = groupKey(line.outturn[level] ?? '');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Whether a line needs a narrative and has none. */
export const lacksNarrative = ({ needsNarrative, details }: MonthEndLine): boolean =>
  needsNarrative.length > 0 && (details.narrative ?? '').trim() === '';
