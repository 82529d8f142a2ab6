import fc from 'fast-check';
import { forecast, forecastError } from '../../../src/finance/forecast';
import { historyOf } from './fixtures';
import { madeUp, valueOf } from './support';

describe('how far a method missed', () => {
  it('is less than the seasonal naive where there is a pattern to learn', () => {
    const errors = valueOf(forecastError(historyOf('Deaths'), { horizon: 6, season: 12 }));
    expect(errors.smape).toBeLessThan(errors.naiveSmape);
    expect(errors.mase ?? Infinity).toBeLessThan(errors.naiveMase ?? 0);
    expect(errors.origins).toBe(6);
  });

  it('is the naive miss for the naive method', () => {
    const errors = valueOf(
      forecastError(madeUp(40, { noise: 50 }), { horizon: 3, season: 1, method: 'seasonal naive' }),
    );
    expect(errors.smape).toBe(errors.naiveSmape);
    expect(errors.mase).toBe(errors.naiveMase);
  });

  it('is nothing for a constant, which has no scale', () => {
    expect(valueOf(forecastError([3, 3, 3, 3, 3, 3], { horizon: 1 }))).toMatchObject({ smape: 0, mase: null });
  });

  it('counts a spike among what came in full, and passes over blanks', () => {
    const history: (number | null)[] = madeUp(40, { noise: 15 });
    const calm = valueOf(forecastError(history, { horizon: 4, season: 1 }));
    history[38] = 9000;
    const spiked = valueOf(forecastError(history, { horizon: 4, season: 1 }));
    expect(spiked.smape).toBeGreaterThan(calm.smape + 10);
    history[38] = null;
    const gap = valueOf(forecastError(history, { horizon: 4, season: 1 }));
    expect(gap.smape).toBeLessThan(calm.smape + 1);
  });

  it('is that of the forecasts made with what was known at the time', () => {
    const value = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: -50, max: 500 }) }, fc.constant(9000));
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 5, maxLength: 30 }),
        fc.integer({ min: 1, max: 2 }),
        (history, horizon) => {
          const options = { horizon, season: 1, method: 'drift' } as const;
          const { smape, origins } = valueOf(forecastError(history, options));
          const misses = Array.from({ length: origins }, (_, back) => {
            const seen = history.length - horizon - back;
            const { forecast: path } = valueOf(forecast(history.slice(0, seen), options));
            return path.map((ahead, place) => {
              const came = history[seen + place] ?? Number.NaN;
              return ahead === came ? 0 : (200 * Math.abs(came - ahead)) / (Math.abs(came) + Math.abs(ahead));
            });
          }).flat();
          expect(smape).toBeCloseTo(misses.reduce((total, miss) => total + miss, 0) / misses.length, 8);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('needs three values known before the first that is forecast', () => {
    const gappy = [1, null, null, 2, 3, 4];
    expect(forecastError(gappy, { horizon: 2 })).toMatchObject({ ok: false, error: { kind: 'too little' } });
    expect(forecastError(gappy, { horizon: 1 })).toMatchObject({ ok: true, value: { origins: 1 } });
  });

  it('needs a history longer than the horizon by three', () => {
    expect(forecastError([1, 2, 3, 4, 5], { horizon: 3 })).toMatchObject({ ok: false, error: { argument: 'history' } });
    expect(forecastError([1, 2, 3, 4, 5, 6], { horizon: 3 }).ok).toBe(true);
  });
});
