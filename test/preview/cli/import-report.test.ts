import { isWhole } from '../../../src/preview/cli/commands/import-report';

const whole = { unknownCodes: [], suspicions: [], typed: [], controls: [], refused: [], problems: [], totals: { before: nothing(), after: nothing(), unread: nothing() } }; // prettier-ignore
const problem = { cell: 'Budget!A6', found: 'a code twice', expected: 'once' };

function nothing() {
  return { rows: 0, debit: 0, credit: 0, net: 0 };
}

test('an import that leaves money in no line of the budget has not come in whole; what only warns has', () => {
  expect(isWhole(whole)).toBe(true);
  expect(isWhole({ ...whole, problems: [{ ...problem, severity: 'warning' }] })).toBe(true);
  expect(isWhole({ ...whole, problems: [{ ...problem, severity: 'error' }] })).toBe(false);
  expect(isWhole({ ...whole, typed: ['Period 5 has £7, which becomes £20'] })).toBe(false);
});
