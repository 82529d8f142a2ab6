import fc from 'fast-check';
import { asPositives, gap } from '../../../src/finance/gap/gap-years';

const sum = fc.integer({ min: 0, max: 1e9 }).map((pence) => pence / 100);
const year = fc.record({ base: sum, funding: sum, reserves: sum, savings: sum });
const total = (figures: readonly (number | null)[]) => figures.reduce<number>((so, one) => so + (one ?? NaN), 0);

describe('the gap', () => {
  it('keeps its identities in every year', () => {
    fc.assert(
      fc.property(fc.array(year, { minLength: 1, maxLength: 6 }), (years) => {
        const gaps = gap(years);
        gaps.forEach(({ cumulative, afterReserves, annual, unidentified }, place) => {
          const { base, funding, reserves, savings } = years[place] ?? { base: 0, funding: 0, reserves: 0, savings: 0 };
          expect(cumulative).toBeCloseTo(base - funding, 6);
          expect(afterReserves).toBeCloseTo((cumulative ?? NaN) - reserves, 6);
          expect(unidentified).toBeCloseTo((annual ?? NaN) - savings, 6);
        });
        expect(total(gaps.map(({ annual }) => annual))).toBeCloseTo(gaps.at(-1)?.afterReserves ?? NaN, 5);
      }),
    );
  });

  it('is not known where a figure is blank, nor is the change from a year that is not known', () => {
    const known = { base: 10, funding: 8, reserves: 0, savings: 0 };
    const none = { cumulative: null, afterReserves: null, annual: null, unidentified: null };
    const [first, second, third, fourth] = gap([known, { ...known, funding: null }, known, known]);
    expect(first?.annual).toBe(2);
    expect(second).toEqual(none);
    expect(third).toEqual({ cumulative: 2, afterReserves: 2, annual: null, unidentified: null });
    expect(fourth?.annual).toBe(0);
  });
});

describe('figures of one sign', () => {
  it('are positives, whichever sign they are written with', () => {
    expect(asPositives([1, null, 0])).toEqual([1, null, 0]);
    expect(asPositives([-1, null, 0])).toEqual([1, null, 0]);
    expect(asPositives([-1, 1])).toBeNull();
  });
});
