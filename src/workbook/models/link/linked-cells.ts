import type { FinancialYear } from '../../../finance/financial-year';
import { cellAddress } from '../../cells/address';
import type { CellValue } from '../../cells/cell-value';
import type { WorkbookContents } from '../../contents/table-contents';
import { type CellLink, readCellLink } from '../../edits/cell-link';
import { failure, type TrackerFailure } from '../../failure';
import { isSameName } from '../../pages/sheet-names';
import type { CellPlace } from '../../tracker';

/** A cell of a savings line that takes its figure from another sheet. */
export interface LinkedCell {
  readonly ref: string;
  readonly title: string | null;
  readonly field: string;
  readonly year: FinancialYear | null;
  /** The heading of its column. */
  readonly column: string;
  readonly place: CellPlace;
  /** What it shows. */
  readonly value: CellValue;
  readonly formula: string;
  readonly link: CellLink;
}

/** The cells of savings lines that take their figures from a sheet, in the order of the lines. */
export function linkedCells({ tables }: WorkbookContents, sheet: string): LinkedCell[] {
  const table = tables.Savings;
  if (table === undefined) return [];
  return table.rows.flatMap(({ kind, row, ref, title, cells }) =>
    kind !== 'line'
      ? []
      : table.columns.flatMap(({ field, year, heading, column }, index): LinkedCell[] => {
          const cell = cells[index];
          const link = cell?.isFormula === true ? readCellLink(cell.formula) : null;
          if (cell === undefined || link === null || !isSameName(link.sheet, sheet)) return [];
          const place = { sheet: table.sheet, address: cellAddress(row - 1, column) };
          const { value, formula } = cell;
          return [{ ref, title, field, year, column: heading, place, value, formula: String(formula), link }];
        }),
  );
}

/** Whether any savings line takes a figure from another sheet. */
export const hasLinkedCells = ({ tables }: WorkbookContents): boolean =>
  tables.Savings?.rows.some(
    ({ kind, cells }) =>
      kind === 'line' && cells.some(({ isFormula, formula }) => isFormula && readCellLink(formula) !== null),
  ) ?? false;

/** Why the sheet of a model may not be removed yet; null where no line takes its figures from it. */
export function linkedObstacle(contents: WorkbookContents, sheet: string): TrackerFailure | null {
  const refs = [...new Set(linkedCells(contents, sheet).map(({ ref }) => ref))];
  if (refs.length === 0) return null;
  return failure('not possible', `It feeds ${refs.join(', ')}: unlink it first, so that its last figures stay.`);
}
