import type { FinancialYear } from '../../../finance/financial-year';
import { refKey } from '../../../finance/reference';
import { cellAddress, withSheet } from '../../cells/address';
import type { CellValue } from '../../cells/cell-value';
import { contentsKinds, type TableContents, type WorkbookContents } from '../../contents/table-contents';
import { tablesOf } from '../../contents/tables-of';
import { type CellLink, readCellLink } from '../../edits/cell-link';
import { failure, type TrackerFailure } from '../../failure';
import { isSameName } from '../../pages/sheet-names';
import type { Steps } from '../../steps';
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

/** The sheet of a model: only what comes from one of these is a link of ours, all else is a formula of the user's. */
interface ModelSheet {
  readonly sheet: string;
}

const found = new WeakMap<WorkbookContents, readonly LinkedCell[]>();

/**
 * The targets and forecasts of savings lines that have the form of a link, in the order of the lines, whatever sheet they
 * name; looked for once in a workbook as it was read.
 */
function cellsLikeLinks(contents: WorkbookContents): readonly LinkedCell[] {
  const known = found.get(contents);
  if (known !== undefined) return known;
  const cells = findCellsLikeLinks(contents);
  found.set(contents, cells);
  return cells;
}

const findCellsLikeLinks = ({ savings }: WorkbookContents): LinkedCell[] => savings.flatMap(cellsLikeLinksIn);

function cellsLikeLinksIn(table: TableContents): LinkedCell[] {
  const columns = table.columns.flatMap(({ field, year, heading, column }, index) =>
    field === 'target' || field === 'forecast' ? [{ field, year, heading, column, index } as const] : [],
  );
  return table.rows.flatMap(({ kind, row, ref, title, cells }) =>
    kind !== 'line'
      ? []
      : columns.flatMap(({ field, year, heading, column, index }): LinkedCell[] => {
          const cell = cells[index];
          const link = cell?.isFormula === true ? readCellLink(cell.formula) : null;
          if (cell === undefined || link === null) return [];
          const place = { sheet: table.sheet, address: cellAddress(row - 1, column) };
          const { value, formula } = cell;
          return [{ ref, title, field, year, column: heading, place, value, formula: String(formula), link }];
        }),
  );
}

/** The targets and forecasts that take their figures from the sheet of one model, in the order of the lines. */
export const linkedCells = (contents: WorkbookContents, sheet: string): LinkedCell[] =>
  cellsLikeLinks(contents).filter(({ link }) => isSameName(link.sheet, sheet));

/** Those of one line that take them from models: a figure from any other sheet is the user's own formula. */
export const linkedCellsOf = (contents: WorkbookContents, ref: string, models: readonly ModelSheet[]): LinkedCell[] =>
  cellsLikeLinks(contents).filter(
    (cell) => refKey(cell.ref) === refKey(ref) && models.some(({ sheet }) => isSameName(sheet, cell.link.sheet)),
  );

/** The sheets of the models that a line takes its figures from, each once. */
export const sheetsFeeding = (
  contents: WorkbookContents,
  ref: string,
  models: readonly ModelSheet[],
): readonly string[] => [...new Set(linkedCellsOf(contents, ref, models).map(({ link }) => link.sheet))];

/**
 * Whether a savings line takes a figure from another sheet, which may be that of a model or not: where none does, no
 * model needs to be read.
 * @param ref left out: any line
 */
export const mayBeFed = (contents: WorkbookContents, ref?: string): boolean =>
  cellsLikeLinks(contents).some((cell) => ref === undefined || refKey(cell.ref) === refKey(ref));

/** The lines that a model feeds, each once: one, unless somebody has copied the formulas. */
export const linesFedBy = (contents: WorkbookContents, sheet: string): string[] => [
  ...new Set(linkedCells(contents, sheet).map(({ ref }) => ref)),
];

const rowsInOneStep = 100;

/** Other cells of the tables whose formulas name a sheet: those that people have written. In steps. */
function* otherCellsNaming(contents: WorkbookContents, sheet: string): Steps<string[]> {
  const names = [`${sheet}!`, `'${sheet.replaceAll("'", "''")}'!`].map((name) => name.toLowerCase());
  const named: string[] = [];
  for (const table of contentsKinds.flatMap((kind) => tablesOf(contents, kind))) {
    for (const [at, { row, cells }] of table.rows.entries()) {
      if (at % rowsInOneStep === 0) yield;
      for (const [index, { formula, isFormula }] of cells.entries()) {
        if (!isFormula) continue;
        const text = String(formula).toLowerCase();
        if (!names.some((name) => text.includes(name))) continue;
        named.push(withSheet(table.sheet, cellAddress(row - 1, table.columns[index]?.column ?? 0)));
      }
    }
  }
  return named;
}

/** Why the sheet of a model may not be removed yet; null where no cell of the tables takes a figure from it. In steps. */
export function* linkedObstacle(contents: WorkbookContents, sheet: string): Steps<TrackerFailure | null> {
  const refs = linesFedBy(contents, sheet);
  if (refs.length > 0) {
    return failure('not possible', `It feeds ${refs.join(', ')}: unlink it first, so that its last figures stay.`);
  }
  const cells = yield* otherCellsNaming(contents, sheet);
  if (cells.length === 0) return null;
  return failure(
    'not possible',
    `${cells.join(', ')} would show #REF!: a formula there takes a figure from it. Write the figure in its place first.`,
  );
}
