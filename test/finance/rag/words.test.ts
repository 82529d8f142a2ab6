import { describeRule, moneyWords } from '../../../src/finance/rag/words';
import { policyOf } from '../support';

describe('a rule in words', () => {
  it.each([
    [[0, null], [0.1, null], 'either', 'any shortfall is amber, red starts at 10%'],
    [[0.02, null], [0.05, 100], 'either', 'amber starts above 2%, red starts at 5% or £100k, whichever is lower'],
    [[null, 50], [0.05, 100], 'both', 'amber starts above £50k, red starts at 5% and £100k, both passed'],
    [[null, null], [null, 250], 'either', 'red starts at £250k'],
    [[null, null], [null, null], 'either', 'no threshold is set'],
  ] as const)('amber %j, red %j, %s', (amber, red, combine, words) => {
    const [row] = policyOf({
      measure: 'savings shortfall',
      amber: { share: amber[0], sum: amber[1] },
      red: { share: red[0], sum: red[1] },
      combine,
    }).rows;
    expect(row && describeRule(row, moneyWords('£000'), 'shortfall')).toBe(words);
  });
});
