import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { excelWorkbook } from './excel-workbook';
import { NotExcel, type Unsuited } from './guidance/not-excel';
import { Pane, PaneMain, PaneSurface } from './shell/pane';

void Office.onReady().then((info) => {
  const place = document.getElementById('pane');
  if (place === null) return;
  const why = unsuited(info);
  createRoot(place).render(
    <StrictMode>
      {why === null ? (
        <Pane workbook={excelWorkbook} />
      ) : (
        <PaneSurface>
          <PaneMain>
            <NotExcel why={why} />
          </PaneMain>
        </PaneSurface>
      )}
    </StrictMode>,
  );
});

/** The manifest asks for the same set; an Excel that opens the page regardless is told why nothing works. */
function unsuited({ host }: { readonly host: Office.HostType | null }): Unsuited | null {
  // Outside Office, host is null whatever its type says.
  if (host !== Office.HostType.Excel) return 'not Excel';
  return Office.context.requirements.isSetSupported('ExcelApi', '1.13') ? null : 'too old';
}
