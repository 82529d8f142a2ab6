import { dueWords } from '../../../src/taskpane/line/milestone';

const due = { year: 2014, month: 10, day: 1 };

test.each([
  [{ year: 2014, month: 9, day: 1 }, 'due 1 Oct 2014, in 30 days'],
  [{ year: 2014, month: 9, day: 30 }, 'due 1 Oct 2014, in 1 day'],
  [due, 'due 1 Oct 2014, today'],
  [{ year: 2014, month: 11, day: 1 }, 'due 1 Oct 2014, 31 days overdue'],
])('seen from %p', (asAt, words) => {
  expect(dueWords(due, asAt)).toBe(words);
});
