import { readLedgerInBackground } from '../../../src/taskpane/background/read-ledger';
import type { BackgroundReport } from '../../../src/taskpane/background/messages';

const file = { name: 'ledger.csv', bytes: new TextEncoder().encode('Code,Period,Amount\n45010,1,100') };
const whole = [
  ['Code', 'Period', 'Amount'],
  ['45010', '1', '100'],
];

/** Takes the place of the page's own workers: none, one that may not start, or one that tells what a test says. */
function withWorker(tells: 'throws' | readonly (BackgroundReport | 'error')[]) {
  class Told extends EventTarget {
    constructor() {
      super();
      if (tells === 'throws') throw new Error('Workers are forbidden.');
    }
    postMessage(): void {
      for (const told of tells) {
        this.dispatchEvent(told === 'error' ? new Event('error') : new MessageEvent('message', { data: told }));
      }
    }
    terminate(): void {
      ended += 1;
    }
  }
  Object.defineProperty(globalThis, 'Worker', { configurable: true, value: Told });
}

let ended = 0;
beforeEach(() => {
  ended = 0;
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Worker');
});

async function read(signal = new AbortController().signal) {
  const shares: number[] = [];
  let held = 0;
  const source = await readLedgerInBackground(file, {
    signal,
    onProgress: (share) => {
      shares.push(share);
    },
    onHeldUp: () => {
      held += 1;
    },
  });
  return { source, shares, held };
}

describe('a host that lets no worker run', () => {
  it.each([
    ['has none', null],
    ['throws at the asking', 'throws'],
    ['reports an error before the worker has said a word', ['error']],
  ] as const)('and %s: the file is read in the page, which says so', async (_, tells) => {
    if (tells !== null) withWorker(tells);
    const { source, held } = await read();
    expect(source).toMatchObject({ ok: true, value: { rows: whole } });
    expect(held).toBe(1);
  });
});

describe('a worker', () => {
  it('has its parts put together in order, and is ended', async () => {
    const value = { name: file.name, sheet: null, sheets: [], malformed: [], place: null };
    const rows = whole.map((row): BackgroundReport => ({ tells: 'rows', rows: [row], of: 2 }));
    withWorker([{ tells: 'begun' }, ...rows, { tells: 'ledger', read: { ok: true, value } }]);
    expect(await read()).toEqual({ source: { ok: true, value: { ...value, rows: whole } }, shares: [0.5, 1], held: 0 });
    expect(ended).toBe(1);
  });

  it.each([
    ['fails once it runs', [{ tells: 'begun' }, 'error']],
    ['says that it cannot go on', [{ tells: 'begun' }, { tells: 'broken' }]],
  ] as const)('that %s is not followed by a reading in the page, which would fail as well', async (_, tells) => {
    withWorker(tells);
    const { source, held } = await read();
    expect(source).toMatchObject({ ok: false, error: { file: file.name } });
    expect([held, ended]).toEqual([0, 1]);
  });

  it('is ended when a person thinks better of it, and gives nothing', async () => {
    withWorker([{ tells: 'begun' }]);
    const stop = new AbortController();
    const reading = read(stop.signal);
    stop.abort();
    expect((await reading).source).toBeNull();
    expect(ended).toBe(1);
  });
});
