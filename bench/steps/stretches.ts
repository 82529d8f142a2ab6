import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

/** What one operation cost. */
export interface Stretches {
  readonly milliseconds: number;
  /**
   * The longest work between two pauses or two round trips, during which a pane would not answer: by the processor's
   * clock, so that whatever else runs on the machine does not count.
   */
  readonly longest: number;
  readonly syncs: number;
}

const ownThread = `/proc/self/task/${process.pid}/schedstat`;

/** Milliseconds that the processor has worked for us; elsewhere than on Linux helpers that compile and tidy up count too. */
function worked(): number {
  if (process.platform !== 'linux') return process.cpuUsage().user / 1000;
  return Number(readFileSync(ownThread, 'utf8').split(' ')[0]) / 1e6;
}

/**
 * Watches our own work from now on: from where a round trip or a pause ends to where the next begins. What the client
 * library and the stand-in do while a round trip runs is not in it.
 */
export function watchStretches(): { readonly begin: () => void; readonly end: () => Stretches } {
  let [begun, since, longest, syncs] = [0, null as number | null, 0, 0];
  const stop = (): void => {
    if (since !== null) longest = Math.max(longest, worked() - since);
    since = null;
  };
  const go = (): void => {
    since ??= worked();
  };
  const run = Excel.run.bind(Excel);
  const watched = <T>(options: Excel.RunOptions, work: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
    run(options, (context) => {
      const sync = context.sync.bind(context);
      context.sync = async <Value>(passedThrough?: Value) => {
        syncs += 1;
        stop();
        try {
          return await sync(passedThrough);
        } finally {
          go();
        }
      };
      return work(context);
    });
  Object.assign(Excel, { run: watched });
  const later = globalThis.setTimeout;
  const pausing = (callback: () => void, milliseconds?: number) => {
    if (milliseconds !== 0) return later(callback, milliseconds);
    stop();
    return later(() => {
      go();
      callback();
    }, 0);
  };
  Object.assign(globalThis, { setTimeout: pausing });
  return {
    begin: () => {
      [begun, since, longest, syncs] = [performance.now(), worked(), 0, 0];
    },
    end: () => {
      stop();
      return { milliseconds: performance.now() - begun, longest, syncs };
    },
  };
}
