import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';

import { LocaleService, LocaleType, mergeLocales, type Univer } from '@univerjs/core';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import formattingWords from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import coreWords from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { UniverUIPlugin } from '@univerjs/ui';

/** Adds what draws the workbook and lets a person work in it: the grid, the formula bar and the sheet tabs. */
export function addGridPlugins(univer: Univer, container: HTMLElement): void {
  univer
    .__getInjector()
    .get(LocaleService)
    .load({ [LocaleType.EN_US]: mergeLocales(coreWords, formattingWords) });
  univer.registerPlugin(UniverRenderEnginePlugin);
  // The tracker's own ribbon stands above; a second row of tools would only be in the way.
  univer.registerPlugin(UniverUIPlugin, { container, header: false, toolbar: false, disableAutoFocus: true });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, { formulaBar: true });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
}
