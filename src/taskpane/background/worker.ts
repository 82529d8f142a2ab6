import type { BackgroundReport, BackgroundRequest } from './messages';

/** What the worker runs: it says that it may, and loads what it needs when it is asked for something. */
const tell = (report: BackgroundReport): void => {
  self.postMessage(report);
};

self.addEventListener('message', ({ data }: MessageEvent<BackgroundRequest>) => {
  void import('./do-work')
    .then(({ doWork }) => doWork(data, tell))
    .catch(() => {
      tell({ tells: 'broken' });
    });
});
tell({ tells: 'begun' });
