import { forecastError } from '../../../src/finance/forecast';
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

  it('needs a history longer than the horizon by three', () => {
    expect(forecastError([1, 2, 3, 4, 5], { horizon: 3 })).toMatchObject({ ok: false, error: { argument: 'history' } });
    expect(forecastError([1, 2, 3, 4, 5, 6], { horizon: 3 }).ok).toBe(true);
  });
});
