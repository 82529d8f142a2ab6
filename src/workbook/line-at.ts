import { holds } from './cells/address';
import type { SelectedPlace } from './excel/selection';
import type { AssessedBudget, AssessedSaving, CellPlace, Tracker } from './tracker';

/**
 * The assessed line that stands on the row of a cell; null when none does. Where tables stand beside each other, the line
 * of the one whose columns hold the cell; beside all of them the first.
 */
export function lineAt(
  tracker: Tracker,
  { sheet, address, row }: SelectedPlace,
): AssessedSaving | AssessedBudget | null {
  const stands = (line: { readonly row: number; readonly place: CellPlace }): boolean =>
    line.row === row && line.place.sheet === sheet;
  const lines = [...tracker.savings.filter(stands), ...tracker.budget.filter(stands)];
  if (lines.length < 2) return lines[0] ?? null;
  const area = tracker.layouts.find((layout) => layout.sheet === sheet && holds(layout.area, address))?.area;
  const own = area === undefined ? undefined : lines.find(({ place }) => holds(area, place.address));
  return own ?? lines[0] ?? null;
}
