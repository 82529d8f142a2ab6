import { type ICommandInfo, ThemeService } from '@univerjs/core';
import { SetRangeValuesMutation, SetSelectionsOperation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import { ScrollToRangeOperation, SetCellEditVisibleOperation } from '@univerjs/sheets-ui';

import type { Area } from '../book';
import type { Engine } from '../engine/engine';
import type { EngineSheet } from '../engine/sheet';
import { isArray, isRecord } from '../protocol/json';
import { showFormats } from './shown-formats';

/** Keeps grid and engine at one: what a person does at the grid reaches the engine, what the add-in does is shown. */
export class LiveGrid {
  /** Whether it is the engine's selection that is being shown, and so no person's. */
  private isShowing = false;

  constructor(private readonly engine: Engine) {
    for (const sheet of engine.sheets.all()) showFormats(engine, sheet);
    engine.univer.onDone((command) => {
      this.hear(command);
    });
    engine.events.add((event) => {
      if (event.kind === 'selected') this.showSelection(event.sheetId, event.area);
      if (event.kind === 'rulesChanged')
        this.withSheet(event.sheetId, (sheet) => {
          showFormats(engine, sheet);
        });
    });
    this.showSelection(engine.sheets.active.id, engine.sheets.selection);
  }

  /** Draws the grid light on dark, or dark on light. */
  setDark(isDark: boolean): void {
    this.engine.univer.injector.get(ThemeService).setDarkMode(isDark);
  }

  private hear({ id, params }: Readonly<ICommandInfo>): void {
    if (!isRecord(params)) return;
    if (id === SetCellEditVisibleOperation.id) this.engine.cellEditing.set(params['visible'] === true);
    if (id === SetWorksheetActiveOperation.id) this.activated(params);
    if (id === SetSelectionsOperation.id && !this.isShowing) this.selected(params);
    // Only what a person's command wrote says which command it was.
    if (id === SetRangeValuesMutation.id && typeof params['trigger'] === 'string') this.edited(params);
  }

  private activated(params: Readonly<Record<string, unknown>>): void {
    this.withSheet(params['subUnitId'], (sheet) => {
      this.engine.asUser(() => {
        this.engine.sheets.activate(sheet);
      });
    });
  }

  private selected(params: Readonly<Record<string, unknown>>): void {
    const selections = params['selections'];
    const last = isArray(selections) ? selections.at(-1) : undefined;
    const area = isRecord(last) ? areaOf(last['range']) : undefined;
    if (area === undefined) return;
    this.withSheet(params['subUnitId'], (sheet) => {
      this.withoutEcho(() => {
        this.engine.asUser(() => {
          this.engine.select(sheet, area);
        });
      });
    });
  }

  private edited(params: Readonly<Record<string, unknown>>): void {
    const area = areaOfCells(params['cellValue']);
    if (area === undefined) return;
    this.withSheet(params['subUnitId'], (sheet) => {
      this.engine.refreshHeadings(sheet, area);
      this.engine.events.tell({ kind: 'changed', sheetId: sheet.id, area, change: 'RangeEdited', by: 'user' });
      void this.engine.calculate();
    });
  }

  private showSelection(sheetId: string, area: Area): void {
    if (this.isShowing) return;
    this.withoutEcho(() => {
      const range = { startRow: area.top, endRow: area.bottom, startColumn: area.left, endColumn: area.right };
      const primary = {
        ...range,
        endRow: area.top,
        endColumn: area.left,
        actualRow: area.top,
        actualColumn: area.left,
      };
      const selection = { range, primary: { ...primary, isMerged: false, isMergedMainCell: false }, style: null };
      this.engine.univer.mutate(SetSelectionsOperation.id, { subUnitId: sheetId, selections: [selection] });
      this.engine.univer.mutate(ScrollToRangeOperation.id, { range });
    });
  }

  private withoutEcho(show: () => void): void {
    this.isShowing = true;
    try {
      show();
    } finally {
      this.isShowing = false;
    }
  }

  private withSheet(id: unknown, act: (sheet: EngineSheet) => void): void {
    const sheet = typeof id === 'string' ? this.engine.sheets.byId(id) : undefined;
    if (sheet) act(sheet);
  }
}

function areaOf(range: unknown): Area | undefined {
  if (!isRecord(range)) return undefined;
  const { startRow: top, startColumn: left, endRow: bottom, endColumn: right } = range;
  if (typeof top !== 'number' || typeof left !== 'number') return undefined;
  return typeof bottom === 'number' && typeof right === 'number' ? { top, left, bottom, right } : undefined;
}

/** The smallest area around the cells of a matrix by row and column. */
function areaOfCells(matrix: unknown): Area | undefined {
  if (!isRecord(matrix)) return undefined;
  const rows = Object.keys(matrix).map(Number);
  const columns = Object.values(matrix).flatMap((row) => (isRecord(row) ? Object.keys(row).map(Number) : []));
  if (rows.length === 0 || columns.length === 0) return undefined;
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}
