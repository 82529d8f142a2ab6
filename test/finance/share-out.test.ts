import fc from 'fast-check';
import { largestSharedSum, shareOut } from '../../src/finance/share-out';

const pence = (pounds: number) => Math.round(pounds * 100);
const weight = fc.integer({ min: 0, max: 1_000_000 });
const weights = fc.array(weight, { minLength: 1, maxLength: 40 }).filter((some) => some.some((one) => one > 0));
const wholePence = fc.integer({ min: -1e12, max: 1e12 }).map((number) => number / 100);

function partsOf(total: number, by: readonly number[]): readonly number[] {
  const shared = shareOut(total, by);
  if (!shared.ok) throw new Error(shared.error);
  return shared.value;
}

describe('a sum shared out', () => {
  it('adds up to the penny, each part within a penny of its share', () => {
    fc.assert(
      fc.property(wholePence, weights, (total, by) => {
        const parts = partsOf(total, by);
        expect(parts.reduce((sum, part) => sum + pence(part), 0)).toBe(pence(total));
        const whole = by.reduce((sum, one) => sum + one, 0);
        parts.forEach((part, place) => {
          expect(part).toBe(pence(part) / 100);
          expect(Math.abs(part - (total * (by[place] ?? 0)) / whole)).toBeLessThan(0.011);
        });
      }),
    );
  });

  it('gives nothing to a weight of nothing', () => {
    fc.assert(
      fc.property(wholePence, weights, (total, by) => {
        const parts = partsOf(total, [...by, 0]);
        expect(parts.at(-1)).toBe(0);
      }),
    );
  });

  it('shares an underspend as it shares an overspend', () => {
    fc.assert(
      fc.property(wholePence, weights, (total, by) => {
        expect(partsOf(-total, by)).toEqual(partsOf(total, by).map((part) => 0 - part));
      }),
    );
  });

  it.each([
    [1.2345, [1, 1, 0], [0.62, 0.6145, 0]],
    [-1.2345, [1, 1, 0], [-0.62, -0.6145, 0]],
    [100.005, [1, 1], [50, 50.005]],
    [49.995, [1, 1], [25, 24.995]],
    [0.004, [1, 1], [0, 0.004]],
    [0.29, [1], [0.29]],
  ])('keeps what %d has below a penny in the last part, so that the sum is exact in any unit', (total, by, parts) => {
    expect(partsOf(total, by)).toEqual(parts);
  });

  it('goes by weights of either sign, and has none to go by where they cancel out', () => {
    expect(partsOf(100, [-1, 3])).toEqual([-50, 150]);
    expect(partsOf(-100, [1, 3])).toEqual([-25, -75]);
    expect(shareOut(100, [0, 0])).toEqual({ ok: false, error: 'nothing to share by' });
    expect(shareOut(100, [1, -1])).toEqual({ ok: false, error: 'nothing to share by' });
  });

  it('adds up with weights of either sign, or says that the shares outgrow the pennies', () => {
    const either = fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { minLength: 1, maxLength: 40 });
    const total = fc.integer({ min: -1e15, max: 1e15 }).map((number) => number / 100);
    fc.assert(
      fc.property(total, either, (sum, by) => {
        const shared = shareOut(sum, by);
        if (!shared.ok) return;
        const all = shared.value.reduce((so, part) => so + BigInt(pence(part)), 0n);
        expect(all).toBe(BigInt(pence(sum)));
      }),
      { numRuns: 1000 },
    );
    expect(shareOut(largestSharedSum, [1, 1]).ok).toBe(true);
    expect(shareOut(largestSharedSum * 2, [1, 1])).toEqual({ ok: false, error: 'too large for pennies' });
    expect(shareOut(1e6, [1e9 + 10, -1e9])).toEqual({ ok: false, error: 'too large for pennies' });
    expect(shareOut(1, [1e308, 1e308])).toEqual({ ok: false, error: 'too large for pennies' });
  });
});
