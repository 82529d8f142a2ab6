import { runWords, shownRuns, undoneWords } from '../../../src/taskpane/history/run-words';
import type { LoggedRun } from '../../../src/workbook';

const run = (number: number, more: Partial<LoggedRun> = {}): LoggedRun => ({
  run: number,
  title: 'Update of S1',
  by: 'Ann',
  whenSerial: 41_883.5,
  changes: [],
  undoes: null,
  undoesWhole: false,
  undoneBy: null,
  ...more,
});
const cell = { what: 'cell', table: 'Savings', ref: 'S1', column: 'Forecast', from: 1, to: 2, reason: '' } as const;

test('the newest first; undone runs stay, and say when they were undone', () => {
  const undoneBy = { run: 2, whenSerial: 41_884.604_166_7 };
  const runs = [run(1, { undoneBy }), run(2, { undoes: 1, undoesWhole: true }), run(3, { undoes: 1 }), run(4)];
  expect(shownRuns(runs).map((one) => one.run)).toEqual([4, 3, 1]);
  expect(runs.map(undoneWords)).toEqual(['Undone on 2 Sep 2014, 14:30, by run 2', null, null, null]);
  expect(undoneWords(run(1, { undoneBy: { run: 2, whenSerial: null } }))).toBe('Undone by run 2');
});

test('says when, by whom and how much, as far as it is known', () => {
  expect(runWords(run(1, { changes: [cell, cell] }))).toBe('1 Sep 2014, by Ann, 2 cells');
  const column = { what: 'column added', table: 'Savings', column: '2015/16 Target', reason: '' } as const;
  expect(runWords(run(1, { whenSerial: null, by: ' ', changes: [column] }))).toBe('1 column added');
});

test('what stood in a column that was taken away is not among the cells', () => {
  const gone = { what: 'column removed', table: 'Savings', column: 'Forecast', reason: '' } as const;
  expect(runWords(run(1, { whenSerial: null, by: '', changes: [gone, cell] }))).toBe('1 column removed');
});
