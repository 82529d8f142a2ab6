import { openingDraft } from '../../../src/taskpane/meeting/decide/decide-draft';
import { type MeetingEvent, openingMeeting, reduceMeeting } from '../../../src/taskpane/meeting/meeting-view';

const after = (...events: readonly MeetingEvent[]) => events.reduce(reduceMeeting, openingMeeting);
const draft = openingDraft([{ startYear: 2014 }, { startYear: 2015 }], { startYear: 2014 }, 'Ann');

test('a draft belongs to its line: another line begins without one', () => {
  const first = after({ kind: 'line opened', ref: 'S1' }, { kind: 'draft changed', draft });
  expect(first.line).toEqual({ ref: 'S1', draft });
  expect(reduceMeeting(first, { kind: 'line opened', ref: 'S2' }).line).toEqual({ ref: 'S2', draft: null });
});

test('closing a draft goes back to the line, closing the line to the list', () => {
  const open = after({ kind: 'line opened', ref: 'S1' }, { kind: 'draft changed', draft }, { kind: 'draft closed' });
  expect(open.line).toEqual({ ref: 'S1', draft: null });
  expect(reduceMeeting(open, { kind: 'line closed' }).line).toBeNull();
});

test('a draft that comes in after the line was closed is nobody’s', () => {
  expect(after({ kind: 'draft changed', draft }).line).toBeNull();
});

test('a decision is held back and let go again', () => {
  const held = after(
    { kind: 'decision picked', key: 'D1', isPicked: false },
    { kind: 'decision picked', key: 'D2', isPicked: false },
  );
  expect(held.picked).toEqual({ D1: false, D2: false });
  expect(reduceMeeting(held, { kind: 'decision picked', key: 'D1', isPicked: true }).picked).toEqual({
    D1: true,
    D2: false,
  });
});

test('the meeting stays while its views change', () => {
  const named = after({ kind: 'meeting named', meeting: 'September' }, { kind: 'view chosen', view: 'papers' });
  expect(named).toMatchObject({ meeting: 'September', view: 'papers', line: null });
});
