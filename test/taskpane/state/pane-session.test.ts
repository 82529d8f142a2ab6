import { fail, type Result, succeed } from '../../../src/finance/result';
import type { Reading, RefreshPort, SheetPort } from '../../../src/taskpane/pane-workbook';
import type { PaneEvent } from '../../../src/taskpane/state/pane-event';
import { paneSession, retryMilliseconds, settleMilliseconds } from '../../../src/taskpane/state/pane-session';
import type { TrackerFailure, WorkbookEvent } from '../../../src/workbook';
import { assessment, failed, reading, saving } from '../support/lines';

type ReadResult = Result<Reading, TrackerFailure>;

/** A workbook whose readings are answered when the test says so. */
function workbookInHand() {
  const answers: ((result: ReadResult) => void)[] = [];
  const listeners: ((event: WorkbookEvent) => void)[] = [];
  const gone: unknown[] = [];
  let stopped = 0;
  const workbook: RefreshPort & SheetPort = {
    read: () =>
      new Promise((answer) => {
        answers.push(answer);
      }),
    write: () => Promise.resolve(fail(failed('rows moved'))),
    undo: () => Promise.resolve(fail(failed('nothing to undo'))),
    lastRun: () => Promise.resolve(null),
    selected: () => Promise.resolve(null),
    goTo: (place) => {
      gone.push(place);
      return Promise.resolve(succeed(null));
    },
    watch: (listener) => {
      listeners.push(listener);
      return Promise.resolve(() => {
        stopped += 1;
      });
    },
  };
  return {
    workbook,
    gone,
    readings: () => answers.length,
    answer: (index: number, result: ReadResult) => answers[index]?.(result),
    happen: (event: WorkbookEvent) => {
      for (const listener of listeners) listener(event);
    },
    stopped: () => stopped,
  };
}

function session() {
  const hand = workbookInHand();
  const events: PaneEvent[] = [];
  const { actions, start } = paneSession(hand.workbook, (event) => events.push(event));
  const told = (kind: PaneEvent['kind']) => events.filter((event) => event.kind === kind);
  return { ...hand, actions, start, told, events };
}

const soon = () => jest.advanceTimersByTimeAsync(0);

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('reads the workbook on starting', async () => {
  const { start, answer, told } = session();
  start();
  answer(0, succeed(reading()));
  await soon();
  expect(told('reading ended')).toHaveLength(1);
});

test('an older reading that comes in late is not told', async () => {
  const { start, actions, answer, told } = session();
  start();
  actions.reread();
  const newer = succeed(reading());
  answer(1, newer);
  answer(0, fail(failed('excel failed')));
  await soon();
  expect(told('reading ended')).toEqual([{ kind: 'reading ended', result: newer }]);
});

test('many changes in a row bring one reading, when they have settled', async () => {
  const { start, happen, readings } = session();
  start();
  for (let edit = 0; edit < 5; edit += 1) {
    happen({ kind: 'changed' });
    await jest.advanceTimersByTimeAsync(settleMilliseconds / 2);
  }
  expect(readings()).toBe(1);
  await jest.advanceTimersByTimeAsync(settleMilliseconds);
  expect(readings()).toBe(2);
});

test('a selection is told at once and brings no reading', async () => {
  const { start, happen, told, readings } = session();
  start();
  const place = { sheet: 'Savings', address: 'C7', row: 7 };
  happen({ kind: 'selected', place });
  expect(told('selection moved')).toEqual([{ kind: 'selection moved', place }]);
  await jest.advanceTimersByTimeAsync(settleMilliseconds);
  expect(readings()).toBe(1);
});

test('a workbook that is being edited is tried again, one that failed is not', async () => {
  const { start, answer, readings } = session();
  start();
  answer(0, fail(failed('being edited')));
  await jest.advanceTimersByTimeAsync(retryMilliseconds);
  expect(readings()).toBe(2);
  answer(1, fail(failed('excel failed')));
  await jest.advanceTimersByTimeAsync(10 * retryMilliseconds);
  expect(readings()).toBe(2);
});

test.each(['write', 'undo'] as const)('reads again after a %s, whatever came of it', async (what) => {
  const { actions, told, readings } = session();
  if (what === 'write') actions.write(reading(), 'A. Patel');
  else actions.undo('A. Patel');
  await soon();
  expect(told(`${what} ended`)).toHaveLength(1);
  expect(readings()).toBe(1);
});

test('opening a line shows its page, takes it as selected and goes to it', async () => {
  const { actions, events, gone } = session();
  const line = saving('S7', assessment('Red'), { row: 9, place: { sheet: 'Savings', address: 'A9' } });
  actions.openLine(line);
  await soon();
  expect(events).toEqual([
    { kind: 'line opened' },
    { kind: 'selection moved', place: { sheet: 'Savings', address: 'A9', row: 9 } },
    { kind: 'going ended', result: succeed(null) },
  ]);
  expect(gone).toEqual([line.place]);
});

test('after its end nothing more is told and nothing is read', async () => {
  const { start, answer, happen, told, readings, stopped } = session();
  const stop = start();
  happen({ kind: 'changed' });
  stop();
  answer(0, succeed(reading()));
  await jest.advanceTimersByTimeAsync(10 * settleMilliseconds);
  expect(told('reading ended')).toHaveLength(0);
  expect(readings()).toBe(1);
  expect(stopped()).toBe(1);
});

test('headings are mapped of the table whose cell was selected before the form opens', async () => {
  const { actions, gone, events } = session();
  actions.mapHeadings({ sheet: 'Own list', address: 'A3' });
  await soon();
  expect(gone).toEqual([{ sheet: 'Own list', address: 'A3' }]);
  expect(events.map(({ kind }) => kind)).toEqual(['going ended', 'form asked']);
});
