import type { Area } from '../book';
import type { EngineSheet } from './sheet';

/**
 * Lets the rules that stand on all rows of a column of a table go on over the rows that the table has gained, as Excel does.
 * @param before the table's rows without headings and totals, as they were
 * @param after the same as they are now
 */
export function growRules(sheet: EngineSheet, before: Area, after: Area): void {
  if (after.bottom <= before.bottom) return;
  const grown = (area: Area): Area =>
    area.bottom === before.bottom && area.top <= before.top && area.left >= before.left && area.right <= before.right
      ? { ...area, bottom: after.bottom }
      : area;
  sheet.dataValidations = sheet.dataValidations.map((rule) => ({ ...rule, areas: rule.areas.map(grown) }));
  sheet.conditionalFormats = sheet.conditionalFormats.map(({ id, format }) => ({
    id,
    format: { ...format, areas: format.areas.map(grown) },
  }));
}
