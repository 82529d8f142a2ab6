import { additionSentences, isNothingToDo, planSentence } from '../../../src/taskpane/refresh/plan-words';
import type { CellChange } from '../../../src/workbook';
import { change, plan } from '../support/lines';

const cell: CellChange = {
  table: 'Savings',
  ref: 'S1',
  row: 5,
  place: { sheet: 'Savings', address: 'U5' },
  column: 'RAG reason',
  from: '',
  to: 'Red: because.',
};
const addition = { table: 'Savings', column: 'RAG', place: { sheet: 'Savings', address: 'T4' } } as const;

test('a plan without changes or columns has nothing to do', () => {
  expect(isNothingToDo(plan())).toBe(true);
  expect(isNothingToDo(plan({ changes: [cell] }))).toBe(false);
  expect(isNothingToDo(plan({ additions: [addition] }))).toBe(false);
});

test('the sentence counts cells and lines', () => {
  const text = planSentence(plan({ changes: [cell, cell, cell], statusChanges: [change('S1', null, 'Red')] }));
  expect(text).toContain('3 cells');
  expect(text).toContain('1 line gets');
});

test('what is added names the column with its cell, and the rows of the log', () => {
  const sentences = additionSentences(plan({ additions: [addition], statusChanges: [change('S1', null, 'Red')] }));
  expect(sentences).toHaveLength(2);
  expect(sentences[0]).toContain('Savings!T4');
  expect(sentences[1]).toContain('1 row');
  expect(additionSentences(plan({ changes: [cell] }))).toEqual([]);
});
