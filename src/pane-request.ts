/**
 * How the ribbon asks the pane for one of its screens. Ribbon and pane are separate parts that share one page (the
 * shared runtime); neither may import the other, so what they agree on stands beside both and imports nothing.
 */

/**
 * `start`: what the pane opens on; `refresh`: the preview of a RAG refresh; `line`: the selected line; `lines`: the
 * lines, to be updated; `meeting`: the star chamber's agenda, decisions and papers.
 */
export type PaneRequest = 'start' | 'refresh' | 'line' | 'lines' | 'meeting';

type Listener = (request: PaneRequest) => void;

let listener: Listener | null = null;
let waiting: PaneRequest | null = null;

/** Asks the pane for a screen. A pane that is not listening yet hears the latest request as soon as it is. */
export function askPane(request: PaneRequest): void {
  if (listener === null) waiting = request;
  else listener(request);
}

/** Lets the pane hear requests, in place of any earlier listener, until the function that comes back is called. */
export function onPaneRequest(heard: Listener): () => void {
  listener = heard;
  if (waiting !== null) {
    const request = waiting;
    waiting = null;
    heard(request);
  }
  return () => {
    if (listener === heard) listener = null;
  };
}
