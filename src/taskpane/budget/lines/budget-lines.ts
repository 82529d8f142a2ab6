import { budgetLineName } from '../../../finance/budget-line';
import { isMaterial } from '../../../finance/month-end/materiality';
import type { Materiality } from '../../../finance/month-end/materiality';
import { groupKey } from '../../../finance/rollup/groups';
import type { MonthEndLine, MonthEndReading } from '../../../workbook';
import type { BudgetOrder, BudgetView, LinesShown } from '../budget-view';
import { lacksNarrative } from '../places';

/** What a reader calls a line; its code where it has no name. */
export const lineName = ({ assessed: { line } }: Pick<MonthEndLine, 'assessed'>): string =>
  budgetLineName(line) ?? line.ref;

/** Whether a person's forecast is so far from the calculated one that somebody should ask why. */
export const isUnlikeCalculated = (
  { outturn: { difference, budget } }: Pick<MonthEndLine, 'outturn'>,
  materiality: Materiality,
): boolean => difference !== null && isMaterial(difference, budget ?? 0, materiality);

/** The lines that a person looks for, in the order that they chose. */
export function foundLines(
  { lines, materiality }: MonthEndReading,
  { search, show, owner, order }: Pick<BudgetView, 'search' | 'show' | 'owner' | 'order'>,
): readonly MonthEndLine[] {
  const words = groupKey(search)
    .split(' ')
    .filter((word) => word !== '');
  const wanted = owner === null ? null : groupKey(owner);
  const found = lines.filter(
    (line) =>
      isShown(line, show, materiality) &&
      (wanted === null || groupKey(line.details.owner ?? '') === wanted) &&
      hasWords(line, words),
  );
  return ordered(found, order, ({ outturn }) => outturn.fullYear?.amount ?? outturn.toDate?.amount ?? 0);
}

/** Things in the order chosen: as they stand in the sheet, or the largest variance first, adverse before favourable. */
export function ordered<Item>(
  items: readonly Item[],
  order: BudgetOrder,
  varianceOf: (item: Item) => number,
): readonly Item[] {
  if (order === 'sheet') return items;
  return [...items].sort(
    (one, other) => Math.abs(varianceOf(other)) - Math.abs(varianceOf(one)) || varianceOf(other) - varianceOf(one),
  );
}

/** The owners of the budget, each once, in the order of the alphabet. */
export function ownersOf({ lines }: MonthEndReading): readonly string[] {
  const names = new Map<string, string>();
  for (const { details } of lines) {
    const name = details.owner?.trim() ?? '';
    if (name !== '' && !names.has(groupKey(name))) names.set(groupKey(name), name);
  }
  return [...names.values()].sort((one, other) => one.localeCompare(other, 'en-GB'));
}

function isShown(line: MonthEndLine, show: LinesShown, materiality: Materiality): boolean {
  switch (show) {
    case 'all':
      return true;
    case 'needs narrative':
      return line.needsNarrative.length > 0;
    case 'narrative missing':
      return lacksNarrative(line);
    case 'unlike calculated':
      return isUnlikeCalculated(line, materiality);
    case 'Blue':
    case 'Green':
    case 'Amber':
    case 'Red':
    case 'Grey':
      return line.assessed.assessment.status === show;
  }
}

function hasWords({ assessed, outturn, details }: MonthEndLine, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = groupKey(
    [outturn.code, assessed.line.codeName, outturn.service, outturn.department, details.owner].join(' '),
  );
  return words.every((word) => text.includes(word));
}
