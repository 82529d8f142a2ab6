import { payByPeriod, type Post } from '../../../src/finance/month-end/post';
import { addUp } from '../../../src/finance/tidy';
import { valueOf } from '../forecast/support';

const year = { startYear: 2014 };
const pay = { onCosts: 0, vacancyFactor: 0, award: null };
const post = (given: Partial<Post> = {}): Post => ({
  code: 'B1',
  post: 'Social worker',
  fte: 2.5,
  annualCost: 36_000,
  from: null,
  to: null,
  ...given,
});

describe('the cost of posts by period', () => {
  it('is FTE × annual cost ÷ 12, with on-costs and less the vacancy factor', () => {
    expect(valueOf(payByPeriod([post()], year, pay))).toEqual(Array.from({ length: 12 }, () => 7500));
    const [month] = valueOf(payByPeriod([post()], year, { ...pay, onCosts: 0.25, vacancyFactor: 0.04 }));
    expect(month).toBeCloseTo(7500 * 1.25 * 0.96, 9);
  });

  it('is nothing while a post is vacant, and counts days of a month in part', () => {
    const filled = post({ from: { year: 2014, month: 6, day: 16 }, to: { year: 2014, month: 9, day: 30 } });
    expect(valueOf(payByPeriod([filled], year, pay))).toEqual([0, 0, 3750, 7500, 7500, 7500, 0, 0, 0, 0, 0, 0]);
  });

  it('pays the arrears of an award only for the months that a post was filled', () => {
    const award = { share: 0.1, from: 1, settled: 9, isBackdated: true };
    const filled = post({ from: { year: 2014, month: 8, day: 1 } });
    const months = valueOf(payByPeriod([filled], year, { ...pay, award }));
    expect(addUp(months)).toBeCloseTo(8 * 7500 * 1.1, 9);
    expect(months[8]).toBeCloseTo(7500 * 1.1 + 4 * 750, 9);
  });

  it('is refused for fewer than no FTE, and for a post that ends before it begins', () => {
    const backwards = post({ from: { year: 2014, month: 9, day: 1 }, to: { year: 2014, month: 8, day: 1 } });
    expect(payByPeriod([post({ fte: -1 })], year, pay).ok).toBe(false);
    expect(payByPeriod([backwards], year, pay).ok).toBe(false);
  });
});
