import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
} from '@univerjs/preset-sheets-conditional-formatting';
import { AddDataValidationMutation, RemoveDataValidationMutation } from '@univerjs/preset-sheets-data-validation';
import { RemoveNoteMutation, UpdateNoteMutation } from '@univerjs/preset-sheets-note';

import type { Area } from '../book';
import type { Engine } from '../engine/engine';
import type { EngineEvent } from '../engine/events';
import type { EngineSheet } from '../engine/sheet';
import { rangeOf } from '../engine/sheet-layout';
import {
  DeleteWorksheetRangeThemeStyleMutation,
  SetSelectionsOperation,
  SetWorksheetRangeThemeStyleMutation,
} from '../engine/vendor';
import { univerRule } from './conditional-format-rules';
import { univerValidation } from './data-validation-rules';

/** What the grid shows of one sheet at the moment, so that it can be taken away again. */
interface Shown {
  readonly formats: readonly string[];
  readonly validations: readonly string[];
  readonly notes: readonly { readonly row: number; readonly column: number }[];
  readonly tables: readonly Area[];
}

const nothing: Shown = { formats: [], validations: [], notes: [], tables: [] };
/** Events after which rules, notes and tables are as they were. */
const unseen = new Set<EngineEvent['kind']>(['selected', 'sheetActivated', 'sheetDeactivated', 'chartsChanged']);
/** Univer's look for a table: a dark row of headings and banded rows. It has none without bands. */
const TABLE_THEME = 'default';
const NOTE_SIZE = { width: 220, height: 90 };

/** Shows in the grid what the engine keeps beside Univer's cells: conditional formats, validation, notes, tables. */
export class Projection {
  private readonly shown = new Map<string, Shown>();
  private readonly stale = new Set<string>();

  constructor(private readonly engine: Engine) {}

  /** Shows everything, and from now on whatever changes. */
  start(): void {
    for (const sheet of this.engine.sheets.all()) this.show(sheet);
    this.engine.events.add((event) => {
      this.hear(event);
    });
  }

  private hear(event: EngineEvent): void {
    if (event.kind === 'selected' && !this.engine.isFollowing) this.select(event.sheetId, event.area);
    if (unseen.has(event.kind)) return;
    if (event.kind === 'sheetDeleted') {
      this.shown.delete(event.sheetId);
      return;
    }
    if (this.stale.size === 0)
      queueMicrotask(() => {
        this.showStale();
      });
    this.stale.add(event.sheetId);
  }

  private showStale(): void {
    const ids = [...this.stale];
    this.stale.clear();
    for (const id of ids) {
      const sheet = this.engine.sheets.byId(id);
      if (sheet) this.show(sheet);
    }
  }

  private show(sheet: EngineSheet): void {
    this.takeAway(sheet.id, this.shown.get(sheet.id) ?? nothing);
    const banded = this.engine.tables.onSheet(sheet.id).filter(({ showBandedRows }) => showBandedRows);
    const tables = banded.map(({ area }) => area);
    const validations = sheet.dataValidations.map((_, index) => `validation-${sheet.id}-${index}`);
    // Univer puts each new rule before the others, so the last in priority goes first.
    for (const { id, format } of sheet.conditionalFormats.toReversed()) {
      this.mutate(AddConditionalRuleMutation.id, sheet.id, { rule: univerRule(id, format) });
    }
    sheet.dataValidations.forEach((data, index) => {
      this.mutate(AddDataValidationMutation.id, sheet.id, {
        rule: univerValidation(validations[index] ?? '', data),
        index,
      });
    });
    for (const { row, column, text } of sheet.notes) {
      const note = { id: `note-${row}-${column}`, row, col: column, note: text, show: false, ...NOTE_SIZE };
      this.mutate(UpdateNoteMutation.id, sheet.id, { sheetId: sheet.id, row, col: column, note, silent: true });
    }
    for (const area of tables) {
      this.mutate(SetWorksheetRangeThemeStyleMutation.id, sheet.id, { range: rangeOf(area), themeName: TABLE_THEME });
    }
    this.shown.set(sheet.id, {
      formats: sheet.conditionalFormats.map(({ id }) => id),
      validations,
      notes: sheet.notes,
      tables,
    });
  }

  private takeAway(sheetId: string, { formats, validations, notes, tables }: Shown): void {
    for (const cfId of formats) this.mutate(DeleteConditionalRuleMutation.id, sheetId, { cfId });
    for (const ruleId of validations) this.mutate(RemoveDataValidationMutation.id, sheetId, { ruleId });
    for (const { row, column } of notes)
      this.mutate(RemoveNoteMutation.id, sheetId, { sheetId, row, col: column, silent: true });
    for (const area of tables) {
      this.mutate(DeleteWorksheetRangeThemeStyleMutation.id, sheetId, { range: rangeOf(area), themeName: TABLE_THEME });
    }
  }

  private select(sheetId: string, area: Area): void {
    const range = rangeOf(area);
    const primary = {
      ...range,
      actualRow: area.top,
      actualColumn: area.left,
      isMerged: false,
      isMergedMainCell: false,
    };
    this.mutate(SetSelectionsOperation.id, sheetId, { selections: [{ range, primary, style: null }], reveal: true });
  }

  private mutate(id: string, subUnitId: string, params: object): void {
    this.engine.univer.mutate(id, { subUnitId, ...params });
  }
}
