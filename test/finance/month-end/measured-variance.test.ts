import {
  adverseSign,
  varianceInWords,
  varianceToDate,
  yearVariance,
} from '../../../src/finance/month-end/measured-variance';

describe('a variance in words', () => {
  it('says which way it goes, of spending and of income, and how much of the budget', () => {
    expect(varianceInWords('Income', yearVariance('Income', -3.87, -2.592), '£m')).toMatch(
      /£1\.278m \(33\.0%\) less.*Adverse/,
    );
    expect(varianceInWords('Spend', yearVariance('Spend', 100, 90), '£000')).toMatch(
      /£10k \(10\.0%\) under.*Favourable/,
    );
    expect(varianceInWords('Spend', yearVariance('Spend', 0, 5), '£')).toMatch(/nil budget.*Adverse/);
    expect(varianceInWords('Spend', yearVariance('Spend', 5, 5), '£')).toBe('on budget');
  });

  it.each([
    [0.4, '£', /^£0\.40 .*over.*Adverse/],
    [0.004, '£', /^less than £0\.01 .*over.*Adverse/],
    [-0.0004, '£m', /^less than £0\.001m .*under.*Favourable/],
  ] as const)('never says that nothing, where it is %d in %s, is over or under budget', (over, unit, words) => {
    expect(varianceInWords('Spend', yearVariance('Spend', 1000, 1000 + over), unit)).toMatch(words);
  });
});

describe('a variance to date', () => {
  it.each([
    ['Spend', 1200, 100, 130, 30],
    ['Income', 1200, 100, 130, -30],
    ['Income', -1200, -100, -130, -30],
    ['Income', -1200, 0, 10, 10],
  ] as const)('of %s with a budget of %d goes by the sign of the year', (kind, annual, budget, actual, amount) => {
    expect(varianceToDate(adverseSign(kind, annual, actual), budget, actual).amount).toBe(amount);
  });
});

describe('a budget that rose less than spending', () => {
  it('of £79m, 2.6%, came from one of £3,038.5m, and spending that rose by 5% is over it', () => {
    const opening = 79 / 0.026;
    expect(opening).toBeCloseTo(3038.5, 1);
    const { share, word } = yearVariance('Spend', opening * 1.026, opening * 1.05);
    expect(share).toBeCloseTo(1.05 / 1.026 - 1, 9);
    expect(word).toBe('Adverse');
  });
});
