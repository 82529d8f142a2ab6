import type { BackgroundReport } from '../../../src/taskpane/background/messages';
import { makeMinutes } from '../../../src/taskpane/background/make-minutes';
import type { Minutes } from '../../../src/workbook';

const minutes: Minutes = {
  title: 'Star chamber minutes',
  organisation: null,
  meeting: 'Star chamber September',
  date: null,
  present: [],
  unit: '£',
  decisions: [],
  questions: [],
  actions: [],
  together: [],
  assumptions: [],
  unread: [],
};

/** Takes the place of the page's own workers: one that tells what a test says. */
function withWorker(told: BackgroundReport): void {
  class Told extends EventTarget {
    postMessage(): void {
      this.dispatchEvent(new MessageEvent('message', { data: told }));
    }
    terminate(): void {
      // Nothing is running.
    }
  }
  Object.defineProperty(globalThis, 'Worker', { configurable: true, value: Told });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Worker');
});

const startsAsZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

describe('minutes in Word', () => {
  it('are what the worker made', async () => {
    withWorker({ tells: 'minutes', bytes: Uint8Array.of(1, 2, 3) });
    expect([...(await makeMinutes(minutes))]).toEqual([1, 2, 3]);
  });

  it('are made in the page where no worker runs, or one breaks off', async () => {
    expect(startsAsZip(await makeMinutes(minutes))).toBe(true);
    withWorker({ tells: 'broken' });
    expect(startsAsZip(await makeMinutes(minutes))).toBe(true);
  });
});
