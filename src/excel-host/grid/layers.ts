import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
} from '@univerjs/preset-sheets-conditional-formatting';
import { AddDataValidationMutation, RemoveDataValidationMutation } from '@univerjs/preset-sheets-data-validation';
import { RemoveNoteMutation, UpdateNoteMutation } from '@univerjs/preset-sheets-note';

import type { Area } from '../book';
import type { Engine } from '../engine/engine';
import type { EngineSheet } from '../engine/sheet';
import { rangeOf } from '../engine/sheet-layout';
import { DeleteWorksheetRangeThemeStyleMutation, SetWorksheetRangeThemeStyleMutation } from '../engine/vendor';
import { univerRule } from './conditional-format-rules';
import { shownValidations, univerValidation } from './data-validation-rules';

/** Runs one of Univer's mutations on the sheet. */
export type Mutate = (id: string, params: object) => void;

/** One kind of thing that the grid shows of a sheet and that is drawn again as a whole. */
interface Layer {
  /** What it is drawn from. */
  readonly items: (sheet: EngineSheet, engine: Engine) => unknown;
  /** Draws it, and gives how to take it away again. */
  readonly draw: (sheet: EngineSheet, engine: Engine, mutate: Mutate) => () => void;
}

const conditionalFormats: Layer = {
  items: (sheet) => sheet.conditionalFormats,
  draw: (sheet, _, mutate) => {
    const ids = sheet.conditionalFormats.map(({ id }) => id);
    // Univer puts each new rule before the others, so the last in priority goes first.
    for (const { id, format } of sheet.conditionalFormats.toReversed())
      mutate(AddConditionalRuleMutation.id, { rule: univerRule(id, format) });
    return () => {
      for (const cfId of ids) mutate(DeleteConditionalRuleMutation.id, { cfId });
    };
  },
};

const dataValidations: Layer = {
  items: shownValidations,
  draw: (sheet, engine, mutate) => {
    const rules = shownValidations(sheet, engine).map((shown, index) =>
      univerValidation(`validation-${sheet.id}-${index}`, shown),
    );
    rules.forEach((rule, index) => {
      mutate(AddDataValidationMutation.id, { rule, index });
    });
    return () => {
      rules.forEach((_, index) => {
        mutate(RemoveDataValidationMutation.id, { ruleId: `validation-${sheet.id}-${index}` });
      });
    };
  },
};

const noteSize = { width: 220, height: 90 };

const notes: Layer = {
  items: (sheet) => sheet.notes,
  draw: (sheet, _, mutate) => {
    const places = sheet.notes.map(({ row, column }) => ({ sheetId: sheet.id, row, col: column, silent: true }));
    for (const { row, column, text } of sheet.notes) {
      const note = { id: `note-${row}-${column}`, row, col: column, note: text, show: false, ...noteSize };
      mutate(UpdateNoteMutation.id, { sheetId: sheet.id, row, col: column, note, silent: true });
    }
    return () => {
      for (const place of places) mutate(RemoveNoteMutation.id, place);
    };
  },
};

/** Univer's look for a table: a dark row of headings and banded rows. It has none without bands. */
const tableTheme = 'default';

function bandedTables(sheet: EngineSheet, engine: Engine): readonly Area[] {
  const banded = engine.tables.onSheet(sheet.id).filter(({ showBandedRows }) => showBandedRows);
  return banded.map(({ area }) => area);
}

const tables: Layer = {
  items: bandedTables,
  draw: (sheet, engine, mutate) => {
    const looks = bandedTables(sheet, engine).map((area) => ({ range: rangeOf(area), themeName: tableTheme }));
    for (const look of looks) mutate(SetWorksheetRangeThemeStyleMutation.id, look);
    return () => {
      for (const look of looks) mutate(DeleteWorksheetRangeThemeStyleMutation.id, look);
    };
  },
};

/** Everything that the grid shows of what the engine keeps beside Univer's cells. */
export const layers: readonly Layer[] = [conditionalFormats, dataValidations, notes, tables];
