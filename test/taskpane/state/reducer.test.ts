import { fail, succeed } from '../../../src/finance/result';
import type { Operation } from '../../../src/taskpane/change/operation';
import type { PaneEvent } from '../../../src/taskpane/state/pane-event';
import { openingState, type PaneState } from '../../../src/taskpane/state/pane-state';
import { reducePane } from '../../../src/taskpane/state/reducer';
import type { Receipt } from '../../../src/workbook';
import { failed, reading } from '../support/lines';

const after = (events: readonly PaneEvent[], from: PaneState = openingState) => events.reduce(reducePane, from);
const read = (value = reading()): PaneEvent => ({ kind: 'reading ended', result: succeed(value) });
const notRead = (kind: Parameters<typeof failed>[0]): PaneEvent => ({
  kind: 'reading ended',
  result: fail(failed(kind)),
});
const receipt: Receipt = {
  run: 3,
  by: '',
  when: new Date(2014, 8, 1),
  cellsWritten: 2,
  statusesChanged: 1,
  columnsAdded: [],
  written: [],
  canUndo: true,
  syncs: 4,
};
const written: PaneEvent = { kind: 'write ended', result: succeed(receipt) };

describe('knowledge of the workbook', () => {
  test('figures stay while a newer reading is under way', () => {
    const first = reading();
    const { knowledge } = after([read(first), { kind: 'reading began' }]);
    expect(knowledge).toEqual({ kind: 'read', reading: first, again: true, failure: null });
  });

  test('a passing failure keeps the older figures and says why they are old', () => {
    const first = reading();
    const { knowledge } = after([read(first), notRead('being edited')]);
    expect(knowledge).toMatchObject({ kind: 'read', reading: first, failure: { kind: 'being edited' } });
  });

  test.each(['no tracker', 'ambiguous'] as const)('figures of a tracker that is gone go (%s)', (kind) => {
    expect(after([read(), notRead(kind)]).knowledge).toMatchObject({ kind: 'failed', failure: { kind } });
  });

  test('a good reading ends a failure', () => {
    expect(after([notRead('excel failed'), { kind: 'reading began' }, read()]).knowledge).toMatchObject({
      kind: 'read',
      again: false,
      failure: null,
    });
  });
});

describe('a refresh', () => {
  const asked: readonly PaneEvent[] = [read(), { kind: 'refresh asked' }];

  test('goes from check to preview to writing to receipt to undo to undone', () => {
    const kinds = [
      ...asked,
      read(),
      { kind: 'write asked' } as const,
      written,
      { kind: 'undo asked' } as const,
      { kind: 'undo ended', result: succeed({ run: 3, cellsRestored: 2, columnsRemoved: [], syncs: 3 }) } as const,
      { kind: 'task closed' } as const,
    ].map((_, index, events) => after(events.slice(0, index + 1)).task.kind);
    expect(kinds).toEqual(['none', 'checking', 'preview', 'writing', 'written', 'undoing', 'undone', 'none']);
  });

  test('previews the reading made for it, not a later one', () => {
    const own = reading();
    expect(after([...asked, read(own), read()]).task).toMatchObject({ kind: 'preview', reading: own });
  });

  test('a preview of a workbook that has changed since is not written', () => {
    const { task } = after([...asked, read(), { kind: 'workbook changed' }, { kind: 'write asked' }]);
    expect(task).toMatchObject({ kind: 'preview', outdated: true });
  });

  test('a change while it is being checked may not be in what was read', () => {
    const { task } = after([...asked, { kind: 'workbook changed' }, read(), { kind: 'write asked' }]);
    expect(task).toMatchObject({ kind: 'preview', outdated: true });
  });

  test('checking again makes an outdated preview good', () => {
    const { task } = after([...asked, read(), { kind: 'workbook changed' }, { kind: 'refresh asked' }, read()]);
    expect(task).toMatchObject({ kind: 'preview', outdated: false });
  });

  test('a refused write says what refused it', () => {
    const refusal: PaneEvent = { kind: 'write ended', result: fail(failed('rows moved')) };
    expect(after([...asked, read(), { kind: 'write asked' }, refusal]).task).toMatchObject({
      kind: 'refused',
      during: 'write',
      failure: { kind: 'rows moved' },
    });
  });

  test('a workbook that cannot be read ends the check', () => {
    expect(after([...asked, notRead('excel failed')]).task).toMatchObject({ kind: 'refused', during: 'read' });
  });

  test.each<PaneEvent>([
    { kind: 'task closed' },
    { kind: 'refresh asked' },
    { kind: 'undo asked' },
    { kind: 'page chosen', page: 'lines' },
  ])('nothing interrupts a write ($kind)', (event) => {
    expect(after([...asked, read(), { kind: 'write asked' }, event]).task.kind).toBe('writing');
  });

  test('a receipt that comes when nothing is being written is not shown', () => {
    expect(after([read(), written]).task.kind).toBe('none');
  });
});

