import { mergeLocales } from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingWords from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationWords from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteWords from '@univerjs/preset-sheets-note/locales/en-US';

import type { GridPlugins } from '../engine/univer-book';

const hidden = { hidden: true };

/**
 * Univer's own ways to protect ranges and sheets: what they do would be seen in the grid alone, since the workbook knows
 * only the protection of a whole sheet.
 */
const menu = {
  'sheet.contextMenu.permission': hidden,
  'sheet.command.add-range-protection-from-sheet-bar': hidden,
  'sheet.command.change-sheet-protection-from-sheet-bar': hidden,
  'sheet.command.delete-worksheet-protection-from-sheet-bar': hidden,
  'sheet.command.view-sheet-permission-from-sheet-bar': hidden,
};

/** Univer with its grid, formula bar and sheet tabs in an element of the page; its stylesheets are the page's to load. */
export function gridPlugins(container: HTMLElement): GridPlugins {
  const presets = [
    UniverSheetsCorePreset({ container, header: true, toolbar: false, formulaBar: true, disableAutoFocus: true, menu }),
    UniverSheetsConditionalFormattingPreset(),
    // Its search field takes the keyboard from a cell that is being typed into; the link edits rules that are not ours.
    UniverSheetsDataValidationPreset({ showSearchOnDropdown: false, showEditOnDropdown: false }),
    UniverSheetsNotePreset(),
  ];
  return {
    words: mergeLocales(coreWords, conditionalFormattingWords, dataValidationWords, noteWords),
    register: (univer) => {
      for (const plugin of presets.flatMap((preset) => preset.plugins)) {
        if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
        else univer.registerPlugin(plugin);
      }
    },
  };
}
