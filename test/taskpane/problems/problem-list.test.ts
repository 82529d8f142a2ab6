import fc from 'fast-check';
import { filterProblems, placeOf, problemTitle } from '../../../src/taskpane/problems/problem-list';
import type { Problem } from '../../../src/workbook';

const problem = (cell: string, severity: Problem['severity']): Problem => ({
  cell,
  kind: 'not a number',
  found: 'text',
  expected: 'a number',
  severity,
});
const problems = [problem('S!A1', 'warning'), problem('S!A2', 'error'), problem('S!A3', 'warning')];
const cells = (filter: Parameters<typeof filterProblems>[1]) =>
  filterProblems(problems, filter).map(({ cell }) => cell);

test('errors stand before warnings, each in the order of the sheet', () => {
  expect(cells('all')).toEqual(['S!A2', 'S!A1', 'S!A3']);
  expect(cells('error')).toEqual(['S!A2']);
  expect(cells('warning')).toEqual(['S!A1', 'S!A3']);
});

test.each([
  ['Savings!C7', 'Savings', 'C7'],
  ["'My lines'!C7", 'My lines', 'C7'],
  ["'Children''s'!$C$7:$D$9", "Children's", 'C7:D9'],
  ["'A!B'!C7", 'A!B', 'C7'],
])('%s is a place', (cell, sheet, address) => {
  expect(placeOf(cell)).toEqual({ sheet, address });
});

test.each(['Savings', 'Settings: Unit', '', 'C7', '!C7'])('%p is no place', (cell) => {
  expect(placeOf(cell)).toBeNull();
});

test('any sheet’s name, quoted as Excel quotes it, is found again', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 31 }), (sheet) => {
      expect(placeOf(`'${sheet.replaceAll("'", "''")}'!B2`)).toEqual({ sheet, address: 'B2' });
    }),
  );
});

test('a problem is called by its line and its heading, where they are known, and by its cell', () => {
  const one = problem('Savings!D2', 'error');
  expect(problemTitle(one)).toBe('Savings!D2');
  const title = problemTitle({ ...one, line: 'S1', heading: '2014/15 Forecast' });
  for (const part of ['S1', '2014/15 Forecast', 'Savings!D2']) expect(title).toContain(part);
});
