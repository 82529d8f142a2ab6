import { runWords, undoableRuns } from '../../../src/taskpane/history/run-words';
import type { LoggedRun } from '../../../src/workbook';

const run = (number: number, more: Partial<LoggedRun> = {}): LoggedRun => ({
  run: number,
  title: 'Update of S1',
  by: 'Ann',
  whenSerial: 41_883.5,
  changes: [],
  undoes: null,
  isUndone: false,
  ...more,
});

test('the newest first, without undos and what they took back', () => {
  const runs = [run(1, { isUndone: true }), run(2, { undoes: 1 }), run(3), run(4)];
  expect(undoableRuns(runs).map((one) => one.run)).toEqual([4, 3]);
});

test('says when, by whom and how much, as far as it is known', () => {
  expect(runWords(run(1))).toBe('1 Sep 2014, by Ann, 0 changes');
  expect(runWords(run(1, { whenSerial: null, by: ' ' }))).toBe('0 changes');
});
