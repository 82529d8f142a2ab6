import { groupBy } from '../../../finance/group-by';
import { areaAddress, bottomOf, withSheet } from '../../cells/address';
import { isFormula, toCellValue, type CellValue } from '../../cells/cell-value';
import type { Asked } from '../../excel/cell-questions';
import { entryOf } from '../../excel/entry';
import { rangeOf } from '../../excel/ranges';
import { partsBySize, type Job } from '../../excel/trips';
import { headingKey } from '../../headings/normalise';
import { mapInSteps, type Steps } from '../../steps';
import type { Area } from '../../tracker';
import type { CellContent, RowCell } from '../edit-plan';
import { boundToRow, freeOfRow } from '../row-formula';
import { needsDayFormat } from './cell-formats';
import type { ReadyTarget } from './target';
import type { PlacedColumn } from './write-columns';
import { placeOfRows, runsOf, type RowRun } from './work';

/** The writing of some new rows, and whether Excel then shows them. */
export interface RowsWrite {
  readonly job: Job;
  readonly address: string;
  readonly cells: number;
  /** In steps. */
  readonly holds: () => Steps<boolean>;
}

interface Slot {
  readonly heading: string;
  readonly column: number;
}

/** The columns of a table as they stand once new ones have been added. */
function slotsOf({ work: { table } }: ReadyTarget, placed: readonly PlacedColumn[]): Slot[] {
  const shift = (column: number): number =>
    placed.reduce((at, one) => (one.isInserted && one.at <= at ? at + 1 : at), column);
  return [
    ...table.headings.map(({ text, column }) => ({ heading: text, column: shift(column) })),
    ...placed.map(({ added, finally: column }) => ({ heading: added.column, column })),
  ];
}

/** Gives the cells of a row their columns: of headings with the same words the first that is not yet taken. */
function columnsBy(slots: readonly Slot[]): (cells: readonly RowCell[]) => Map<number, CellContent> {
  // Rows come by the thousand under the same few headings.
  const byWords = groupBy(slots, ({ heading }) => headingKey(heading));
  const byHeading = new Map<string, readonly Slot[]>();
  const slotsOf = (heading: string): readonly Slot[] => {
    const known = byHeading.get(heading) ?? byWords.get(headingKey(heading)) ?? [];
    byHeading.set(heading, known);
    return known;
  };
  return (cells) => {
    const taken = new Map<number, CellContent>();
    for (const { column: heading, content } of cells) {
      const slot = slotsOf(heading).find((one) => !taken.has(one.column));
      if (slot !== undefined) taken.set(slot.column, content);
    }
    return taken;
  };
}

function sentFor(content: CellContent | undefined, row: number, format: string): CellValue | null {
  if (content === undefined) return null;
  return typeof content === 'object' ? boundToRow(content.formula, row) : entryOf(content, format);
}

/** A new row as it is sent, cell by cell. */
interface SentRow {
  readonly content: ReadonlyMap<number, CellContent>;
  readonly formats: readonly string[];
  readonly cells: readonly (CellValue | null)[];
  /** About how many characters it takes. */
  readonly size: number;
}

/** Rows whose number formats and cells are sent as one array each, in parts that fit into a message. In steps. */
export function* writeAddedRows(target: ReadyTarget, placed: readonly PlacedColumn[]): Steps<RowsWrite[]> {
  const { work, excelTable } = target;
  const { table, rowsAdded } = work;
  if (rowsAdded.length === 0) return [];
  const { top, below } = placeOfRows(work);
  const area = { top, left: table.area.left, rows: rowsAdded.length, columns: table.area.columns + placed.length };
  const rows = yield* sentRows(target, placed, area);
  return partsBySize(rows).map((part, index) => {
    const place = { ...area, top: top + part.start, rows: part.items.length };
    const isFirst = index === 0;
    return writePart(target, place, part.items, () => {
      if (isFirst && excelTable !== null && below > 0) grow(target, excelTable, below, area.columns);
    });
  });
}

