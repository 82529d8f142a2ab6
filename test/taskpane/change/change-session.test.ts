import { fail, succeed } from '../../../src/finance/result';
import type { Operation, Proposal } from '../../../src/taskpane/change/operation';
import type { ChangeEvent } from '../../../src/taskpane/change/state/change-event';
import { changeSession } from '../../../src/taskpane/change/state/change-session';
import { failed } from '../support/lines';
import { doneOf, proposal } from './support';

function session(made: Proposal, atOnce = false) {
  const events: ChangeEvent[] = [];
  const changed = jest.fn();
  const operation: Operation = { heading: 'Save', propose: () => Promise.resolve(succeed(made)), atOnce };
  const actions = changeSession(operation, (event) => events.push(event), changed);
  return { actions, changed, kinds: () => events.map(({ kind }) => kind) };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('shows what it would do, and writes only when it is asked to', async () => {
  const { actions, kinds, changed } = session(proposal());
  actions.check(0, 'Ann');
  await settled();
  expect(kinds()).toEqual(['check asked', 'proposed']);
  actions.apply(proposal(), 'Ann');
  await settled();
  expect(kinds()).toEqual(['check asked', 'proposed', 'apply asked', 'applied']);
  expect(changed).toHaveBeenCalledTimes(1);
});

test('an operation that is done at once writes under the name given', async () => {
  const apply = jest.fn(() => Promise.resolve(succeed(doneOf())));
  const { actions, kinds } = session(proposal({ apply }), true);
  actions.check(0, 'Ann');
  await settled();
  expect(kinds().at(-1)).toBe('applied');
  expect(apply).toHaveBeenCalledWith('Ann', expect.any(Function));
});

test.each<[string, Partial<Proposal>]>([
  ['nothing to do', { isEmpty: true }],
  ['an obstacle', { obstacle: failed('protected') }],
  [
    'something left out',
    { problems: [{ cell: 'S!A1', kind: 'formula kept', found: '', expected: '', severity: 'error' }] },
  ],
  ['something lost', { losses: ['A note.'] }],
  ['something besides', { besides: ['A new table.'] }],
])('in doubt it is shown first all the same: %s', async (_, more) => {
  const { actions, kinds } = session(proposal(more), true);
  actions.check(0, '');
  await settled();
  expect(kinds()).toEqual(['check asked', 'proposed']);
});

test('the pane reads again after an undo that failed too: cells may have been put back', async () => {
  const { actions, kinds, changed } = session(proposal());
  actions.undo(doneOf({ undo: () => Promise.resolve(fail(failed('excel failed'))) }), 'Ann');
  await settled();
  expect(kinds()).toEqual(['undo asked', 'undo ended']);
  expect(changed).toHaveBeenCalledTimes(1);
});
