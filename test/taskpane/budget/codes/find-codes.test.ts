import { codeOf, codesLike } from '../../../../src/taskpane/budget/codes/find-codes';

const codes = [
  { code: '001', name: 'Placements' },
  { code: '002', name: 'Home transport' },
  { code: '003', name: 'School transport' },
  { code: 'X1', name: null },
  { code: '004', name: 'Grants' },
  { code: '005', name: 'Grants' },
];

test.each([
  ['001', '001'],
  [' x1 ', 'X1'],
  ['1', '001'],
  ['placements', '001'],
  ['002 Home transport', '002'],
  ['Grants', 'Grants'],
  ['transport', 'transport'],
])('“%s” means %s: a code, or the name of only one', (typed, code) => {
  expect(codeOf(typed, codes)).toBe(code);
});

test('codes are found by words of their names, those that begin with what is typed first', () => {
  expect(codesLike('transport', codes).map(({ code }) => code)).toEqual(['002', '003']);
  expect(codesLike('transport school', codes).map(({ code }) => code)).toEqual(['003']);
  expect(codesLike('', codes)).toHaveLength(codes.length);
  const many = Array.from({ length: 2000 }, (_, at) => ({ code: `C${at}`, name: 'Line' }));
  expect(codesLike('c19', many)[0]?.code).toBe('C19');
  expect(codesLike('', many).length).toBeLessThan(100);
});
