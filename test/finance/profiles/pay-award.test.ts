import fc from 'fast-check';
import { withAward } from '../../../src/finance/profiles/pay-award';
import { addUp } from '../../../src/finance/tidy';

const months = Array.from({ length: 12 }, () => 100);

describe('pay with an award', () => {
  it('comes to the same year whenever a backdated award is settled', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 11 }), (from, wait) => {
        const settled = Math.min(12, from + wait);
        const paid = withAward(months, { share: 0.02, from, settled, isBackdated: true });
        expect(addUp(paid)).toBeCloseTo(1200 + 2 * (13 - from), 9);
      }),
    );
  });

  it('loses the months before the settlement where it is not backdated', () => {
    const paid = withAward(months, { share: 0.02, from: 1, settled: 7, isBackdated: false });
    expect(paid).toEqual([100, 100, 100, 100, 100, 100, 102, 102, 102, 102, 102, 102]);
  });

  it('is higher all year where the April award is paid in April, and as it was without one', () => {
    expect(withAward(months, { share: 0.01, from: 1, settled: 1, isBackdated: true })).toEqual(months.map(() => 101));
    expect(withAward(months, null)).toEqual(months);
  });
});
