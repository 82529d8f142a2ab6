import type { BackgroundReport, BackgroundRequest } from './messages';

/** How work in the background ended; `refused` where the host lets no worker run, so that nothing was done. */
export type BackgroundEnd = 'done' | 'refused' | 'broken' | 'cancelled';

/** A worker of the page's own, from the add-in's own files; null where the host has none, or throws at the very asking. */
function startWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    return new Worker(/* webpackChunkName: "background" */ new URL('./worker.ts', import.meta.url));
  } catch {
    return null;
  }
}

/**
 * Has a worker do something, so that the pane goes on drawing and answering.
 * @param hear is given what the worker tells; true once that is the end of it
 * @param signal ends the work at once
 */
export function inBackground(
  request: BackgroundRequest,
  hear: (report: BackgroundReport) => boolean,
  signal: AbortSignal,
): Promise<BackgroundEnd> {
  const worker = signal.aborted ? null : startWorker();
  if (worker === null) return Promise.resolve(signal.aborted ? 'cancelled' : 'refused');
  let hasBegun = false;
  return new Promise((resolve) => {
    const end = (how: BackgroundEnd) => {
      worker.terminate();
      resolve(how);
    };
    signal.addEventListener('abort', () => {
      end('cancelled');
    });
    // A policy that forbids workers is reported as an error of the worker, before it has said a word.
    worker.addEventListener('error', () => {
      end(hasBegun ? 'broken' : 'refused');
    });
    worker.addEventListener('message', ({ data }: MessageEvent<BackgroundReport>) => {
      hasBegun = true;
      if (data.tells === 'broken') end('broken');
      else if (hear(data)) end('done');
    });
    worker.postMessage(request);
  });
}
