import fc from 'fast-check';
import { driverVariance } from '../../../src/finance/month-end/driver-variance';
import { lineOutturn } from '../../../src/finance/month-end/line-outturn';
import type { BudgetLine } from '../../../src/finance/budget-line';
import type { Driver } from '../../../src/finance/month-end/driver';
import { driver, halfYear, inputsOf, six } from './support';

function partsOf(line: Partial<BudgetLine>, drivers: readonly Driver[]) {
  const inputs = inputsOf(line, { drivers });
  return driverVariance(inputs, lineOutturn(inputs, halfYear), halfYear);
}

describe('the variance of a demand-led line', () => {
  it('is volume where there are more, and price where each is dearer', () => {
    const more = driver({ forecastVolume: 12 });
    expect(partsOf({ budget: 52_000, actuals: six(26_000 / 6) }, [more])).toEqual({
      volume: 2 * 100 * 26,
      mix: 0,
      price: 0,
      other: 0,
      total: 5200,
    });
    const dearer = driver({ forecastPrice: 110 });
    expect(partsOf({ budget: 52_000, actuals: six(26_000 / 6) }, [dearer])).toMatchObject({ volume: 0, price: 2600 });
  });

  it('is mix where places move to the dearer kind', () => {
    const cheap = driver({ driver: 'In house', forecastVolume: 8 });
    const dear = driver({ driver: 'Independent', budgetPrice: 300, actualPrice: 300, forecastVolume: 12 });
    const line = { budget: 208_000, actuals: six(104_000 / 6) };
    expect(partsOf(line, [cheap, dear])).toMatchObject({ volume: 0, price: 0, mix: 2 * 200 * 26 });
  });

  it('has no mix between prices that cover different things', () => {
    const cheap = driver({ driver: 'In house', basis: 'Direct cost', forecastVolume: 8 });
    const dear = driver({
      driver: 'Independent',
      basis: 'Full cost',
      budgetPrice: 300,
      actualPrice: 300,
      forecastVolume: 12,
    });
    const line = { budget: 208_000, actuals: six(104_000 / 6) };
    expect(partsOf(line, [cheap, dear])).toMatchObject({ mix: 0, volume: 2 * 200 * 26 });
  });

  it('of an income is favourable where more is taken in', () => {
    const line = { kind: 'Income' as const, budget: 52_000, actuals: six(26_000 / 6) };
    expect(partsOf(line, [driver({ forecastVolume: 12 })])).toMatchObject({ volume: -5200, total: -5200 });
    const negative = { kind: 'Income' as const, budget: -52_000, actuals: six(-26_000 / 6) };
    expect(partsOf(negative, [driver({ forecastVolume: 12 })])).toMatchObject({ volume: -5200, total: -5200 });
  });

  it('is not taken apart without drivers or a budget for them', () => {
    expect(partsOf({ budget: 52_000, actuals: six(4000) }, [])).toBeNull();
    expect(partsOf({ budget: 52_000, actuals: six(4000) }, [driver({ budgetVolume: null })])).toBeNull();
  });

  it('adds up, whatever the drivers', () => {
    const volume = fc.integer({ min: 0, max: 300 });
    const price = fc.integer({ min: 1, max: 5000 });
    const some = fc.record({
      budgetVolume: volume,
      budgetPrice: price,
      actualVolume: volume,
      actualPrice: price,
      forecastVolume: volume,
      forecastPrice: price,
      weeks: fc.constantFrom(1, 38, 52),
      basis: fc.constantFrom(null, 'Direct cost'),
    });
    const figures = fc.record({
      budget: fc.integer({ min: -1e6, max: 1e6 }),
      spent: fc.integer({ min: -1e5, max: 1e5 }),
      kind: fc.constantFrom('Spend' as const, 'Income' as const),
    });
    fc.assert(
      fc.property(figures, fc.array(some, { minLength: 1, maxLength: 4 }), ({ budget, spent, kind }, given) => {
        const drivers = given.map((row, place) => driver({ ...row, driver: `Driver ${place}` }));
        const parts = partsOf({ budget, kind, actuals: six(spent) }, drivers);
        if (parts === null) throw new Error('no parts');
        expect(parts.volume + parts.mix + parts.price + parts.other).toBeCloseTo(parts.total, 2);
      }),
    );
  });
});
