import { isSingleCell } from '../../area';
import type { Area } from '../../book';
import type { ChartType, SeriesOf } from '../../chart-data';
import { shownText } from '../number-text';
import type { EngineSheet } from '../sheet';
import type { EngineChart } from './chart-store';
import type { ChartReference, SheetFinder } from './reference';

/** One point of a series as the cells have it now. */
export interface PicturePoint {
  /** `null` for a blank, a text or an error. */
  readonly value: number | null;
  /** What is written for it: the text of its category, or its place in the series. */
  readonly category: string;
  /** Its place along the x axis of a scatter chart. */
  readonly x: number | null;
}

/** What a series shows now. */
export interface PictureSeries {
  readonly name: string;
  readonly type: ChartType | undefined;
  readonly points: readonly PicturePoint[];
  /** The number format of its first value. */
  readonly numberFormat: string;
}

/** What the series of a chart show now: names and values in place of references. */
export function pictureOf(sheets: SheetFinder, { state }: EngineChart): PictureSeries[] {
  const shared = state.series.find(({ categories }) => categories !== undefined)?.categories;
  return state.series.map((series, index) => {
    const values = linesOf(sheets, series.values, state.plotVisibleOnly);
    const categories = linesOf(sheets, series.categories ?? shared, state.plotVisibleOnly);
    return {
      name: seriesName(sheets, series, index),
      type: series.type ?? state.type,
      points: values.map((line, at): PicturePoint => {
        const category = categories[at];
        return {
          value: numberIn(line.at(-1)),
          category: category?.map(({ text }) => text).join(' ') ?? String(at + 1),
          x: category ? numberIn(category.at(-1)) : at + 1,
        };
      }),
      numberFormat: values.find((line) => numberIn(line.at(-1)) !== null)?.at(-1)?.numberFormat ?? 'General',
    };
  });
}

/** What a series is called now. */
export function seriesName(sheets: SheetFinder, { name }: SeriesOf<ChartReference>, index: number): string {
  if (name === undefined) return `Series${index + 1}`;
  if ('text' in name) return name.text;
  return linesOf(sheets, name.source, false)
    .map((line) => line.map(({ text }) => text).join(' '))
    .join(' ');
}

interface PictureCell {
  readonly value: unknown;
  readonly text: string;
  readonly numberFormat: string;
}

function numberIn(cell: PictureCell | undefined): number | null {
  return typeof cell?.value === 'number' ? cell.value : null;
}

/** The cells of a reference, point by point along its longer side; several across are levels of one point. */
function linesOf(
  sheets: SheetFinder,
  reference: ChartReference | undefined,
  visibleOnly: boolean,
): readonly (readonly PictureCell[])[] {
  if (reference === undefined || 'text' in reference) return [];
  const sheet = sheets.byId(reference.sheetId);
  if (!sheet) return [];
  const area = sheet.onGrid(reference.area);
  const rows = indexes(area.top, area.bottom).filter((row) => !(visibleOnly && sheet.layout.isRowHidden(row)));
  const columns = indexes(area.left, area.right).filter(
    (column) => !(visibleOnly && sheet.layout.isColumnHidden(column)),
  );
  return isAcross(area)
    ? columns.map((column) => rows.map((row) => cellIn(sheet, row, column)))
    : rows.map((row) => columns.map((column) => cellIn(sheet, row, column)));
}

function isAcross(area: Area): boolean {
  return !isSingleCell(area) && area.right - area.left > area.bottom - area.top;
}

function indexes(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function cellIn(sheet: EngineSheet, row: number, column: number): PictureCell {
  const { value } = sheet.cell(row, column);
  const numberFormat = sheet.numberFormat(row, column);
  return { value, text: shownText(value, numberFormat), numberFormat };
}
