import type { ReadWorkbook } from '../../assemble-workbook';
import type { ModelInWorkbook } from '../read/models-in';
import { linkedCells } from './linked-cells';
import { firstYearBy } from './model-years';
import type { WantedLink } from './plan-link';

/** The link of a model to its line, as it was wanted; null where the model feeds no line by one of its results. */
export function linkOfModel({ contents, tracker }: ReadWorkbook, model: ModelInWorkbook): WantedLink | null {
  const cells = linkedCells(contents, model.sheet);
  const ref = cells[0]?.ref;
  const starts = cells.flatMap((cell) => {
    const year = cell.year ?? tracker.settings.year;
    return cell.ref === ref ? (firstYearBy(model, cell.link.address, year)?.startYear ?? []) : [];
  });
  return ref === undefined || starts.length === 0 ? null : { ref, from: { startYear: Math.min(...starts) } };
}
