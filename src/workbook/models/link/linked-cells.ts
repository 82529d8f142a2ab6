import type { FinancialYear } from '../../../finance/financial-year';
import { refKey } from '../../../finance/reference';
import { cellAddress, withSheet } from '../../cells/address';
import type { CellValue } from '../../cells/cell-value';
import { contentsKinds, type WorkbookContents } from '../../contents/table-contents';
import { type CellLink, readCellLink } from '../../edits/cell-link';
import { failure, type TrackerFailure } from '../../failure';
import { isSameName } from '../../pages/sheet-names';
import type { CellPlace } from '../../tracker';

/** A target or forecast of a savings line that takes its figure from another sheet. */
export interface LinkedCell {
  readonly ref: string;
  readonly title: string | null;
  readonly field: 'target' | 'forecast';
  readonly year: FinancialYear | null;
  /** The heading of its column. */
  readonly column: string;
  readonly place: CellPlace;
  /** What it shows. */
  readonly value: CellValue;
  readonly formula: string;
  readonly link: CellLink;
}

/** The targets and forecasts of savings lines that take their figures from other sheets, in the order of the lines. */
function allLinkedCells({ tables }: WorkbookContents): LinkedCell[] {
  const table = tables.Savings;
  if (table === undefined) return [];
  return table.rows.flatMap(({ kind, row, ref, title, cells }) =>
    kind !== 'line'
      ? []
      : table.columns.flatMap(({ field, year, heading, column }, index): LinkedCell[] => {
          const cell = cells[index];
          const link = cell?.isFormula === true ? readCellLink(cell.formula) : null;
          if (cell === undefined || link === null || (field !== 'target' && field !== 'forecast')) return [];
          const place = { sheet: table.sheet, address: cellAddress(row - 1, column) };
          const { value, formula } = cell;
          return [{ ref, title, field, year, column: heading, place, value, formula: String(formula), link }];
        }),
  );
}

/** Those that take them from one sheet. */
export const linkedCells = (contents: WorkbookContents, sheet: string): LinkedCell[] =>
  allLinkedCells(contents).filter(({ link }) => isSameName(link.sheet, sheet));

/** Those of one line. */
export const linkedCellsOf = (contents: WorkbookContents, ref: string): LinkedCell[] =>
  allLinkedCells(contents).filter((cell) => refKey(cell.ref) === refKey(ref));

/** The sheets that a line takes its figures from, each once. */
export const sheetsFeeding = (contents: WorkbookContents, ref: string): string[] => [
  ...new Set(linkedCellsOf(contents, ref).map(({ link }) => link.sheet)),
];

/** Whether any savings line takes a figure from another sheet. */
export const hasLinkedCells = (contents: WorkbookContents): boolean => allLinkedCells(contents).length > 0;

/** The lines that a model feeds, each once: one, unless somebody has copied the formulas. */
export const linesFedBy = (contents: WorkbookContents, sheet: string): string[] => [
  ...new Set(linkedCells(contents, sheet).map(({ ref }) => ref)),
];

/** Other cells of the tables whose formulas name a sheet: those that people have written. */
function otherCellsNaming({ tables }: WorkbookContents, sheet: string): string[] {
  const names = [`${sheet}!`, `'${sheet.replaceAll("'", "''")}'!`].map((name) => name.toLowerCase());
  return contentsKinds.flatMap((kind) => {
    const table = tables[kind];
    return (table?.rows ?? []).flatMap(({ row, cells }) =>
      cells.flatMap(({ formula, isFormula }, index) => {
        const text = isFormula ? String(formula).toLowerCase() : '';
        if (table === undefined || !names.some((name) => text.includes(name))) return [];
        return [withSheet(table.sheet, cellAddress(row - 1, table.columns[index]?.column ?? 0))];
      }),
    );
  });
}

/** Why the sheet of a model may not be removed yet; null where no cell of the tables takes a figure from it. */
export function linkedObstacle(contents: WorkbookContents, sheet: string): TrackerFailure | null {
  const refs = linesFedBy(contents, sheet);
  if (refs.length > 0) {
    return failure('not possible', `It feeds ${refs.join(', ')}: unlink it first, so that its last figures stay.`);
  }
  const cells = otherCellsNaming(contents, sheet);
  if (cells.length === 0) return null;
  return failure(
    'not possible',
    `${cells.join(', ')} would show #REF!: a formula there takes a figure from it. Write the figure in its place first.`,
  );
}
