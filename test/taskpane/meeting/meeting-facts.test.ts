import { meetingMessage } from '../../../src/taskpane/meeting/meeting-facts';

test.each([null, '', '  '])('a decision without a meeting (%p) cannot be minuted', (name) => {
  expect(meetingMessage(name)).toMatch(/name of the meeting/);
});

test('a meeting with a name will do', () => {
  expect(meetingMessage('September')).toBeNull();
});
