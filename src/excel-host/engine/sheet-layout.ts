import type { Area } from '../book';
import type { EngineSheet } from './sheet';
import { pixelsToPoints, pointsToPixels } from './units';
import type { UniverBook } from './univer-book';
import type { Nullable } from './vendor';
import {
  AddWorksheetMergeMutation,
  BooleanNumber,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetRowHeightMutation,
  ToggleGridlinesMutation,
} from './vendor';

/** An area as Univer writes one. */
export function rangeOf(area: Area): { startRow: number; endRow: number; startColumn: number; endColumn: number } {
  return { startRow: area.top, endRow: area.bottom, startColumn: area.left, endColumn: area.right };
}

/** A row or a column that is not as a new one is. */
export interface SizedLine {
  readonly index: number;
  /** In pixels, where it was set. */
  readonly pixels: number | undefined;
  readonly isHidden: boolean;
}

function lineOf(index: number, pixels: number | undefined, hidden: Nullable<BooleanNumber>): SizedLine[] {
  const isHidden = hidden === BooleanNumber.TRUE;
  return pixels === undefined && !isHidden ? [] : [{ index, pixels, isHidden }];
}

/** What a sheet looks like beyond its cells: sizes, what is hidden, frozen or merged. All sizes are in points. */
export class SheetLayout {
  constructor(
    private readonly book: UniverBook,
    private readonly sheet: EngineSheet,
  ) {}

  columnWidth(column: number): number {
    return pixelsToPoints(this.sheet.worksheet.getColumnWidth(column));
  }

  rowHeight(row: number): number {
    return pixelsToPoints(this.sheet.worksheet.getRowHeight(row));
  }

  setColumnWidth(area: Area, points: number): void {
    this.mutate(SetWorksheetColWidthMutation.id, {
      ranges: [rangeOf(this.sheet.onGrid(area))],
      colWidth: pointsToPixels(points),
    });
  }

  setRowHeight(area: Area, points: number): void {
    this.mutate(SetWorksheetRowHeightMutation.id, {
      ranges: [rangeOf(this.sheet.onGrid(area))],
      rowHeight: pointsToPixels(points),
    });
  }

  /** The columns whose width was set or that are hidden. */
  changedColumns(): SizedLine[] {
    const held = this.sheet.worksheet.getConfig().columnData;
    return Object.keys(held).flatMap((key) => lineOf(Number(key), held[Number(key)]?.w, held[Number(key)]?.hd));
  }

  /** The rows whose height was set or that are hidden. */
  changedRows(): SizedLine[] {
    const held = this.sheet.worksheet.getConfig().rowData;
    return Object.keys(held).flatMap((key) => lineOf(Number(key), held[Number(key)]?.h, held[Number(key)]?.hd));
  }

  isRowHidden(row: number): boolean {
    return !this.sheet.worksheet.getRowRawVisible(row);
  }

  isColumnHidden(column: number): boolean {
    return !this.sheet.worksheet.getColVisible(column);
  }

  setRowsHidden(area: Area, hidden: boolean): void {
    const id = hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id;
    this.mutate(id, { ranges: [rangeOf(this.sheet.onGrid(area))] });
  }

  setColumnsHidden(area: Area, hidden: boolean): void {
    const id = hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id;
    this.mutate(id, { ranges: [rangeOf(this.sheet.onGrid(area))] });
  }

  /** Rows and columns that stay in view at the top and the left. */
  get frozen(): { readonly rows: number; readonly columns: number } {
    const { xSplit, ySplit } = this.sheet.worksheet.getConfig().freeze;
    return { rows: ySplit, columns: xSplit };
  }

  freeze(rows: number, columns: number): void {
    this.mutate(SetFrozenMutation.id, {
      startRow: rows || -1,
      startColumn: columns || -1,
      ySplit: rows,
      xSplit: columns,
    });
  }

  merge(area: Area): void {
    this.mutate(AddWorksheetMergeMutation.id, { ranges: [rangeOf(area)] });
  }

  unmerge(area: Area): void {
    this.mutate(RemoveWorksheetMergeMutation.id, { ranges: [rangeOf(area)] });
  }

  get isHidden(): boolean {
    return this.sheet.worksheet.isSheetHidden() === BooleanNumber.TRUE;
  }

  setHidden(hidden: boolean): void {
    this.mutate(SetWorksheetHideMutation.id, { hidden: hidden ? 1 : 0 });
  }

  get tabColour(): string {
    return this.sheet.worksheet.getConfig().tabColor;
  }

  setTabColour(colour: string): void {
    this.mutate(SetTabColorMutation.id, { color: colour });
  }

  get showsGridlines(): boolean {
    return this.sheet.worksheet.getConfig().showGridlines === BooleanNumber.TRUE;
  }

  setShowsGridlines(shows: boolean): void {
    this.mutate(ToggleGridlinesMutation.id, { showGridlines: shows ? 1 : 0 });
  }

  private mutate(id: string, params: object): void {
    this.book.mutate(id, { subUnitId: this.sheet.id, ...params });
  }
}
