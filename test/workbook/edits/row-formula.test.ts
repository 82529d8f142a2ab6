import { boundToRow, freeOfRow } from '../../../src/workbook/edits/row-formula';

test.each([
  ['a cell of its row', '=C7-D7', '=C9-D9'],
  ['a cell of its row in a fixed column', '=$C7*2', '=$C9*2'],
  ['fixed rows and other sheets', "=C$2+Rates!B7+'Q1 2014'!B7", "=C$2+Rates!B7+'Q1 2014'!B7"],
  ['a range of another sheet', '=SUM(Rates!B7:D7)', '=SUM(Rates!B7:D7)'],
  ['columns of its table that are called like cells', '=SUM([@P7],[@[P1]:[P12]])', '=SUM([@P7],[@[P1]:[P12]])'],
  ['a cell in a text', '="C7 and "&C7', '="C7 and "&C9'],
  ['a function that is called like a cell', '=LOG10(C7)', '=LOG10(C9)'],
])('a formula with %s stands on another row', (_, formula, elsewhere) => {
  const freed = freeOfRow(formula, 7);
  expect(freed === null ? null : boundToRow(freed, 7)).toBe(formula);
  expect(freed === null ? null : boundToRow(freed, 9)).toBe(elsewhere);
});

test.each(['=C6+C7', '=SUM(C1:C7)', '=[@P7]+C6'])('%s works with other rows', (formula) => {
  expect(freeOfRow(formula, 7)).toBeNull();
});
