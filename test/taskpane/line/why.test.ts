import { why } from '../../../src/taskpane/line/why';

test('leaves out the status and the sentence that stand elsewhere', () => {
  const toTurn = 'Over £360k more would make it Amber.';
  const reason = `Red: forecast £450k is short of the £900k target; red starts at 10%. ${toTurn} The milestone is overdue.`;
  expect(why({ status: 'Red', reason, toTurn })).toBe(
    'Forecast £450k is short of the £900k target; red starts at 10%. The milestone is overdue.',
  );
});

test('keeps a reason that says nothing else', () => {
  expect(why({ status: 'Red', reason: 'Deliver more.', toTurn: 'Deliver more.' })).toBe('Deliver more.');
});

test('leaves another status than its own where it stands', () => {
  expect(why({ status: 'Green', reason: 'Red: by the rules, but overridden.', toTurn: null })).toBe(
    'Red: by the rules, but overridden.',
  );
});
