import { askPane, type PaneRequest } from '../pane-request';

/** Each button of the ribbon, by the function name that manifest.xml gives it, and the screen of the pane it opens. */
const buttons: Readonly<Record<string, PaneRequest>> = {
  refreshRag: 'refresh',
  explainLine: 'line',
  showTracker: 'start',
  updateLines: 'lines',
  showStarChamber: 'meeting',
};

/** The function names that manifest.xml may give its buttons. */
export const ribbonActions: readonly string[] = Object.keys(buttons);

/**
 * Ties the ribbon's buttons to what they do. None of them writes to the workbook: Refresh RAG opens its preview, and
 * the user writes from there.
 */
export function associateRibbon(): void {
  for (const [name, request] of Object.entries(buttons)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void openPaneAt(request, event);
    });
  }
}

/**
 * Shows the pane at a screen. Excel waits until the event is completed, so it is, whether or not the pane could be
 * shown; Excel's own error then rejects the promise.
 */
export async function openPaneAt(
  request: PaneRequest,
  event: Pick<Office.AddinCommands.Event, 'completed'>,
): Promise<void> {
  try {
    askPane(request);
    await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}
