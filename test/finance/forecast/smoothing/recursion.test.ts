import { forecastFromRun, runSmoothing } from '../../../../src/finance/forecast/smoothing/recursion';
import { smoothingCases } from '../fixtures';

const worst = (ours: ArrayLike<number>, theirs: readonly number[]): number =>
  Math.max(...theirs.map((value, place) => Math.abs((ours[place] ?? Number.NaN) - value) / Math.abs(value)));

describe.each(smoothingCases)('$name, with the weights and the start that R found', (given) => {
  const run = runSmoothing(given.model, given.weights, given.start, Float64Array.from(given.history));

  it('expects at each period what R expects', () => {
    expect(run.fitted).toHaveLength(given.history.length);
    expect(worst(run.fitted, given.fitted)).toBeLessThan(1e-9);
  });

  it('forecasts what R forecasts', () => {
    expect(worst(forecastFromRun(given.model, given.weights, run, given.forecast.length), given.forecast)).toBeLessThan(
      1e-9,
    );
  });
});

describe('looking ahead from an earlier point', () => {
  it('gives the one-step forecast of the next period', () => {
    for (const given of smoothingCases) {
      const run = runSmoothing(given.model, given.weights, given.start, Float64Array.from(given.history));
      const [next] = forecastFromRun(given.model, given.weights, run, 1, 20);
      expect(next).toBeCloseTo(run.fitted[20] ?? Number.NaN, 8);
    }
  });
});
