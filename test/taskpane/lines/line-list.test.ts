import {
  adverseWord,
  chosenLines,
  countChosen,
  countShort,
  lineTitle,
  linesNeedingAttention,
  selectedLine,
} from '../../../src/taskpane/lines/line-list';
import { assessment, budget, saving, tracker } from '../support/lines';

const red = (ref: string, adverse: number) => saving(ref, assessment('Red', { adverse }));
const refs = (lines: readonly { readonly line: { readonly ref: string } }[]) => lines.map(({ line }) => line.ref);

test('a choice holds the lines of its table and status, the largest sum first', () => {
  const all = tracker(
    [red('S1', 10), red('S2', 30), saving('S3', assessment('Green'))],
    [budget('B1', assessment('Red', { adverse: 99 }))],
  );
  expect(refs(chosenLines(all, { table: 'Savings', status: 'Red' }))).toEqual(['S2', 'S1']);
});

test('red needs attention before amber, whatever the sums, and nothing else does', () => {
  const all = tracker(
    [saving('S1', assessment('Amber', { adverse: 500 })), red('S2', 10), saving('S3', assessment('Grey'))],
    [budget('B1', assessment('Red', { adverse: 20 }))],
  );
  expect(refs(linesNeedingAttention(all, 5))).toEqual(['B1', 'S2', 'S1']);
  expect(refs(linesNeedingAttention(all, 1))).toEqual(['B1']);
});

test('the selected line is the one on the row of the selection', () => {
  const all = tracker([saving('S1', assessment('Red'), { row: 7, place: { sheet: 'Savings', address: 'A7' } })]);
  expect(selectedLine(all, { sheet: 'Savings', address: 'F7', row: 7 })?.line.ref).toBe('S1');
  expect(selectedLine(all, { sheet: 'Savings', address: 'F8', row: 8 })).toBeNull();
  expect(selectedLine(all, { sheet: 'Budget', address: 'F7', row: 7 })).toBeNull();
  expect(selectedLine(all, null)).toBeNull();
});

test('a line without a title goes by its reference', () => {
  expect(lineTitle(saving('S1', assessment('Red'), { line: { title: null } }))).toBe('S1');
  expect(lineTitle(budget('B1', assessment('Red'), { service: 'Fostering' }))).toBe('Fostering');
  const named = budget('B1', assessment('Red'), { codeName: 'Fees', service: 'Fostering' });
  expect(lineTitle(named)).toBe('Fees');
});

test('only spending goes over; savings and income fall short', () => {
  expect(adverseWord(saving('S1', assessment('Red')))).toBe('short');
  expect(adverseWord(budget('B1', assessment('Red'), { kind: 'Income' }))).toBe('short');
  expect(adverseWord(budget('B2', assessment('Red')))).toBe('over');
});

test('lines over their target do not count as short', () => {
  const lines = [red('S1', 10), red('S2', 0), red('S3', -5), saving('S4', assessment('Grey'))];
  expect(countShort(lines, { startYear: 2014 })).toBe(1);
});

test('a line that is split between projects is short once, and its rows are told apart from it', () => {
  const rows = [red('S9a', 10), red('S9b', 5)];
  expect(countShort(rows, { startYear: 2014 })).toBe(1);
  const counted = { ...tracker(rows), mix: [{ status: 'Red' as const, lines: 1, money: 15, share: 1 }] };
  expect(countChosen(counted, { table: 'Savings', status: 'Red' })).toEqual({ lines: 1, rows: 2 });
});
