import fc from 'fast-check';
import { shareOut } from '../../src/finance/share-out';

const pence = (pounds: number) => Math.round(pounds * 100);
const weight = fc.integer({ min: 0, max: 1_000_000 });
const weights = fc.array(weight, { minLength: 1, maxLength: 40 }).filter((some) => some.some((one) => one > 0));
const wholePence = fc.integer({ min: -1e12, max: 1e12 }).map((number) => number / 100);

describe('a sum shared out', () => {
  it('adds up to the penny, each part within a penny of its share', () => {
    fc.assert(
      fc.property(wholePence, weights, (total, by) => {
        const parts = shareOut(total, by) ?? [];
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
        const parts = shareOut(total, [...by, 0]) ?? [];
        expect(parts.at(-1)).toBe(0);
      }),
    );
  });

  it('keeps what is below a penny in the last part, so that the sum is exact in any unit', () => {
    expect(shareOut(1.2345, [1, 1, 0])).toEqual([0.62, expect.closeTo(0.6145, 12), 0]);
  });

  it('goes by weights of either sign, and has none to go by where they cancel out', () => {
    expect(shareOut(100, [-1, 3])).toEqual([-50, 150]);
    expect(shareOut(-100, [1, 3])).toEqual([-25, -75]);
    expect(shareOut(100, [0, 0])).toBeNull();
    expect(shareOut(100, [1, -1])).toBeNull();
  });
});
