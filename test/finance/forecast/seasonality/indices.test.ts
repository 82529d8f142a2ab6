import fc from 'fast-check';
import { mean } from '../../../../src/finance/forecast/numeric/statistics';
import { seasonalIndices, withoutSeasons, withSeasons } from '../../../../src/finance/forecast/seasonality/indices';
import { madeUp, noise } from '../support';

const factors = [0.8, 0.9, 1.1, 1.2];

describe('seasonal indices', () => {
  it('find the factors of a history that grows', () => {
    const history = Array.from({ length: 40 }, (_, time) => (100 + 2 * time) * (factors[time % 4] ?? 1));
    const { kind, values } = seasonalIndices(history, 4);
    expect(kind).toBe('multiplicative');
    values.forEach((value, phase) => {
      expect(value).toBeCloseTo(factors[phase] ?? Number.NaN, 2);
    });
  });

  it('find sums where values lie on both sides of zero', () => {
    const { kind, values } = seasonalIndices(
      Array.from({ length: 40 }, (_, time) => [-3, 1, 4, -2][time % 4] ?? 0),
      4,
    );
    expect(kind).toBe('additive');
    expect(values[2]).toBeCloseTo(4, 1);
  });

  it('keep little of a pattern that is chance', () => {
    const chance = seasonalIndices(madeUp(36, { noise: 100 }), 12);
    const real = seasonalIndices(madeUp(36, { noise: 100, wave: 300 }), 12);
    expect(chance.kept).toBeLessThan(0.5);
    expect(real.kept).toBeGreaterThan(0.8);
  });

  it('average one as factors and nothing as sums', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 8, maxLength: 40 }),
        (history) => {
          const { kind, values } = seasonalIndices(history, 4);
          expect(mean(values)).toBeCloseTo(kind === 'multiplicative' ? 1 : 0, 6);
        },
      ),
    );
  });

  it('come out of a history and go back in', () => {
    const history = Array.from({ length: 30 }, (_, time) => 50 + 10 * noise(time));
    const indices = seasonalIndices(history, 12);
    withSeasons(withoutSeasons(history, indices), indices, 0).forEach((value, time) => {
      expect(value).toBeCloseTo(history[time] ?? Number.NaN, 9);
    });
  });
});