describe('other tasks', () => {
  const operation: Operation = { heading: 'Add next year', propose: () => Promise.resolve(fail(failed('no tracker'))) };
  const begun: readonly PaneEvent[] = [
    read(),
    { kind: 'form asked', form: 'set up', line: null },
    { kind: 'operation asked', operation },
  ];

  test('a form leads to its operation; leaving that leads back to the form, and closing it to the pages', () => {
    const { task } = after(begun);
    expect(task).toMatchObject({ kind: 'operation', operation, isBusy: false, behind: { form: 'set up', line: null } });
    expect(after([...begun, { kind: 'operation left' }]).task).toEqual({ kind: 'form', form: 'set up', line: null });
    expect(after([...begun, { kind: 'task closed' }]).task.kind).toBe('none');
  });

  test('an operation that was not made of a form leads back to the pages', () => {
    const alone: readonly PaneEvent[] = [read(), { kind: 'operation asked', operation }, { kind: 'operation left' }];
    expect(after(alone).task.kind).toBe('none');
    const ofMenu: PaneEvent = { kind: 'form asked', form: 'workbook', line: null };
    expect(after([read(), ofMenu, ...alone.slice(1)]).task.kind).toBe('none');
  });

  test.each<PaneEvent>([
    { kind: 'task closed' },
    { kind: 'operation left' },
    { kind: 'refresh asked' },
    { kind: 'form asked', form: 'set up', line: null },
    { kind: 'page chosen', page: 'lines' },
    { kind: 'line opened' },
  ])('nothing interrupts an operation that writes ($kind)', (event) => {
    const busy: PaneEvent = { kind: 'operation busy', isBusy: true };
    expect(after([...begun, busy, event]).task).toMatchObject({ kind: 'operation', operation, isBusy: true });
  });

  test('changes of the workbook are counted, so that what was read before is known to be old', () => {
    const before = after([read()]).edition;
    expect(after([read(), { kind: 'workbook changed' }]).edition).not.toBe(before);
  });
});

describe('pages', () => {
  test('another page closes the list of lines, the message of the last journey, and a preview', () => {
    const state = after([
      read(),
      { kind: 'lines chosen', choice: { table: 'Savings', status: 'Red' } },
      { kind: 'going ended', result: fail(failed('excel failed')) },
      { kind: 'refresh asked' },
      read(),
      { kind: 'page chosen', page: 'checks' },
    ]);
    expect(state).toMatchObject({ page: 'checks', choice: null, notGone: null, task: { kind: 'none' } });
  });

  test('a selection that has not moved changes nothing', () => {
    const place = { sheet: 'Savings', address: 'C7', row: 7 };
    const once = after([{ kind: 'selection moved', place }]);
    expect(reducePane(once, { kind: 'selection moved', place: { ...place } })).toBe(once);
    expect(reducePane(once, { kind: 'selection moved', place: null }).selected).toBeNull();
  });

  test('a line stands before the list of lines until it is closed or another page is chosen', () => {
    expect(after([read(), { kind: 'line opened' }])).toMatchObject({ page: 'lines', isLineOpen: true });
    expect(after([read(), { kind: 'line opened' }, { kind: 'line closed' }])).toMatchObject({
      page: 'lines',
      isLineOpen: false,
    });
    expect(after([read(), { kind: 'line opened' }, { kind: 'page chosen', page: 'lines' }]).isLineOpen).toBe(false);
  });

  test('the selection does not choose a page', () => {
    expect(after([{ kind: 'selection moved', place: { sheet: 'S', address: 'A1', row: 1 } }]).page).toBe('overview');
  });
});
