import { readFileSync } from 'node:fs';
import { leicestershireRows } from '../../scripts/published-figures/leicestershire';
import { readFigures } from '../../scripts/published-figures/read-figures';
import kept from '../../src/workbook/models/definitions/leicestershire.json';

const head = 'measure,period,authority,value';

test('the models’ rows are those of the published figures', () => {
  const figures = readFigures(readFileSync('assets/data/children-finance.csv', 'utf8'));
  expect(figures.ok && leicestershireRows(figures.value)).toEqual(kept);
});

test.each([
  ['1,115', 'a figure with a comma unquoted', null],
  ['1115', 'a figure', { kind: 'figure', figure: 1115 }],
  ['0', 'a nought that is published', { kind: 'figure', figure: 0 }],
  ['c', 'a suppressed figure', { kind: 'suppressed', mark: 'c' }],
  ['X', 'a suppressed figure', { kind: 'suppressed', mark: 'x' }],
  ['z', 'one that does not apply', { kind: 'suppressed', mark: 'z' }],
  ['-', 'none', { kind: 'missing' }],
  ['', 'none', { kind: 'missing' }],
])('“%s” is read as %s', (text, _, value) => {
  const read = readFigures(`${head}\nLACFinance,2024/25,Somerset,"${text}"\n`);
  if (value === null) expect(!read.ok && read.error).toContain('Row 2');
  else
    expect(read.ok && read.value).toEqual([{ measure: 'LACFinance', period: '2024/25', authority: 'Somerset', value }]);
});

test('a file without one of the columns is refused by its name', () => {
  const read = readFigures('measure,period,value\n');
  expect(!read.ok && read.error).toContain('authority');
});

test('a suppressed figure comes into the rows as its mark, never as 0', () => {
  const csv = `${head}\nLACFinance,2024/25,Leicestershire,2725\nLACFinance,2024/25,Somerset,c\nLACFinance,2024/25,England,2100\n`;
  const read = readFigures(csv);
  expect(read.ok && leicestershireRows(read.value).weeklyCosts).toEqual([
    ['Leicestershire', 2024, 2725],
    ['Somerset', 2024, 'c'],
  ]);
});
