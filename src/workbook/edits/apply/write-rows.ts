import { areaAddress, bottomOf, withSheet } from '../../cells/address';
import { isFormula, toCellValue, type CellValue } from '../../cells/cell-value';
import { entryOf } from '../../excel/entry';
import { rangeOf } from '../../excel/ranges';
import type { Job } from '../../excel/trips';
import { headingKey } from '../../headings/normalise';
import type { AddedRow, CellContent, RowCell } from '../edit-plan';
import { boundToRow, freeOfRow } from '../row-formula';
import type { Asked } from './asked-cells';
import { needsDayFormat } from './write-cells';
import type { ReadyTarget } from './target';
import type { PlacedColumn } from './write-columns';
import { placeOfRows } from './work';

/** The writing of new rows, and whether Excel then shows them. */
export interface RowsWrite {
  readonly job: Job;
  readonly address: string;
  readonly cells: number;
  readonly holds: () => boolean;
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

/** Gives each cell its column: of headings with the same words the first that is not yet taken. */
function contentsByColumn(cells: readonly RowCell[], slots: readonly Slot[]): Map<number, CellContent> {
  const taken = new Map<number, CellContent>();
  for (const { column: heading, content } of cells) {
    const slot = slots.find((one) => headingKey(one.heading) === headingKey(heading) && !taken.has(one.column));
    if (slot !== undefined) taken.set(slot.column, content);
  }
  return taken;
}

function sentFor(content: CellContent | undefined, row: number, format: string): CellValue | null {
  if (content === undefined) return null;
  return typeof content === 'object' ? boundToRow(content.formula, row) : entryOf(content, format);
}

/** Rows whose number formats and cells are sent as one array each. */
export function writeAddedRows(target: ReadyTarget, placed: readonly PlacedColumn[]): RowsWrite | null {
  const { work, sheet, excelTable, model } = target;
  const { table, rowsAdded } = work;
  if (rowsAdded.length === 0) return null;
  const { top, below } = placeOfRows(work);
  const columns = table.area.columns + placed.length;
  const area = { top, left: table.area.left, rows: rowsAdded.length, columns };
  const slots = slotsOf(target, placed);
  const contents = rowsAdded.map(({ cells }: AddedRow) => contentsByColumn(cells, slots));
  const formatOf = (column: number, content: CellContent | undefined): string => {
    const heading = slots.find((slot) => slot.column === column)?.heading;
    const known = table.columns.find((one) => one.heading === heading);
    const format = (known === undefined ? undefined : model?.format(model.area.top, known.column)) ?? 'General';
    const isDay = typeof content === 'number' && needsDayFormat(known?.field ?? '', content, format);
    return isDay ? 'dd/mm/yyyy' : format;
  };
  const across = Array.from({ length: columns }, (_, index) => area.left + index);
  const formats = contents.map((row) => across.map((column) => formatOf(column, row.get(column))));
  const sent = contents.map((row, down) =>
    across.map((column, index) => sentFor(row.get(column), top + down + 1, formats[down]?.[index] ?? 'General')),
  );
  let written: Excel.Range | null = null;
  return {
    address: withSheet(table.sheet, areaAddress(area)),
    cells: contents.reduce((sum, row) => sum + row.size, 0),
    holds: () => {
      const now: unknown[][] = written?.values ?? [];
      return contents.every((row, down) =>
        [...row].every(
          ([column, content]) =>
            typeof content === 'object' || toCellValue(now[down]?.[column - area.left]) === content,
        ),
      );
    },
    job: {
      size: sent.reduce((sum, row) => sum + row.join('').length + 20 * row.length, 0),
      send: () => {
        if (excelTable !== null && below > 0) grow(target, excelTable, below, columns);
        written = rangeOf(sheet, area);
        written.numberFormat = formats;
        written.values = sent;
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

/** Runs of neighbouring rows, from the bottom up, so that the ones above stay where they are. */
function runsOf(rows: readonly number[]): { readonly top: number; readonly rows: number }[] {
  const runs: { top: number; rows: number }[] = [];
  for (const row of [...rows].sort((one, other) => other - one)) {
    const run = runs.at(-1);
    if (run?.top === row + 1) {
      run.top = row;
      run.rows += 1;
    } else runs.push({ top: row, rows: 1 });
  }
  return runs;
}

/** Takes rows out: of an Excel table its own, of a plain range the whole rows of the sheet. */
export function removeRows({ work, sheet, excelTable }: ReadyTarget): Job {
  const { table, rowsRemoved, columnsAdded, columnsRemoved } = work;
  const columns = table.area.columns + columnsAdded.length - columnsRemoved.length;
  const added = placeOfRows(work).below;
  const staying = bottomOf(table.area) - table.area.top - 1 + added - rowsRemoved.length;
  return {
    size: 0,
    send: () => {
      for (const run of runsOf(rowsRemoved.map(({ row }) => row - 1))) {
        const range = rangeOf(sheet, { ...table.area, ...run, columns });
        if (excelTable === null) range.getEntireRow().delete('Up');
        // An Excel table keeps one row, so its last line leaves a blank one.
        else if (staying === 0 && run.top === table.area.top + 1) {
          rangeOf(sheet, { ...table.area, top: run.top, rows: 1, columns }).clear('Contents');
          if (run.rows > 1)
            rangeOf(sheet, { ...table.area, top: run.top + 1, rows: run.rows - 1, columns }).delete('Up');
        } else range.delete('Up');
      }
    },
  };
}

/** All cells of a row that goes, under whatever heading; null where a formula of it works with other rows. */
export function cellsOfRow({ work: { table } }: ReadyTarget, { area, value, formula }: Asked): RowCell[] | null {
  const cells = table.headings.map(({ text, column }): RowCell | null => {
    const content = formula(area.top, column);
    if (!isFormula(content) || content === value(area.top, column)) return { column: text, content };
    const freed = freeOfRow(content, area.top + 1);
    return freed === null ? null : { column: text, content: { formula: freed } };
  });
  const known = cells.filter((cell) => cell !== null);
  return known.length < cells.length ? null : known.filter(({ content }) => content !== '');
}
