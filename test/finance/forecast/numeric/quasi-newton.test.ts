import fc from 'fast-check';
import { minimise, type SlopedFunction } from '../../../../src/finance/forecast/numeric/quasi-newton';

/** Rosenbrock's banana valley, whose lowest point is (1, 1). */
const valley: SlopedFunction = ([x = 0, y = 0]) => ({
  value: (1 - x) ** 2 + 100 * (y - x * x) ** 2,
  slopes: Float64Array.of(-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)),
});

describe('the search for a minimum', () => {
  it('finds the end of a bent valley', () => {
    const { point } = minimise(valley, Float64Array.of(-1.2, 1), 200, 1e-14);
    expect(point[0]).toBeCloseTo(1, 4);
    expect(point[1]).toBeCloseTo(1, 4);
  });

  it('never ends above its start', () => {
    const place = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(place, place, fc.integer({ min: 0, max: 30 }), (x, y, steps) => {
        const start = Float64Array.of(x, y);
        expect(minimise(valley, start, steps).value).toBeLessThanOrEqual(valley(start).value);
      }),
    );
  });

  it('stays out of places that are not allowed', () => {
    const guarded: SlopedFunction = ([x = 0]) =>
      x <= 0
        ? { value: Infinity, slopes: Float64Array.of(0) }
        : { value: x - Math.log(x), slopes: Float64Array.of(1 - 1 / x) };
    expect(minimise(guarded, Float64Array.of(8), 100, 1e-12).point[0]).toBeCloseTo(1, 4);
  });
});
