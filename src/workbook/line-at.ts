import type { AssessedBudget, AssessedSaving, CellPlace, Tracker } from './tracker';

/** The assessed line that stands on a row (counted from 1) of a sheet; null when none does. */
export function lineAt(tracker: Tracker, sheet: string, row: number): AssessedSaving | AssessedBudget | null {
  const stands = (line: { readonly row: number; readonly place: CellPlace }): boolean =>
    line.row === row && line.place.sheet === sheet;
  return tracker.savings.find(stands) ?? tracker.budget.find(stands) ?? null;
}
