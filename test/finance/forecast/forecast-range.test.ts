import fc from 'fast-check';
import { forecastMethods, forecastRange } from '../../../src/finance/forecast';
import { historyOf } from './fixtures';
import { madeUp, valueOf } from './support';

describe('a range', () => {
  it('holds the forecast, is no narrower for a higher level and no narrower further on', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1000, max: 1000, noNaN: true }), { minLength: 3, maxLength: 50 }),
        fc.constantFrom(...forecastMethods),
        fc.constantFrom(1, 3),
        (history, method, season) => {
          const bothSides = [...history, -1, 1];
          const result = valueOf(forecastRange(bothSides, { horizon: 14, season, method, levels: [0.5, 0.8, 0.95] }));
          let narrower = result.forecast.map(() => 0);
          for (const { low, high } of result.ranges) {
            const widths = high.map((value, ahead) => value - (low[ahead] ?? Number.NaN));
            widths.forEach((width, ahead) => {
              const size = 1e-9 * Math.abs(high[ahead] ?? 0) + 1e-9;
              expect(width).toBeGreaterThanOrEqual((narrower[ahead] ?? 0) - size);
              expect(width).toBeGreaterThanOrEqual((widths[ahead - 1] ?? 0) - size);
              expect(low[ahead]).toBeLessThanOrEqual(result.forecast[ahead] ?? Number.NaN);
            });
            narrower = widths;
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it('has no width where nothing ever moved', () => {
    const { ranges } = valueOf(forecastRange([5, 5, 5, 5, 5, 5], { horizon: 2, levels: [0.95] }));
    expect(ranges).toEqual([{ level: 0.95, low: [5, 5], high: [5, 5] }]);
  });

  it('does not cross zero where the history never did', () => {
    const { ranges } = valueOf(forecastRange([3, 9, 1, 8, 2, 7, 1, 9], { horizon: 6, levels: [0.99] }));
    expect(Math.min(...(ranges[0]?.low ?? [-1]))).toBe(0);
  });

  it('is wider for a wilder history', () => {
    const width = (noise: number): number => {
      const { ranges } = valueOf(forecastRange(madeUp(40, { noise }), { horizon: 1, season: 1, levels: [0.8] }));
      return (ranges[0]?.high[0] ?? Number.NaN) - (ranges[0]?.low[0] ?? Number.NaN);
    };
    expect(width(100)).toBeGreaterThan(3 * width(20));
  });

  it('holds about its share of what came, over many points of long histories', () => {
    let held = 0;
    let all = 0;
    for (const [name, season] of [
      ['Nile', 1],
      ['LakeHuron', 1],
      ['Deaths', 12],
      ['Gas', 4],
    ] as const) {
      const history = historyOf(name);
      for (let seen = 30; seen + 4 <= history.length; seen += 7) {
        const { ranges } = valueOf(forecastRange(history.slice(0, seen), { horizon: 4, season, levels: [0.8] }));
        history.slice(seen, seen + 4).forEach((value, ahead) => {
          all += 1;
          if (value >= (ranges[0]?.low[ahead] ?? NaN) && value <= (ranges[0]?.high[ahead] ?? NaN)) held += 1;
        });
      }
    }
    expect(held / all).toBeGreaterThan(0.7);
    expect(held / all).toBeLessThan(0.95);
  });

  it.each([[[0]], [[1]], [[80]], [[-0.5]], [[Number.NaN]], [[]]])('is refused for levels of %j', (levels) => {
    expect(forecastRange([1, 2, 3], { horizon: 1, levels })).toMatchObject({ ok: false, error: { argument: 'level' } });
  });
});
