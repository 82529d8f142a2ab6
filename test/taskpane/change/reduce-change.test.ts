import { fail, succeed } from '../../../src/finance/result';
import type { Done, Proposal } from '../../../src/taskpane/change/operation';
import type { ChangeEvent } from '../../../src/taskpane/change/state/change-event';
import { type ChangeState, isOutdated } from '../../../src/taskpane/change/state/change-state';
import { reduceChange } from '../../../src/taskpane/change/state/reduce-change';
import { failed } from '../support/lines';
import { doneOf, proposal } from './support';

const begin: ChangeState = { kind: 'checking', edition: 3 };
const after = (...events: readonly ChangeEvent[]) => events.reduce(reduceChange, begin);
const proposed = (value: Proposal = proposal()): ChangeEvent => ({ kind: 'proposed', result: succeed(value) });
const apply: ChangeEvent = { kind: 'apply asked' };
const applied = (done: Done = doneOf()): ChangeEvent => ({ kind: 'applied', result: succeed(done) });
const undone: ChangeEvent = {
  kind: 'undo ended',
  result: succeed({ heading: 'Run 1 undone', lead: '', problems: [] }),
};

test('goes from check to proposal to writing to receipt to undo to undone', () => {
  const events = [proposed(), apply, applied(), { kind: 'undo asked' } as const, undone];
  const kinds = events.map((_, index) => after(...events.slice(0, index + 1)).kind);
  expect(kinds).toEqual(['shown', 'writing', 'written', 'undoing', 'undone']);
});

test('a proposal is outdated once the workbook has changed after the reading began', () => {
  const shown = after(proposed());
  expect(isOutdated(shown, 3)).toBe(false);
  expect(isOutdated(shown, 4)).toBe(true);
  expect(isOutdated(reduceChange(shown, { kind: 'check asked', edition: 4 }), 4)).toBe(false);
});

test('what stands in the way keeps it from being written', () => {
  expect(after(proposed(proposal({ obstacle: failed('protected') })), apply).kind).toBe('shown');
});

test('a late proposal does not stop the writing', () => {
  expect(after(proposed(), apply, proposed()).kind).toBe('writing');
  expect(after(proposed(), apply, { kind: 'check asked', edition: 9 }).kind).toBe('writing');
});

test('a refusal says during what, and a refused undo can be tried again', () => {
  const failure = fail(failed('changed since'));
  expect(after({ kind: 'proposed', result: failure })).toMatchObject({ kind: 'refused', during: 'read' });
  expect(after(proposed(), apply, { kind: 'applied', result: failure })).toMatchObject({ during: 'write' });
  const refused = after(proposed(), apply, applied(), { kind: 'undo asked' }, { kind: 'undo ended', result: failure });
  expect(refused).toMatchObject({ kind: 'refused', during: 'undo' });
  expect(reduceChange(refused, { kind: 'undo asked' }).kind).toBe('undoing');
});

test('what cannot be undone is not', () => {
  expect(after(proposed(), apply, applied(doneOf({ undo: null })), { kind: 'undo asked' }).kind).toBe('written');
});
