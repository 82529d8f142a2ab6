import fc from 'fast-check';
import { priceVolumeMix } from '../../src/finance/price-volume';

const volume = fc.integer({ min: 1, max: 500 });
const price = fc.integer({ min: 1, max: 500_000 });
const line = fc.record({ budgetVolume: volume, budgetPrice: price, actualVolume: volume, actualPrice: price });

describe('price, volume and mix', () => {
  it('add up to the variance', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 10 }), (lines) => {
        const parts = priceVolumeMix(lines) ?? { volume: NaN, mix: NaN, price: NaN, total: NaN };
        const cost = lines.reduce((sum, one) => sum + one.actualVolume * one.actualPrice, 0);
        const budget = lines.reduce((sum, one) => sum + one.budgetVolume * one.budgetPrice, 0);
        expect(parts.total).toBeCloseTo(cost - budget, 3);
        expect(parts.volume + parts.mix + parts.price).toBeCloseTo(parts.total, 3);
      }),
    );
  });

  it('add up where a part has decimals that the costs do not have', () => {
    const half = { budgetVolume: 23, budgetPrice: 1185, actualVolume: 22.5, actualPrice: 2 };
    expect(priceVolumeMix([half])).toEqual({ volume: -592.5, mix: 0, price: -26_617.5, total: -27_210 });
  });

  it('are each nothing where nothing of the kind changed', () => {
    const same = { budgetVolume: 10, budgetPrice: 100, actualVolume: 10, actualPrice: 100 };
    const twice = { ...same, budgetPrice: 300, actualPrice: 300 };
    expect(priceVolumeMix([same, { ...twice, actualPrice: 310 }])).toEqual({
      volume: 0,
      mix: 0,
      price: 100,
      total: 100,
    });
    const swapped = [
      { ...same, actualVolume: 5 },
      { ...twice, actualVolume: 15 },
    ];
    expect(priceVolumeMix(swapped)).toEqual({ volume: 0, mix: 1000, price: 0, total: 1000 });
    expect(priceVolumeMix([{ ...same, actualVolume: 12 }])).toEqual({ volume: 200, mix: 0, price: 0, total: 200 });
  });

  it('have no mix where all prices are one price', () => {
    const cent = fc.integer({ min: 1, max: 10_000_000 }).map((number) => number / 100);
    fc.assert(
      fc.property(cent, fc.array(fc.tuple(volume, volume), { minLength: 2, maxLength: 8 }), (each, volumes) => {
        const lines = volumes.map(([budgetVolume, actualVolume]) => ({
          budgetVolume: budgetVolume / 10,
          actualVolume: actualVolume / 10,
          budgetPrice: each,
          actualPrice: each,
        }));
        expect(priceVolumeMix(lines)).toMatchObject({ mix: 0, price: 0 });
      }),
    );
  });

  it('need a budgeted volume where there are several lines', () => {
    const fresh = { budgetVolume: 0, budgetPrice: 100, actualVolume: 1, actualPrice: 100 };
    expect(priceVolumeMix([fresh, fresh])).toBeNull();
    expect(priceVolumeMix([fresh])?.volume).toBe(100);
  });
});
