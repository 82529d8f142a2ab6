import fc from 'fast-check';
import { overspend, shareOfBudget, variance, varianceWord } from '../../src/finance/variance';

describe('variance', () => {
  it('is positive when adverse', () => {
    expect(variance(105, 100)).toBe(5);
    expect(variance(95, 100, 'Income')).toBe(5);
    expect(variance(100.3, 100.1)).toBe(0.2);
    expect(variance(0.1 + 0.2, 0.3)).toBe(0);
  });

  it('is a share of the size of the budget: £1.278m on −£3.870m is 33.0%', () => {
    const adverse = overspend('Income', -3.87, -2.592);
    expect(adverse).toBeCloseTo(1.278, 12);
    expect(shareOfBudget(adverse, -3.87)).toBeCloseTo(0.33, 3);
    expect(shareOfBudget(1, 0)).toBeNull();
  });

  it('counts less income than budgeted as overspend, whichever sign income is written with', () => {
    const sum = fc.integer({ min: 0, max: 1e9 });
    fc.assert(
      fc.property(sum, sum, (budget, forecast) => {
        expect(overspend('Income', -budget, -forecast)).toBe(overspend('Income', budget, forecast));
        expect(overspend('Income', budget, forecast)).toBe(budget - forecast);
      }),
    );
  });

  it.each([
    [5, 0, 'Adverse'],
    [-5, 0, 'Favourable'],
    [0, 0, 'On budget'],
    [0.1 + 0.2 - 0.3, 0, 'On budget'],
    [5, 5, 'On budget'],
    [-6, 5, 'Favourable'],
  ] as const)('%d with a tolerance of %d is %s', (adverse, tolerance, word) => {
    expect(varianceWord(adverse, tolerance)).toBe(word);
  });
});
