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

/** Univer with its grid, formula bar and sheet tabs in an element of the page; its stylesheets are the page's to load. */
export function gridPlugins(container: HTMLElement): GridPlugins {
  const presets = [
    UniverSheetsCorePreset({ container, header: true, toolbar: false, formulaBar: true, disableAutoFocus: true }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
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