function* sentRows(
  target: ReadyTarget,
  placed: readonly PlacedColumn[],
  { top, left, columns }: Area,
): Steps<SentRow[]> {
  const { table, rowsAdded } = target.work;
  const { model } = target;
  const slots = slotsOf(target, placed);
  const contentOf = columnsBy(slots);
  const looks = Array.from({ length: columns }, (_, index) => {
    const heading = slots.find((slot) => slot.column === left + index)?.heading;
    const known = table.columns.find((one) => one.heading === heading);
    const format = (known === undefined ? undefined : model?.format(model.area.top, known.column)) ?? 'General';
    return { column: left + index, field: known?.field ?? '', format };
  });
  return yield* mapInSteps(rowsAdded, ({ cells }, down) => {
    const content = contentOf(cells);
    const formats = looks.map(({ column, field, format }) => {
      const own = content.get(column);
      return typeof own === 'number' && needsDayFormat(field, own, format) ? 'dd/mm/yyyy' : format;
    });
    const sent = looks.map(({ column }, index) =>
      sentFor(content.get(column), top + down + 1, formats[index] ?? 'General'),
    );
    return { content, formats, cells: sent, size: sent.join('').length + formats.join('').length + 20 * columns };
  });
}

function writePart(
  { work: { table }, sheet }: ReadyTarget,
  area: Area,
  rows: readonly SentRow[],
  before: () => void,
): RowsWrite {
  let written: Excel.Range | null = null;
  return {
    address: withSheet(table.sheet, areaAddress(area)),
    cells: rows.reduce((sum, { content }) => sum + content.size, 0),
    holds: function* () {
      const now: unknown[][] = written?.values ?? [];
      const held = yield* mapInSteps(rows, ({ content }, down) =>
        [...content].every(
          ([column, one]) => typeof one === 'object' || toCellValue(now[down]?.[column - area.left]) === one,
        ),
      );
      return !held.includes(false);
    },
    job: {
      size: rows.reduce((sum, { size }) => sum + size, 0),
      send: () => {
        before();
        written = rangeOf(sheet, area);
        written.numberFormat = rows.map(({ formats }) => [...formats]);
        written.values = rows.map(({ cells }) => [...cells]);
        written.load('values');
      },
    },
  };
}

/** An Excel table grows over the empty rows below it, or by rows above its totals row. */
function grow({ work: { table }, sheet }: ReadyTarget, excelTable: Excel.Table, by: number, columns: number): void {
  if (!table.showsTotals) {
    excelTable.resize(rangeOf(sheet, { ...table.area, rows: table.area.rows + by, columns }));
    return;
  }
  excelTable.rows.add(
    undefined,
    Array.from({ length: by }, () => Array.from({ length: columns }, () => '')),
  );
}

/** So many single deletions fit into a message with room to spare. */
const runsInOneJob = 2_000;

/** Takes rows out: of an Excel table its own, of a plain range the whole rows of the sheet. */
export function removeRows({ work, sheet, excelTable }: ReadyTarget): Job[] {
  const { table, rowsRemoved, columnsAdded, columnsRemoved } = work;
  const columns = table.area.columns + columnsAdded.length - columnsRemoved.length;
  const added = placeOfRows(work).below;
  const staying = bottomOf(table.area) - table.area.top - 1 + added - rowsRemoved.length;
  const remove = (run: RowRun): void => {
    const range = rangeOf(sheet, { ...table.area, ...run, columns });
    if (excelTable === null) range.getEntireRow().delete('Up');
    // An Excel table keeps one row, so its last line leaves a blank one.
    else if (staying === 0 && run.top === table.area.top + 1) {
      rangeOf(sheet, { ...table.area, top: run.top, rows: 1, columns }).clear('Contents');
      if (run.rows > 1) rangeOf(sheet, { ...table.area, top: run.top + 1, rows: run.rows - 1, columns }).delete('Up');
    } else range.delete('Up');
  };
  return inGroups(runsOf(rowsRemoved), runsInOneJob).map((runs) => ({
    size: 500 * runs.length,
    send: () => {
      runs.forEach(remove);
    },
  }));
}

const inGroups = <T>(items: readonly T[], most: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / most) }, (_, index) => items.slice(index * most, (index + 1) * most));

/** All cells of a row (counted from 1) that goes, under whatever heading; null where a formula of it works with other rows. */
export function cellsOfRow({ work: { table } }: ReadyTarget, { value, formula }: Asked, row: number): RowCell[] | null {
  const cells = table.headings.map(({ text, column }): RowCell | null => {
    const content = formula(row - 1, column);
    if (!isFormula(content) || content === value(row - 1, column)) return { column: text, content };
    const freed = freeOfRow(content, row);
    return freed === null ? null : { column: text, content: { formula: freed } };
  });
  const known = cells.filter((cell) => cell !== null);
  return known.length < cells.length ? null : known.filter(({ content }) => content !== '');
}
