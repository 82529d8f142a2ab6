import { formulaAdvice } from '../../../src/preview/cli/formula-advice';

test.each(['#VALUE!', '#NAME?'])('%s without a message is explained and names the formula', (error) => {
  expect(formulaAdvice('MTFS.VARIANCE(105,100', error)).toMatch(/^MTFS\.VARIANCE\(105,100 .+Expected/);
});

test('an error that says all there is to say stays alone', () => {
  expect(formulaAdvice('1/0', '#DIV/0!')).toBe('');
});
